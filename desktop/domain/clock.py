"""What the rules may know of time: a clock they are handed."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; the real one is `desktop.real.RealClock`."""

    def now(self) -> datetime:
        """Return the time of day, aware and in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds from a fixed but arbitrary moment; they never run backwards."""
        ...
