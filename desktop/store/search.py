"""The search index of the replica: each typed word is an index range, and a patient has to match them all."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from desktop.domain import search as terms
from desktop.record.sqlcipher import rows
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
_MANY: Final = 200
"""So many matches of one word are sorted; who types on is shown the right ones."""
_FEW: Final = 50
"""So many matches of several words: each candidate costs more, and there are fewer to choose from."""
_BEGINS: Final = "{0}.term >= ? AND {0}.term < ?"
_IS_ONE_OF: Final = "{0}.term IN (SELECT value FROM json_each(?))"
_COUNTED: Final = 300
_COUNT: Final = "SELECT count(*) FROM (SELECT 1 FROM term WHERE term >= ? AND term < ? LIMIT ?)"

Found = tuple[str, ...]
"""Ids of patients, in the order they are shown."""


def find(connection: Connection, words: Sequence[str], limit: int) -> Found:
    """Ids of patients who match every word as a prefix of some term, by last and first name.

    Candidates are capped before they are sorted, so that one letter typed among a million stays quick.
    """
    ordered = rarest_first(connection, words) if len(words) > 1 else words
    return tuple(row[0] for row in rows(connection, *query(ordered, limit)))


def find_any(connection: Connection, names: Sequence[str], words: Sequence[str], limit: int) -> Found:
    """As `find`, for patients who have at least one of these whole terms besides."""
    first, *others = rarest_first(connection, words)
    ranges = [(word, word + _LAST_CHARACTER) for word in (first, *others)]
    some = [(json.dumps(names),)]
    if how_many(connection, first, _COUNTED) < _COUNTED:
        wanted, values = (_BEGINS, *[_BEGINS] * len(others), _IS_ONE_OF), ranges + some
    else:
        wanted, values = (_IS_ONE_OF, *[_BEGINS] * len(words)), some + ranges
    flat = [value for each in values for value in each]
    found = rows(connection, _statement(wanted, "id"), (*flat, limit, limit))  # any of them may be meant
    return tuple(row[0] for row in found)


def query(words: Sequence[str], limit: int, columns: str = "id") -> tuple[str, tuple[Any, ...]]:
    """The statement and its values for these words, of which the first leads."""
    values: list[Any] = []
    for word in words:
        values += [word, word + _LAST_CHARACTER]
    candidates = max(limit, _MANY if len(words) == 1 else _FEW)
    return _statement((_BEGINS,) * len(words), columns), (*values, candidates, limit)


def rarest_first(connection: Connection, words: Sequence[str]) -> list[str]:
    """In the order that costs least: fewest terms begin with the first; beyond some hundred the longer leads."""
    return sorted(words, key=lambda word: (how_many(connection, word, _COUNTED), -len(word)))


def how_many(connection: Connection, word: str, most: int) -> int:
    """How many terms begin with this, counted up to `most`."""
    [(count,)] = rows(connection, _COUNT, (word, word + _LAST_CHARACTER, most))
    return int(count)


def of_names(connection: Connection, last: str, first: str) -> Found:
    """Ids of everybody whose names, written as one word each, are these: all namesakes, and few others."""
    words = [terms.name_term(name) for name in (last, first)]
    return _having(connection, words) if all(words) else ()


def of_person(connection: Connection, last: str, first: str, born: date | None) -> Found:
    """Ids of everybody of these names and this date of birth, and few others; none for names without letters."""
    words = [terms.name_term(name) for name in (last, first)]
    return _having(connection, [*words, *([born.isoformat()] if born else ())]) if all(words) else ()


def _having(connection: Connection, words: Sequence[str]) -> Found:
    """Ids of everybody who has all of these whole terms."""
    found = rows(connection, _of_terms(len(words)), rarest_first(connection, words))
    return tuple(row[0] for row in found)


@cache
def _of_terms(count: int) -> str:
    also = " AND EXISTS (SELECT 1 FROM term AS other WHERE other.term = ? AND other.patient_id = found.patient_id)"
    return f"SELECT found.patient_id FROM term AS found WHERE found.term = ?{also * (count - 1)} LIMIT 200"  # noqa: S608


def index(connection: Connection, patient_ids: Iterable[str]) -> None:
    """Index these patients anew."""
    ids = sorted(patient_ids)
    for start in range(0, len(ids), _PAGE):
        some = ids[start : start + _PAGE]
        marks = ", ".join("?" * len(some))
        connection.exec_driver_sql(f"DELETE FROM term WHERE patient_id IN ({marks})", tuple(some))  # noqa: S608
        _write(connection, connection.execute(_SELECT.where(patient.c.id.in_(some))).all())


def rebuild(connection: Connection) -> None:
    """Index everybody in one go, and lay the index over patients afterwards.

    The terms are gathered in memory and go in sorted: in the order of patients, every one would touch another page.
    """
    connection.exec_driver_sql("DELETE FROM term")
    connection.exec_driver_sql("DROP INDEX IF EXISTS term_of_patient")
    connection.exec_driver_sql("CREATE TEMP TABLE loose (term, patient_id)")
    for page in _pages(connection):
        _write(connection, page, "loose")
    connection.exec_driver_sql(
        "INSERT INTO term SELECT term, patient_id FROM loose ORDER BY term, patient_id"
    )
    connection.exec_driver_sql("DROP TABLE loose")
    connection.exec_driver_sql("CREATE INDEX term_of_patient ON term (patient_id)")


def count_name_words(connection: Connection) -> int:
    """How many there are in `name_words`."""
    [(count,)] = rows(connection, "SELECT count(*) FROM name_word", ())
    return int(count)


def name_words(connection: Connection) -> tuple[str, ...]:
    """Every word a name here is made of."""
    return tuple(row[0] for row in connection.exec_driver_sql("SELECT word FROM name_word"))


_SELECT: Final = select(*(patient.c[name] for name in _COLUMNS))


@cache
def _statement(wanted: tuple[str, ...], columns: str) -> str:
    """The search: the first condition leads, and a patient's own terms are looked at for each other.

    The index over patients is named because SQLite, if it ever gathers statistics here, prefers to skip through terms.
    """
    first, *others = wanted
    also = "".join(
        " AND EXISTS (SELECT 1 FROM term AS other INDEXED BY term_of_patient"  # noqa: S608 (our own conditions)
        f" WHERE other.patient_id = found.patient_id AND {condition.format('other')})"
        for condition in others
    )
    return (
        f"SELECT {columns} FROM patient WHERE id IN (SELECT DISTINCT found.patient_id FROM term AS found"  # noqa: S608
        f" WHERE {first.format('found')}{also} LIMIT ?) ORDER BY last, first, id LIMIT ?"
    )


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


def _write(connection: Connection, patients: Iterable[Row[Any]], table: str = "term") -> None:
    pairs: list[tuple[str, str]] = []
    words: set[str] = set()
    for row in patients:
        phones = tuple(phone for phone in (row.cell, row.home, row.office) if phone)
        found = terms.terms(
            row.first, row.last, row.preferred, row.middle, phones, row.chart_id, row.email, row.born
        )
        pairs += [(term, row.id) for term in found]
        words |= terms.name_words(row.first, row.last, row.preferred, row.middle)
    if pairs:
        connection.exec_driver_sql(f"INSERT OR IGNORE INTO {table} (term, patient_id) VALUES (?, ?)", pairs)  # noqa: S608
    if words:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO name_word (word) VALUES (?)", [(word,) for word in words]
        )
