"""Which rows of an import the record knows already: by the source's id, by chart id, or as the same person."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Row

from desktop.clinic.imports.intake import sql
from desktop.clinic.imports.intake.chunk import Chunk, by_column
from desktop.clinic.imports.reading.rows import Kind, Value
from desktop.domain.folding import fold

SEVERAL: Final = "more than one patient on file fits"
OTHER_CHART: Final = "the chart ID belongs to another patient on file"
_NEEDED: Final = {
    Kind.PATIENT: ("id", "external_id", "chart_id", "first", "last", "born", "sex"),
    **dict.fromkeys((Kind.PROVIDER, Kind.OFFICE, Kind.APPOINTMENT), ("id", "external_id")),
}


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


def people(chunk: Chunk) -> list[Person]:
    """The person each row of patients describes."""
    columns = by_column(chunk.columns, chunk.rows)
    nothing: Sequence[Value] = [None] * len(chunk.rows)
    folded = (
        [fold(str(value)) if value else "" for value in columns.get(name, nothing)] for name in Person._fields
    )
    return list(map(Person, *folded))


def identities(chunk: Chunk) -> list[list[object]]:
    """By what a row is the same as another of its import: each of its ids, or without any, its person."""
    columns = [
        (name, chunk.columns.index(name)) for name in ("external_id", "chart_id") if name in chunk.columns
    ]
    ids: list[list[object]] = [[(name, row[at]) for name, at in columns if row[at]] for row in chunk.rows]
    if not all(ids):
        for own, someone in zip(ids, people(chunk), strict=True):
            if not own:
                own.append(someone)
    return ids


def find_known(connection: Connection, chunk: Chunk, batch: str) -> dict[int, Known]:
    """What each row is about, by its place in the chunk; rows that are new to the record are left out."""
    found = dict(_by_external_id(connection, chunk))
    if chunk.kind == Kind.PATIENT:
        found.update(_by_chart_id(connection, chunk, found))
        found.update(_by_person(connection, chunk, batch, found))
    return found


def _by_external_id(connection: Connection, chunk: Chunk) -> Iterator[tuple[int, Known]]:
    wanted = _wanted(chunk, "external_id", {})
    rows = {row.external_id: row for row in _rows(connection, chunk, "external_id", list(wanted.values()))}
    for place, id in wanted.items() if rows else ():
        if id in rows:
            yield place, _known(rows[id])


def _by_chart_id(
    connection: Connection, chunk: Chunk, found: dict[int, Known]
) -> Iterator[tuple[int, Known]]:
    """A chart id that another program gave may stand on another person's chart here: they must agree."""
    wanted = _wanted(chunk, "chart_id", found)
    rows = {row.chart_id: row for row in _rows(connection, chunk, "chart_id", list(wanted.values()))}
    said = people(chunk) if rows else []
    for place, id in wanted.items() if rows else ():
        if id in rows:
            known = rows[id].source is not None or _is_same(_person(rows[id]), said[place])
            yield place, _known(rows[id]) if known else Known("", refusal=OTHER_CHART)


def _by_person(
    connection: Connection, chunk: Chunk, batch: str, found: dict[int, Known]
) -> Iterator[tuple[int, Known]]:
    """Among patients this import has not met yet; an import with ids looks only at those that have none."""
    born = by_column(chunk.columns, chunk.rows).get("born", [None] * len(chunk.rows))
    days = {day for place, day in enumerate(born) if place not in found}
    candidates: dict[tuple[str, ...], list[Row[Any]]] = {}
    for row in _rows(connection, chunk, "born", list(days), _NOT_MET, batch):
        candidates.setdefault(_person(row)[:3], []).append(row)
    for place, said in enumerate(people(chunk)) if candidates else ():
        fits = [row for row in candidates.get(said[:3], ()) if _person(row).may_be(said)]
        if len(fits) == 1 and place not in found:
            yield place, _known(fits[0], as_person=True)
        elif fits and place not in found:
            yield place, Known("", refusal=SEVERAL)


_NOT_MET: Final = "(s.batch IS NULL OR s.batch <> {mark})"


def _person(row: Row[Any]) -> Person:
    return Person(fold(row.first), fold(row.last), row.born or "", fold(row.sex or ""))


def _is_same(on_file: Person, said: Person) -> bool:
    """Whether a chart id may be believed: nothing contradicts it, and one of the names is the same."""
    return on_file.may_be(said) and (on_file.first == said.first or on_file.last == said.last)


def _known(row: Row[Any], *, as_person: bool = False) -> Known:
    return Known(row.id, row.batch, row.source, as_person)


def _wanted(chunk: Chunk, column: str, found: dict[int, Known]) -> dict[int, Value]:
    """The column's values by place, of rows not found yet."""
    if column not in chunk.columns:
        return {}
    at = chunk.columns.index(column)
    return {place: row[at] for place, row in enumerate(chunk.rows) if row[at] and place not in found}


def _rows(
    connection: Connection, chunk: Chunk, column: str, values: list[Value], further: str = "", *more: str
) -> Sequence[Row[Any]]:
    """Rows on record in which `column` has one of the values, with what this origin brought for them."""
    if not values:
        return ()
    wanted = [value for value in values if value is not None]
    condition = f't."{column}" IN {sql.marks(connection, len(wanted))}'
    if len(wanted) < len(values):
        condition = f'({condition} OR t."{column}" IS NULL)'
    if further:
        condition += " AND " + further.format(mark=sql.mark(connection))
        condition += " AND t.external_id IS NULL" if "external_id" in chunk.columns else ""
    names = ", ".join(f't."{name}"' for name in _NEEDED[chunk.kind])
    query = (
        f'SELECT {names}, s.batch, s.source FROM "{chunk.kind}" t '  # noqa: S608 (our own names)
        f"LEFT JOIN intake_source s ON s.row_id = t.id AND s.origin = {sql.mark(connection)} WHERE {condition}"
    )
    return connection.exec_driver_sql(query, (chunk.origin, *wanted, *more)).all()
