"""The search index of the replica: each typed word is an index range, and a patient has to match them all."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from desktop.domain import search as terms
from desktop.store.tables import patient

_PAGE: Final = 2_000
_COLUMNS: Final = (
    "id",
    "first",
    "last",
    "preferred",
    "middle",
    "cell",
    "home",
    "office",
    "chart_id",
    "email",
    "born",
)
_LAST_CHARACTER: Final = "\U0010ffff"

Found = tuple[str, ...]
"""Ids of patients, in the order they are shown."""


def find(connection: Connection, words: Sequence[str], limit: int) -> Found:
    """Ids of patients who match every word as a prefix of some term, by last and first name.

    Candidates are capped before they are sorted, so that one letter typed among a million stays quick.
    """
    statement, values = _query(words, limit)
    return tuple(row[0] for row in connection.exec_driver_sql(statement, values))


def index(connection: Connection, patient_ids: Iterable[str]) -> None:
    """Index these patients anew."""
    ids = sorted(patient_ids)
    for start in range(0, len(ids), _PAGE):
        some = ids[start : start + _PAGE]
        marks = ", ".join("?" * len(some))
        connection.exec_driver_sql(f"DELETE FROM term WHERE patient_id IN ({marks})", tuple(some))  # noqa: S608
        _write(connection, connection.execute(_SELECT.where(patient.c.id.in_(some))).all())


def rebuild(connection: Connection) -> None:
    """Index everybody in one go; the index over patients is laid again afterwards."""
    connection.exec_driver_sql("DELETE FROM term")
    connection.exec_driver_sql("DROP INDEX IF EXISTS term_of_patient")
    for page in _pages(connection):
        _write(connection, page)
    connection.exec_driver_sql("CREATE INDEX term_of_patient ON term (patient_id)")


def name_words(connection: Connection) -> tuple[str, ...]:
    """Every word a name here is made of."""
    return tuple(row[0] for row in connection.exec_driver_sql("SELECT word FROM name_word"))


_SELECT: Final = select(*(patient.c[name] for name in _COLUMNS))


def _query(words: Sequence[str], limit: int) -> tuple[str, tuple[Any, ...]]:
    """The longest word leads; the unary plus keeps SQLite from a skip-scan over patients."""
    lead, *rest = sorted(words, key=len, reverse=True)
    values: list[Any] = [lead, lead + _LAST_CHARACTER]
    conditions = ""
    for word in rest:
        conditions += (
            " AND EXISTS (SELECT 1 FROM term AS other WHERE other.patient_id = found.patient_id"
            " AND +other.term >= ? AND +other.term < ?)"
        )
        values += [word, word + _LAST_CHARACTER]
    statement = (
        "SELECT id FROM patient WHERE id IN (SELECT DISTINCT found.patient_id FROM term AS found"  # noqa: S608
        f" WHERE found.term >= ? AND found.term < ?{conditions} LIMIT ?)"
        " ORDER BY last, first, id LIMIT ?"
    )
    return statement, (*values, max(200, limit), limit)


def _pages(connection: Connection) -> Iterator[Sequence[Row[Any]]]:
    last = ""
    while True:
        page = connection.execute(
            _SELECT.where(patient.c.id > last).order_by(patient.c.id).limit(_PAGE)
        ).all()
        if not page:
            return
        yield page
        last = page[-1].id


def _write(connection: Connection, rows: Iterable[Row[Any]]) -> None:
    pairs: list[tuple[str, str]] = []
    words: set[str] = set()
    for row in rows:
        phones = tuple(phone for phone in (row.cell, row.home, row.office) if phone)
        found = terms.terms(
            row.first, row.last, row.preferred, row.middle, phones, row.chart_id, row.email, row.born
        )
        pairs += [(term, row.id) for term in found]
        words |= terms.name_words(row.first, row.last, row.preferred, row.middle)
    if pairs:
        connection.exec_driver_sql("INSERT OR IGNORE INTO term (term, patient_id) VALUES (?, ?)", pairs)
    if words:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO name_word (word) VALUES (?)", [(word,) for word in words]
        )
