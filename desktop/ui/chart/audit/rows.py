"""The rows of the Audit log as they are shown and exported, and the filters over them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from desktop.services.audit import AuditLine
from desktop.ui import dates
from desktop.ui.demographics.fields import FIELDS, label
from desktop.ui.demographics.values import spelled
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.cells import CellFace
from desktop.ui.words import audit as words

TITLES = (words.TIME, words.WHO, words.ACTION, words.DETAIL)
SHARES = (20, 15, 23, 42)
NO_ID = frozenset({"invite", "appointment", "id"})
"""Details that only a program can read."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which lines are shown; "" and None let everything through. `kind` is the first word of what was done."""

    who: str = ""
    kind: str = ""
    first: date | None = None
    last: date | None = None

    def fits(self, line: AuditLine, zone: tzinfo) -> bool:
        """Whether a line is shown; days are the clinic's."""
        day = line.at.astimezone(zone).date()
        if (self.first and day < self.first) or (self.last and day > self.last):
            return False
        return (not self.who or line.who == self.who) and (not self.kind or kind_of(line) == self.kind)


def kind_of(line: AuditLine) -> str:
    """What a line is about, such as "patient" or "invite"."""
    return line.what.partition(".")[0]


def people_in(lines: Sequence[AuditLine]) -> tuple[str, ...]:
    """Whoever did something, by name."""
    return tuple(sorted({line.who for line in lines if line.who}))


def kinds_in(lines: Sequence[AuditLine]) -> tuple[str, ...]:
    """What was done something about, in the order of the filter."""
    found = {kind_of(line) for line in lines}
    return tuple(kind for kind in (*words.KINDS, *sorted(found - set(words.KINDS))) if kind in found)


def row_of(line: AuditLine, zone: tzinfo) -> tuple[CellFace, ...]:
    """One line as four cells."""
    time, who, action, detail = texts_of(line, zone)
    when = CellFace(time)
    if line.only_here:
        when = CellFace(time, words.NOT_SENT_YET, Meaning.QUEUED, Tone.NEUTRAL)
    return (when, CellFace(who), CellFace(action), CellFace(detail))


def texts_of(line: AuditLine, zone: tzinfo) -> tuple[str, str, str, str]:
    """One line as it is copied and exported."""
    action = words.ACTIONS.get(line.what, line.what)
    return dates.moment(line.at, zone), line.who, action, detail_of(line)


def detail_of(line: AuditLine) -> str:
    """What changed from what to what, and whatever else was noted."""
    parts = [_change(each.field, each.before, each.after) for each in line.changes]
    parts += [
        f"{words.DETAILS.get(key, key)} {value}" for key, value in line.detail if value and key not in NO_ID
    ]
    return " · ".join(parts)


def _change(field: str, before: str | None, after: str | None) -> str:
    name = label(field) if field in FIELDS else field
    if field not in FIELDS:
        return words.change(name, before or words.ADDED, after or words.REMOVED)
    if not before:
        return f"{name}: {spelled(field, after)}"
    return words.change(name, spelled(field, before), spelled(field, after))
