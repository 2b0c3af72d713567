"""Writes a plan to the record, with one statement for many rows."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final
from zoneinfo import ZoneInfo

import orjson
from sqlalchemy import Connection, update

from desktop.clinic import ssn_waiting, tables
from desktop.clinic.apply import Means
from desktop.clinic.intake.plan import Plan, said
from desktop.clinic.lane import Turn
from desktop.clinic.reading.rows import Kind, Value
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
    columns: dict[str, Sequence[Value]] = dict(zip(plan.chunk.columns, zip(*rows, strict=True), strict=True))
    if plan.chunk.kind == Kind.PATIENT:
        today = turn.now.astimezone(ZoneInfo(turn.clinic.time_zone)).date()
        statuses = columns.get("status", [None] * len(ids))
        columns["status"] = [status or PatientStatus.ACTIVE.value for status in statuses]
        columns["chart_id"] = _chart_ids(turn, columns)
        columns["added_on"] = [today.isoformat()] * len(ids)
    columns |= {"id": ids, "seq": [turn.seq] * len(ids)}
    _insert(turn.connection, plan.chunk.kind, list(columns), list(zip(*columns.values(), strict=True)))


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
    mark = _mark(turn.connection)
    for names, rows in alike.items():
        settings = ", ".join(f'"{name}" = {mark}' for name in (*names, "seq"))
        statement = f'UPDATE "{plan.chunk.kind}" SET {settings} WHERE id = {mark}'  # noqa: S608 (our own names)
        turn.connection.exec_driver_sql(statement, rows)


def _remember(connection: Connection, plan: Plan, ids: list[str], batch: str) -> None:
    """What the source said of every row, and that this import met it."""
    chunk, origin = plan.chunk, plan.chunk.origin
    old = [*plan.changed, *plan.remembered]
    if old:
        delete = tables.intake_source.name
        mark = _mark(connection)
        connection.exec_driver_sql(
            f"DELETE FROM {delete} WHERE row_id = {mark} AND origin = {mark}",  # noqa: S608 (our own name)
            [(change.row_id, origin) for change in old],
        )
    sources: Iterable[tuple[str, bytes]] = (
        *(
            (id, orjson.dumps(said(chunk.columns, chunk.rows[place])))
            for id, place in zip(ids, plan.added, strict=True)
        ),
        *((change.row_id, change.source) for change in old),
    )
    rows = [(id, origin, batch, source) for id, source in sources]
    _insert(connection, tables.intake_source.name, ["row_id", "origin", "batch", "source"], rows)
    _stamp(connection, [(batch, id, origin) for id in plan.unchanged])


def _stamp(connection: Connection, rows: list[tuple[str, str, str]]) -> None:
    if rows:
        mark = _mark(connection)
        connection.exec_driver_sql(
            f"UPDATE intake_source SET batch = {mark} WHERE row_id = {mark} AND origin = {mark}",  # noqa: S608
            rows,
        )


def _insert(connection: Connection, table: str, columns: list[str], rows: list[tuple[Any, ...]]) -> None:
    """Without the object layer: of 50,000 rows each costs a third."""
    if not rows:
        return
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join([_mark(connection)] * len(columns))
    connection.exec_driver_sql(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)  # noqa: S608 (our own names)


def _mark(connection: Connection) -> str:
    return "?" if connection.dialect.paramstyle == "qmark" else "%s"
