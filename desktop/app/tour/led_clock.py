"""The computer's clock, led ahead: ten seconds in which an action can be undone need not be waited for."""

from datetime import datetime, timedelta

from desktop.domain.clock import Clock


class LedClock:
    """Goes as the other clock goes, and jumps when told to; the whole program is handed the same one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead = timedelta(0)

    def now(self) -> datetime:
        """Return the time of day, so far ahead."""
        return self._clock.now() + self._ahead

    def monotonic(self) -> float:
        """Return seconds that never run backwards."""
        return self._clock.monotonic() + self._ahead.total_seconds()

    def skip(self, time: timedelta) -> None:
        """Let this time have passed."""
        self._ahead += time
