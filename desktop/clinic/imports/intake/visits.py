"""Puts the clinic's ids in place of the names by which an import's visits call patient, provider and office."""

from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, Table, select

from desktop.clinic import tables
from desktop.clinic.imports.intake.chunk import Chunk
from desktop.clinic.imports.reading.rows import Refused, Value

NO_PATIENT: Final = "the patient is not on file"
_MEANT: Final = {f"{name}_id": tables.shared[name] for name in ("patient", "provider", "office")}


def with_ids(connection: Connection, chunk: Chunk, refused: list[Refused]) -> Chunk:
    """The chunk with ids; a visit of an unknown patient is refused, an unknown provider or office left out."""
    rows = [list(row) for row in chunk.rows]
    for name, table in _MEANT.items():
        if name in chunk.columns:
            _put_ids(connection, rows, chunk.columns.index(name), table)
    at = chunk.columns.index("patient_id")
    fit = [place for place, row in enumerate(rows) if row[at] is not None]
    known = set(fit)
    refused.extend(Refused(line, NO_PATIENT) for place, line in enumerate(chunk.lines) if place not in known)
    return replace(chunk, rows=rows).only(fit)


def _put_ids(connection: Connection, rows: list[list[Value]], at: int, table: Table) -> None:
    called = {row[at] for row in rows} - {None}
    found = connection.execute(select(table.c.external_id, table.c.id).where(table.c.external_id.in_(called)))
    ids: dict[Value, str] = {row.external_id: row.id for row in found}
    for row in rows:
        row[at] = ids.get(row[at])
