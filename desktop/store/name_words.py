"""The words names are made of, written forwards and backwards: how a name with a wrong letter is found."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection

from desktop.domain import spelling
from desktop.record.sqlcipher import rows

_ADD: Final = "INSERT OR IGNORE INTO name_word (backwards, length, word) VALUES (?, ?, ?)"
_LOOK: Final = (
    "SELECT backwards, word FROM name_word WHERE backwards = ? AND length = ? AND word >= ? AND word < ?"
)
_LAST_CHARACTER: Final = "\U0010ffff"


def add(connection: Connection, words: Iterable[str]) -> None:
    """Keep these too; words are never taken out."""
    new = [
        (backwards, len(word), word[::-1] if backwards else word)
        for word in words
        for backwards in (False, True)
    ]
    if new:
        connection.exec_driver_sql(_ADD, sorted(new))


def near(connection: Connection, word: str, slips: int) -> tuple[str, ...]:
    """Names at most so many slips away from what was typed, nearest first."""
    values: list[object] = []
    places = spelling.places(word, slips)
    for backwards, length, beginning in places:
        values += [backwards, length, beginning, beginning + _LAST_CHARACTER]
    found = rows(connection, " UNION ALL ".join([_LOOK] * len(places)), values)
    return spelling.nearest(word, (name[::-1] if turned else name for turned, name in found), slips)
