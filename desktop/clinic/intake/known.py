"""Which rows of an import the record knows already: by the source's id, by chart id, or as the same person."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, and_, select

from desktop.clinic import tables
from desktop.clinic.intake.chunk import Chunk
from desktop.clinic.reading.rows import Kind, Value
from desktop.domain.folding import fold

SEVERAL: Final = "more than one patient on file fits"
OTHER_CHART: Final = "the chart ID belongs to another patient on file"


class Known(NamedTuple):
    """A row on record that an imported row is about, or (`refusal`) why that can't be told.

    `source` is what this origin's last import brought for it, in `batch`; None if it never brought anything.
    `as_person`: recognised by name and birth date alone.
    """

    row_id: str
    batch: str | None = None
    source: bytes | None = None
    as_person: bool = False
    refusal: str | None = None


class Person(NamedTuple):
    """What tells people apart where there are no ids: folded names, date of birth (ISO), sex."""

    first: str
    last: str
    born: str
    sex: str

    def may_be(self, other: "Person") -> bool:
        """Whether both can be one person; a date or sex that is missing contradicts nothing."""
        return self.born in ("", other.born or self.born) and self.sex in ("", other.sex or self.sex)


def person(columns: Sequence[str], row: Sequence[Value]) -> Person:
    """The person an imported patient row describes."""
    first, last, born, sex = (
        str(row[columns.index(name)] or "") if name in columns else ""
        for name in ("first", "last", "born", "sex")
    )
    return Person(fold(first), fold(last), born, sex)


def find_known(connection: Connection, chunk: Chunk, batch: str) -> dict[int, Known]:
    """What each row is about, by its place in the chunk; rows that are new to the record are left out."""
    found = dict(_by_external_id(connection, chunk))
    if chunk.kind == Kind.PATIENT:
        found.update(_by_chart_id(connection, chunk, found))
        found.update(_by_person(connection, chunk, batch, found))
    return found


def _by_external_id(connection: Connection, chunk: Chunk) -> Iterator[tuple[int, Known]]:
    wanted = _wanted(chunk, "external_id", {})
    column = tables.shared[chunk.kind].c.external_id
    rows = {
        row.external_id: row
        for row in _rows(connection, chunk, (column,), column.in_(wanted.values()), wanted)
    }
    for place, id in wanted.items():
        if id in rows:
            yield place, _known(rows[id])


def _by_chart_id(
    connection: Connection, chunk: Chunk, found: dict[int, Known]
) -> Iterator[tuple[int, Known]]:
    """A chart id that another program gave may stand on another person's chart here: they must agree."""
    wanted = _wanted(chunk, "chart_id", found)
    column = tables.patient.c.chart_id
    rows = {
        row.chart_id: row
        for row in _rows(connection, chunk, (column, *_PERSON), column.in_(wanted.values()), wanted)
    }
    for place, id in wanted.items():
        if id in rows:
            row, said = rows[id], person(chunk.columns, chunk.rows[place])
            agrees = _person(row).may_be(said) and {said.first, said.last} & {fold(row.first), fold(row.last)}
            known = row.source is not None or agrees
            yield place, _known(row) if known else Known(row.id, refusal=OTHER_CHART)


def _by_person(
    connection: Connection, chunk: Chunk, batch: str, found: dict[int, Known]
) -> Iterator[tuple[int, Known]]:
    """Among patients this import has not met yet; an import with ids looks only at those that have none."""
    born = chunk.columns.index("born") if "born" in chunk.columns else None
    places = [place for place in range(len(chunk.rows)) if place not in found]
    days = {str(chunk.rows[place][born] or "") if born is not None else "" for place in places}
    candidates: dict[tuple[str, ...], list[Row[Any]]] = {}
    for row in _rows(connection, chunk, _PERSON, _born_on(days, chunk), days):
        if row.batch != batch:
            candidates.setdefault(_person(row)[:3], []).append(row)
    if not candidates:
        return
    for place in places:
        said = person(chunk.columns, chunk.rows[place])
        fits = [row for row in candidates.get(said[:3], ()) if _person(row).may_be(said)]
        if len(fits) == 1:
            yield place, _known(fits[0], as_person=True)
        elif fits:
            yield place, Known("", refusal=SEVERAL)


_PERSON: Final = tuple(tables.patient.c[name] for name in ("first", "last", "born", "sex"))


def _person(row: Row[Any]) -> Person:
    return Person(fold(row.first), fold(row.last), row.born.isoformat() if row.born else "", row.sex or "")


def _known(row: Row[Any], *, as_person: bool = False) -> Known:
    return Known(row.id, row.batch, row.source, as_person)


def _born_on(days: set[str], chunk: Chunk) -> ColumnElement[bool]:
    patient = tables.patient
    condition: ColumnElement[bool] = patient.c.born.in_([date.fromisoformat(day) for day in days if day])
    if "" in days:
        condition = condition | patient.c.born.is_(None)
    return and_(patient.c.external_id.is_(None), condition) if "external_id" in chunk.columns else condition


def _wanted(chunk: Chunk, column: str, found: dict[int, Known]) -> dict[int, Value]:
    """The column's values by place, of rows not found yet."""
    if column not in chunk.columns:
        return {}
    at = chunk.columns.index(column)
    return {place: row[at] for place, row in enumerate(chunk.rows) if row[at] and place not in found}


def _rows(
    connection: Connection, chunk: Chunk, columns: Sequence[Any], condition: Any, wanted: object
) -> Sequence[Row[Any]]:
    """Rows on record with what this origin brought for them; none if nothing is wanted."""
    if not wanted:
        return ()
    table, source = tables.shared[chunk.kind], tables.intake_source
    same = and_(source.c.row_id == table.c.id, source.c.origin == chunk.origin)
    wanted_columns: list[Any] = [*columns, table.c.id, source.c.batch, source.c.source]
    query = select(*wanted_columns).select_from(table.outerjoin(source, same)).where(condition)
    return connection.execute(query).all()
