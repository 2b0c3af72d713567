"""Where new identifiers and random bytes come from: functions that are handed in."""

from collections.abc import Callable
from typing import TypeAlias

NewId: TypeAlias = Callable[[], str]
"""Makes an identifier nobody else will ever make: 32 lowercase hexadecimal characters."""

RandomBytes: TypeAlias = Callable[[int], bytes]
"""Makes as many random bytes as it is asked for, fit for keys and nonces."""
