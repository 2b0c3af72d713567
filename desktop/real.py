"""The real clock, identifiers and random bytes: the only place that asks the machine for them.

Everything else is handed these, so that a test or the simulation can decide what time it is.
"""

import os
import time
from datetime import UTC, datetime


class RealClock:
    """The computer's own clock, as `desktop.domain.clock.Clock` describes it."""

    def now(self) -> datetime:
        """Return the time of day, aware and in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that never run backwards, for measuring how long something took."""
        return time.monotonic()


def new_id() -> str:
    """Return an identifier nobody else will ever make: 32 lowercase hexadecimal characters."""
    return os.urandom(16).hex()


def random_bytes(count: int) -> bytes:
    """Return as many bytes as asked for, fit for keys and nonces."""
    return os.urandom(count)
