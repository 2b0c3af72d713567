"""The search index of the replica: each typed word is an index range, and a patient has to match them all."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from desktop.domain import search as terms
from desktop.record.sqlcipher import rows
from desktop.store import name_words
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
"""Fewer candidates are asked one by one: each costs another page of the file."""
_GATHERED: Final = 4_000
"""How far names are counted that a wrong letter may mean: the rarest of all has to be known."""
_VAGUE: Final = 2
_COUNT: Final = "SELECT count(*) FROM (SELECT 1 FROM term WHERE {0} LIMIT ?)"

_Wanted = tuple[str, tuple[str, ...]]
"""A condition on one of a patient's terms, and its values."""
Found = tuple[str, ...]
"""Ids of patients, in the order they are shown."""


def find(connection: Connection, words: Sequence[str], limit: int) -> Found:
    """Ids of patients who match every word as a prefix of some term, by last and first name.

    Candidates are capped before they are sorted, so that one letter typed among a million stays quick.
    """
    return _ids(connection, query(connection, words, limit))


def find_any(connection: Connection, names: Sequence[str], words: Sequence[str], limit: int) -> Found:
    """As `find`, for patients who have at least one of these whole terms besides."""
    # Any of them may be meant: there is no order to look for more for.
    wanted = [(_IS_ONE_OF, (json.dumps(names),)), *((_BEGINS, _range(word)) for word in words)]
    return _ids(connection, _asked(_rarest_first(connection, wanted, _GATHERED), limit, limit))


def query(
    connection: Connection, words: Sequence[str], limit: int, columns: str = "id"
) -> tuple[str, tuple[Any, ...]]:
    """The statement that finds these words, and its values."""
    wanted = [(_BEGINS, _range(word)) for word in words]
    sized = _rarest_first(connection, wanted, _COUNTED)
    return _asked(sized, _MANY if len(words) == 1 else _FEW, limit, columns)


def _range(word: str) -> tuple[str, str]:
    return word, word + _LAST_CHARACTER


def _asked(
    sized: tuple[int, list[_Wanted]], candidates: int, limit: int, columns: str = "id"
) -> tuple[str, tuple[Any, ...]]:
    """The way that costs least: few are asked one by one, many are gathered.

    Of one or two letters, which so many begin with, enough patients are found by asking before long.
    """
    size, ordered = sized
    few = size < _COUNTED or len(ordered[0][1][0]) <= _VAGUE
    if not few:
        ordered = [ordered[-1], *ordered[:-1]]
    conditions = tuple(condition for condition, _ in ordered)
    values = [value for _, values in ordered for value in values]
    write = _asking_each if few else _gathering
    return write(conditions, columns), (*values, max(limit, candidates), limit)


def _rarest_first(connection: Connection, wanted: Sequence[_Wanted], most: int) -> tuple[int, list[_Wanted]]:
    """How many terms fit the rarest, counted up to `most`, and all in order; the longer word counts as rarer."""
    if len(wanted) == 1:
        return 0, list(wanted)
    sized = sorted((_count(connection, each, most), -len(each[1][0]), each) for each in wanted)
    return sized[0][0], [each for _, _, each in sized]


def _ids(connection: Connection, asked: tuple[str, tuple[Any, ...]]) -> Found:
    return tuple(row[0] for row in rows(connection, *asked))


def _count(connection: Connection, wanted: _Wanted, most: int) -> int:
    condition, values = wanted
    [(count,)] = rows(connection, _COUNT.format(condition.format("term")), (*values, most))
    return int(count)


def how_many(connection: Connection, word: str, most: int) -> int:
    """How many terms begin with this, counted up to `most`."""
    return _count(connection, (_BEGINS, _range(word)), most)


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
    rarest_first = sorted(words, key=lambda word: how_many(connection, word, _COUNTED))
    found = rows(connection, _of_terms(len(words)), rarest_first)
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


_SELECT: Final = select(*(patient.c[name] for name in _COLUMNS))


# The index over patients is named because SQLite, if it ever gathers statistics here, prefers to skip through terms.
_ASKED: Final = (
    " AND EXISTS (SELECT 1 FROM term AS other INDEXED BY term_of_patient"
    " WHERE other.patient_id = found.patient_id AND {0})"
)
_AMONG: Final = " AND +found.patient_id IN (SELECT other.patient_id FROM term AS other WHERE {0})"


@cache
def _asking_each(wanted: tuple[str, ...], columns: str) -> str:
    """For few candidates: the first condition leads, and each one's own terms are looked at for the others."""
    first, *others = wanted
    return _statement(first, [_ASKED.format(other.format("other")) for other in others], columns)


@cache
def _gathering(wanted: tuple[str, ...], columns: str) -> str:
    """For many candidates: those of the second condition are gathered, and the terms of the first gone through.

    Terms lie in order, so that thousands are read in the time a hundred patients are asked one by one. The plus
    in `_AMONG` keeps SQLite from asking them.
    """
    _, second, *others = (condition.format("other") for condition in wanted)
    asked = [_ASKED.format(other) for other in others]
    return _statement(wanted[0], [_AMONG.format(second), *asked], columns)


def _statement(first: str, others: Sequence[str], columns: str) -> str:
    return (
        f"SELECT {columns} FROM patient WHERE id IN (SELECT DISTINCT found.patient_id FROM term AS found"  # noqa: S608
        f" WHERE {first.format('found')}{''.join(others)} LIMIT ?) ORDER BY last, first, id LIMIT ?"
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
    name_words.add(connection, words)
