"""The clock on a provider's wall: local day and time to the one instant meant, also where the clocks are changed."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Skipped:
    """No clock showed this time: it was put forward. The last minute before, and the first one after."""

    before: datetime
    after: datetime


@dataclass(frozen=True, slots=True)
class Twice:
    """The clock showed this time twice: it was put back in between."""

    first: datetime
    second: datetime


def instant(day: date, at: time, zone: ZoneInfo) -> datetime | Skipped | Twice:
    """The instant (UTC) at which a clock in the zone shows this day and time."""
    early, late = (
        datetime.combine(day, at, zone).replace(fold=fold).astimezone(UTC) for fold in (0, 1)
    )  # fmt: skip
    if early == late:
        return early
    shown = early.astimezone(zone)
    if (shown.date(), shown.time()) == (day, at):
        return Twice(early, late)
    change = _change(late, early, zone)
    return Skipped(change - _MINUTE, change)


def local(at: datetime, zone: ZoneInfo) -> tuple[date, time]:
    """What calendar and clock show in the zone at an instant."""
    shown = at.astimezone(zone)
    return shown.date(), shown.time()


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first instant, exact to the second, with the later of the two offsets from UTC."""
    was = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == was:
            before = middle
        else:
            after = middle
    return after
