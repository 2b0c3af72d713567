"""The simulation's time: one true time, and clocks that follow it more or less."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 2, 13, tzinfo=UTC)
_TICK = timedelta(milliseconds=1)


class Time:
    """The true time; whoever looks at a clock makes a millisecond pass."""

    def __init__(self) -> None:
        self.at = START

    def go_on(self, by: timedelta) -> None:
        """Let time pass."""
        self.at += by


class SimulatedClock:
    """A computer's clock: `ahead` of the true time, or behind it when negative."""

    def __init__(self, time: Time, ahead: timedelta = timedelta()) -> None:
        self._time = time
        self.ahead = ahead
        self.latest = time.at + ahead

    def now(self) -> datetime:
        """What the clock shows; it also remembers the latest it ever showed."""
        self._time.go_on(_TICK)
        self.latest = max(self.latest, self.peek())
        return self.peek()

    def peek(self) -> datetime:
        """What the clock would show, for the simulation's own use."""
        return self._time.at + self.ahead

    def monotonic(self) -> float:
        """Seconds since the simulation began."""
        return (self._time.at - START).total_seconds()
