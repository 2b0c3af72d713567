"""When a letter is tried again or given up, and how fast letters may leave: pure arithmetic on times."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

GIVES_UP_AFTER = timedelta(hours=24)
MINUTE = timedelta(minutes=1)
DAY = timedelta(hours=24)

_BACK_OFF = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30))
LONGEST_WAIT = _BACK_OFF[-1]


@dataclass(frozen=True, slots=True)
class Pace:
    """The most letters a mail server is given in any 60 seconds and in any 24 hours."""

    per_minute: int = 20
    per_day: int = 1500

    def __post_init__(self) -> None:
        if self.per_minute < 1 or self.per_day < 1:
            raise ValueError("the pace is at least one letter")


def gives_up_at(first_try: datetime) -> datetime:
    """Return the moment of the last try."""
    return first_try + GIVES_UP_AFTER


def next_try(first_try: datetime, tries: int, now: datetime) -> datetime | None:
    """Return when a letter that was put off `tries` times (one or more) goes out again; None: it is given up.

    It waits 1, 5, then always 30 minutes; the last try is exactly 24 hours after the first.
    """
    if tries < 1:
        raise ValueError("a letter that was never tried has nothing to wait for")
    last = gives_up_at(first_try)
    if now >= last:
        return None
    return min(now + _BACK_OFF[min(tries, len(_BACK_OFF)) - 1], last)


def next_slot(pace: Pace, handed_over: Iterable[datetime], now: datetime) -> datetime:
    """Return the earliest moment from `now` on at which one more letter keeps the pace.

    `handed_over` are the times of earlier letters, in any order; those of the last 24 hours suffice. A time
    later than now comes from a clock that was put back; it does not count, lest mail wait for that clock.
    """
    times = sorted(time for time in handed_over if time <= now)
    slot = now
    for most, span in ((pace.per_minute, MINUTE), (pace.per_day, DAY)):
        if len(times) >= most:
            slot = max(slot, times[-most] + span)
    return slot
