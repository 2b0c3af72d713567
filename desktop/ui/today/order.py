"""Which rows are shown, and in which order: anew when somebody chooses, in place when news comes."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from desktop.domain.folding import fold
from desktop.services.day_view import Group
from desktop.ui.today.choice import Choice, Column
from desktop.ui.today.rows import RowFace

_GROUPS: Final = tuple(Group)
_KEYS: Final[dict[Column, Callable[[RowFace], Any]]] = {
    Column.TIME: lambda row: row.starts_at,
    Column.PATIENT: lambda row: (fold(row.row.patient.last), fold(row.row.patient.first)),
    Column.REASON: lambda row: fold(row.reason),
    Column.PROVIDER: lambda row: fold(row.provider),
    Column.STATUS: lambda row: fold(row.status),
    Column.ONPATIENT: lambda row: (_GROUPS.index(row.group), row.chip.text),
    Column.ACTION: lambda row: (row.button is None, row.button.text if row.button else ""),
}


def arranged(rows: Sequence[RowFace], choice: Choice) -> list[RowFace]:
    """Exactly the rows that the filter takes, in the chosen order."""
    taken = [row for row in rows if choice.filter.takes(row)]
    if choice.sort is not None:
        taken.sort(key=_KEYS[choice.sort.column], reverse=choice.sort.down)
    return taken


def in_place(shown: Sequence[str], rows: Sequence[RowFace], choice: Choice) -> list[RowFace]:
    """What is shown keeps its place, also where it no longer fits; what is new comes in where it belongs."""
    by_id = {row.id: row for row in rows}
    kept = [by_id[id] for id in shown if id in by_id]
    wanted = arranged(rows, choice)
    known = {row.id for row in kept}
    for at, row in enumerate(wanted):
        if row.id in known:
            continue
        before = next((each.id for each in reversed(wanted[:at]) if each.id in known), None)
        place = 0 if before is None else next(n for n, each in enumerate(kept) if each.id == before) + 1
        kept.insert(place, row)
        known.add(row.id)
    return kept
