"""Compares a chunk with the record: what is new, what changed at its source, what can't be taken, and why."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import orjson
from sqlalchemy import Connection, select

from desktop.clinic import tables
from desktop.clinic.imports.intake.checks import unfit
from desktop.clinic.imports.intake.chunk import BadChunk, Chunk, by_column
from desktop.clinic.imports.intake.known import Known, find_known, identities
from desktop.clinic.imports.intake.visits import with_ids
from desktop.clinic.imports.reading.rows import Kind, Refused, Value
from desktop.domain.patient import PatientStatus
from desktop.domain.ssn import Ssn, parse_ssn

NOT_VALID: Final = "a value is not valid, or one that is needed is missing"
SECOND: Final = "a second row for the same one in this import"
_ONLY_WHEN_NEW: Final = frozenset({"chart_id"})
_OF_PERSON: Final = frozenset({"first", "last", "born"})


@dataclass(frozen=True, slots=True)
class Change:
    """What to write to a row on record (perhaps nothing), and what to remember that its source said."""

    row_id: str
    values: dict[str, Value]
    source: bytes
    ssn: str | None = field(default=None, repr=False)


@dataclass(slots=True)
class Plan:
    """What applying a chunk comes to. `added` are places in `chunk`, `unchanged` ids of rows."""

    chunk: Chunk
    added: list[int] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    remembered: list[Change] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    notes: Counter[str] = field(default_factory=Counter)

    def counts(self) -> dict[str, int]:
        """How many rows were added, changed, unchanged and refused."""
        return {
            "added": len(self.added),
            "changed": len(self.changed),
            "unchanged": len(self.unchanged) + len(self.remembered),
            "refused": len(self.refused),
        }


def make_plan(connection: Connection, chunk: Chunk, batch: str, met: set[object] | None = None) -> Plan:
    """Compare without writing. `met` is what the same import met before; needed only where nothing gets written.

    Raises `BadChunk` for a column that is not to be imported.
    """
    met = set() if met is None else met
    refused: list[Refused] = []
    chunk = _fit(chunk, refused)
    if chunk.kind == Kind.APPOINTMENT:
        chunk = with_ids(connection, chunk, refused)
    plan = Plan(chunk, refused=refused)
    known = find_known(connection, chunk, batch)
    ids = identities(chunk)
    unseen: list[tuple[int, Known]] = []
    for place, own in enumerate(ids):
        about = known.get(place)
        refusal = about.refusal if about else None
        if about is not None:
            own.append(about.row_id)
        if refusal or (about and about.batch == batch) or not met.isdisjoint(own):
            plan.refused.append(Refused(chunk.lines[place], refusal or SECOND))
        elif about is None:
            plan.added.append(place)
        elif about.source is None:
            unseen.append((place, about))
        else:
            _compare(plan, place, about, orjson.loads(about.source))
        met.update(own)
    _fill(connection, plan, unseen)
    return plan


def said(columns: tuple[str, ...], row: Sequence[Value]) -> dict[str, Value]:
    """What a source says: its values without the empty ones."""
    return {name: value for name, value in zip(columns, row, strict=True) if value is not None}


def _fit(chunk: Chunk, refused: list[Refused]) -> Chunk:
    columns = by_column(chunk.columns, chunk.rows)
    try:
        bad = unfit(chunk.kind, columns)
    except LookupError:
        raise BadChunk from None
    last4 = columns.get("ssn_last4", ())
    bad.update(place for place, end in enumerate(last4) if not _is_its_ssn(chunk.ssns.get(place), end))
    refused.extend(Refused(chunk.lines[place], NOT_VALID) for place in sorted(bad))
    return chunk.only([place for place in range(len(chunk.rows)) if place not in bad]) if bad else chunk


def _is_its_ssn(number: str | None, last4: Value) -> bool:
    if number is None or last4 is None:
        return number is last4 is None
    read = parse_ssn(number)
    return isinstance(read, Ssn) and read.digits == number and read.last4 == last4


def _compare(plan: Plan, place: int, about: Known, before: dict[str, Value]) -> None:
    """Only what differs from the last import of this origin is written: edits made at a desk stay."""
    columns, row = plan.chunk.columns, plan.chunk.rows[place]
    fixed = _ONLY_WHEN_NEW | _OF_PERSON if about.as_person else _ONLY_WHEN_NEW
    values = {
        name: value
        for name, value in zip(columns, row, strict=True)
        if before.get(name) != value and name not in fixed
    }
    if not values:
        plan.unchanged.append(about.row_id)
        return
    kept = {name: value for name, value in before.items() if name not in columns}
    source = orjson.dumps({**kept, **said(columns, row)})
    plan.changed.append(Change(about.row_id, values, source, plan.chunk.ssns.get(place)))


def _fill(connection: Connection, plan: Plan, unseen: list[tuple[int, Known]]) -> None:
    """A row on record that this origin never brought before: only what it lacks is filled in."""
    if not unseen:
        return
    table = tables.shared[plan.chunk.kind]
    ids = [about.row_id for _, about in unseen]
    present = {row.id: row for row in connection.execute(select(table).where(table.c.id.in_(ids)))}
    for place, about in unseen:
        new = said(plan.chunk.columns, plan.chunk.rows[place])
        values = _missing(present[about.row_id], new, plan.notes)
        change = Change(about.row_id, values, orjson.dumps(new), plan.chunk.ssns.get(place))
        (plan.changed if values else plan.remembered).append(change)


def _missing(row: Any, new: dict[str, Value], notes: Counter[str]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, value in new.items():
        on_file = getattr(row, name)
        gone = name == "status" and value != PatientStatus.ACTIVE
        if on_file in (None, "") or (gone and on_file != value):
            values[name] = value
        elif str(on_file) != str(value) and name not in _ONLY_WHEN_NEW | _OF_PERSON:
            notes[f"value on file kept: {name.replace('_', ' ')}"] += 1
    return values
