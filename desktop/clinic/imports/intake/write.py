"""Writes a plan to the record, with one statement for many rows."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

import orjson
from sqlalchemy import Connection, update

from desktop.clinic import ssn_waiting, tables
from desktop.clinic.apply import Means
from desktop.clinic.imports.intake import sql
from desktop.clinic.imports.intake.chunk import by_column
from desktop.clinic.imports.intake.plan import Plan, said
from desktop.clinic.imports.reading.rows import Kind, Value
from desktop.clinic.lane import Turn
from desktop.domain.chart_id import looks_like_chart_id, make_chart_id
from desktop.domain.patient import PatientStatus

_TAIL_BYTES: Final = 8


def write(turn: Turn, plan: Plan, batch: str, means: Means) -> None:
    """Add, change and remember; an imported SSN waits for its proof."""
    ids = _new_ids(turn, len(plan.added), means)
    _add(turn, plan, ids)
    _change(turn, plan)
    ssns = plan.chunk.ssns
    waiting = {id: ssns[place] for id, place in zip(ids, plan.added, strict=True) if place in ssns}
    changed = {change.row_id: change.ssn for change in plan.changed if "ssn_last4" in change.values}
    ssn_waiting.put(turn.connection, {**waiting, **changed}, means.keys, means.random)
    _remember(turn.connection, plan, ids, batch)


def _new_ids(turn: Turn, count: int, means: Means) -> list[str]:
    """Ids that grow with the record's number, so that a long import writes each index page once."""
    tails = means.random(_TAIL_BYTES * count).hex()
    width = 2 * _TAIL_BYTES
    return [f"{turn.seq:012x}{n:04x}{tails[n * width : (n + 1) * width]}" for n in range(count)]


def _add(turn: Turn, plan: Plan, ids: list[str]) -> None:
    if not ids:
        return
    rows = [plan.chunk.rows[place] for place in plan.added]
    columns = by_column(plan.chunk.columns, rows)
    if plan.chunk.kind == Kind.PATIENT:
        statuses = columns.get("status", [None] * len(ids))
        columns["status"] = [status or PatientStatus.ACTIVE.value for status in statuses]
        columns["chart_id"] = _chart_ids(turn, columns)
        columns["added_on"] = [turn.today.isoformat()] * len(ids)
    columns |= {"id": ids, "seq": [turn.seq] * len(ids)}
    sql.insert(turn.connection, plan.chunk.kind, list(columns), list(zip(*columns.values(), strict=True)))


def _chart_ids(turn: Turn, columns: dict[str, Sequence[Value]]) -> list[Value]:
    """The chart ids that came along, and new ones with numbers above all of them."""
    given = columns.get("chart_id", [None] * len(columns["first"]))
    taken = [int(id[4:]) for id in given if isinstance(id, str) and looks_like_chart_id(id)]
    number = max(turn.clinic.chart_number, *taken, 0)
    made: list[Value] = []
    for id, first, last in zip(given, columns["first"], columns["last"], strict=True):
        number += id is None
        made.append(make_chart_id(str(first), str(last), number) if id is None else id)
    turn.connection.execute(update(tables.clinic).values(chart_number=number))
    return made


def _change(turn: Turn, plan: Plan) -> None:
    """One statement for all rows in which the same columns changed."""
    alike: dict[tuple[str, ...], list[tuple[Value, ...]]] = defaultdict(list)
    for change in plan.changed:
        alike[tuple(change.values)].append((*change.values.values(), turn.seq, change.row_id))
    for names, rows in alike.items():
        sql.update(turn.connection, plan.chunk.kind, (*names, "seq"), ("id",), rows)


def _remember(connection: Connection, plan: Plan, ids: list[str], batch: str) -> None:
    """What the source said of every row, and that this import met it."""
    chunk, origin, table = plan.chunk, plan.chunk.origin, tables.intake_source.name
    known = [*plan.changed, *plan.remembered]
    sql.delete(connection, table, ("row_id", "origin"), [(change.row_id, origin) for change in known])
    added = (orjson.dumps(said(chunk.columns, chunk.rows[place])) for place in plan.added)
    sources: list[tuple[str, bytes]] = [
        *zip(ids, added, strict=True),
        *((change.row_id, change.source) for change in known),
    ]
    rows = [(id, origin, batch, source) for id, source in sources]
    sql.insert(connection, table, ("row_id", "origin", "batch", "source"), rows)
    met = [(batch, id, origin) for id in plan.unchanged]
    sql.update(connection, table, ("batch",), ("row_id", "origin"), met)
