"""What a person chose to see: which day, whose appointments, which of them, and in which order."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, IntEnum

from desktop.services.day_view import Group
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.today.rows import RowFace
from desktop.ui.words import today as words


class Column(IntEnum):
    """The columns of the table, in their order."""

    TIME = 0
    PATIENT = 1
    REASON = 2
    PROVIDER = 3
    STATUS = 4
    ONPATIENT = 5
    ACTION = 6


TITLES = {
    Column.TIME: words.TIME,
    Column.PATIENT: words.PATIENT,
    Column.REASON: words.REASON,
    Column.PROVIDER: words.PROVIDER,
    Column.STATUS: words.STATUS,
    Column.ONPATIENT: words.ONPATIENT,
    Column.ACTION: words.NEXT_STEP,
}


class Filter(Enum):
    """The filter buttons, in their order; the value ends the button's name."""

    ALL = "all"
    CAN_INVITE = "can_invite"
    MISSING = "missing"
    PENDING = "pending"
    EXPIRING = "expiring"
    CONNECTED = "connected"

    def takes(self, row: RowFace) -> bool:
        """Whether a row belongs to this filter."""
        if self is Filter.ALL:
            return True
        return row.expiring if self is Filter.EXPIRING else row.group is _GROUPS[self]


_GROUPS = {
    Filter.CAN_INVITE: Group.CAN_INVITE,
    Filter.MISSING: Group.MISSING,
    Filter.PENDING: Group.PENDING,
    Filter.CONNECTED: Group.CONNECTED,
}
NAMES = {
    Filter.ALL: words.ALL,
    Filter.CAN_INVITE: words.CAN_INVITE,
    Filter.MISSING: words.MISSING_INFO,
    Filter.PENDING: words.PENDING,
    Filter.EXPIRING: words.EXPIRING,
    Filter.CONNECTED: words.CONNECTED,
}
LOOKS: dict[Filter, tuple[Meaning, Tone]] = {
    Filter.CAN_INVITE: (Meaning.CAN_INVITE, Tone.NEUTRAL),
    Filter.MISSING: (Meaning.MISSING, Tone.WARN),
    Filter.PENDING: (Meaning.PENDING, Tone.INFO),
    Filter.EXPIRING: (Meaning.EXPIRING, Tone.WARN),
    Filter.CONNECTED: (Meaning.CONNECTED, Tone.OK),
}


@dataclass(frozen=True, slots=True)
class Sort:
    """The order of the rows: by a column, downwards or not. Without one it is by time."""

    column: Column
    down: bool = False


def next_sort(now: Sort | None, column: Column) -> Sort | None:
    """After a heading was pressed: upwards, downwards, and the third time back to normal."""
    if now is None or now.column is not column:
        return Sort(column)
    return None if now.down else Sort(column, down=True)


@dataclass(frozen=True, slots=True)
class Choice:
    """`day` None is today, and moves on at midnight; `provider` and `office` are ids, None for all."""

    day: date | None = None
    provider: str | None = None
    office: str | None = None
    filter: Filter = Filter.ALL
    sort: Sort | None = None
