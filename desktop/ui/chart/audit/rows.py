"""The rows of the Audit log as they are shown and exported, and the filters over them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from desktop.services.audit import AuditLine
from desktop.ui import dates
from desktop.ui.chart.access.rows import OTHERS
from desktop.ui.demographics.fields import FIELDS, label
from desktop.ui.demographics.values import spelled
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.cells import CellFace
from desktop.ui.words import audit as words
from desktop.ui.words import communication
from desktop.ui.words.refusals import FIELDS as FIELD_WORDS

TITLES = (words.TIME, words.WHO, words.ACTION, words.DETAIL)
SHARES = (23, 14, 24, 39)
BETWEEN = " · "
NO_ID = frozenset({"invite", "appointment", "id", "command"})
"""Details that only a program can read."""

_VALUES = {
    "source": words.SOURCES,
    "basis": words.BASES,
    "kind": communication.KINDS,
    "what": words.TABLES,
}


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
        return (not self.who or person_of(line) == self.who) and (not self.kind or kind_of(line) == self.kind)


def kind_of(line: AuditLine) -> str:
    """What a line is about, such as "patient" or "invite"."""
    return line.what.partition(".")[0]


def people_in(lines: Sequence[AuditLine]) -> tuple[str, ...]:
    """Whoever did something, by name."""
    return tuple(sorted({person_of(line) for line in lines if person_of(line)}))


def kinds_in(lines: Sequence[AuditLine]) -> tuple[str, ...]:
    """What was done something about, in the order of the filter."""
    found = {kind_of(line) for line in lines}
    return tuple(kind for kind in (*words.KINDS, *sorted(found - set(words.KINDS))) if kind in found)


def row_of(line: AuditLine, zone: tzinfo) -> tuple[CellFace, ...]:
    """One line as four cells."""
    time, name, action, _ = texts_of(line, zone)
    when = CellFace(time)
    if line.only_here:
        when = CellFace(time, words.NOT_SENT_YET, Meaning.QUEUED, Tone.NEUTRAL)
    first, *rest = details_of(line) or ("",)
    return (when, CellFace(name), CellFace(action), CellFace(first, BETWEEN.join(rest)))


def texts_of(line: AuditLine, zone: tzinfo) -> tuple[str, str, str, str]:
    """One line as it is copied and exported."""
    action = words.ACTIONS.get(line.what, line.what)
    return dates.moment(line.at, zone), person_of(line), action, BETWEEN.join(details_of(line))


def person_of(line: AuditLine) -> str:
    """Who did it: staff by name, the patient, or a rule."""
    return line.who or OTHERS.get(line.who_id, "")


def details_of(line: AuditLine) -> tuple[str, ...]:
    """What changed from what to what, and whatever else was noted."""
    changes = [_change(each.field, each.before, each.after) for each in line.changes]
    others = [
        " ".join(filter(None, (words.DETAILS.get(key, ""), _VALUES.get(key, {}).get(value, value))))
        for key, value in line.detail
        if value and key not in NO_ID
    ]
    return (*changes, *others)


def _change(field: str, before: str | None, after: str | None) -> str:
    known = field in FIELDS
    name = label(field) if known else FIELD_WORDS.get(field, field)
    old, new = ((spelled(field, value) if known else value or "–") for value in (before, after))
    return words.change(name, old, new) if before else f"{name}: {new}"
