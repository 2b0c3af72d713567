"""Shared rows as the domain's records, which have the columns as fields by the same names: at clinic and desk alike."""

import json
from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import Connection, Row, Table
from sqlalchemy.dialects import sqlite

from desktop.record.sqlcipher import rows

T = TypeVar("T")
_DIALECT: Final = sqlite.dialect()


def record_of(cls: type[T], row: Row[Any]) -> T:
    """One row that SQLAlchemy read, without its transaction number."""
    values = {name: value for name, value in row._mapping.items() if name != "seq"}  # noqa: SLF001
    return cls(**values)


class Records(Generic[T]):
    """Reads one table of the replica by statements that are built once.

    A screen asks for some rows at every letter typed: SQLAlchemy would spend longer on building each statement than
    SQLite does on answering it. The columns keep their types, which turn what SQLite holds into days and instants.
    """

    def __init__(self, cls: type[T], table: Table, key: str) -> None:
        columns = [table.c[field.name] for field in fields(cls)]  # type: ignore[arg-type]
        names = ", ".join(f'"{column.name}"' for column in columns)
        self._select = f'SELECT {names} FROM "{table.name}" WHERE '  # noqa: S608 (our names)
        self._keyed = f'"{key}" IN (SELECT value FROM json_each(?))'  # noqa: S608
        self._make = cls
        self._typed: list[tuple[int, Callable[[Any], Any]]] = [
            (at, read)
            for at, column in enumerate(columns)
            if (read := column.type.result_processor(_DIALECT, None)) is not None
        ]

    def of(self, connection: Connection, ids: Sequence[str]) -> list[T]:
        """Every record whose key column is one of these ids."""
        return self.where(connection, self._keyed, (json.dumps(ids),))

    def where(self, connection: Connection, condition: str, values: Sequence[Any] = ()) -> list[T]:
        """Every record for which this is so, in SQLite's words."""
        found = rows(connection, self._select + condition, values)
        return [self._record(list(row)) for row in found]

    def _record(self, values: list[Any]) -> T:
        for at, read in self._typed:
            values[at] = read(values[at])
        return self._make(*values)
