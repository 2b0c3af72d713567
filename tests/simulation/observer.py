"""Looks into a database file from outside, past all code under test."""

from pathlib import Path
from typing import Any

from desktop.record.sqlcipher import connect
from desktop.record.tables import SHARED
from desktop.store import tables

Row = dict[str, Any]
Contents = dict[str, list[tuple[Any, ...]]]
"""Rows by the name of their table, as SQLite keeps them: in the order they were written."""

_COLUMNS = {name: ", ".join(f'"{column.name}"' for column in tables.replica[name].columns) for name in SHARED}


class Observer:
    """A connection of its own that sees what is committed, and nothing else."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._connection = connect(path, key, durable=False)

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Rows as dictionaries."""
        cursor = self._connection.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def shared(self, table: str) -> dict[str, tuple[Any, ...]]:
        """All rows of a shared table by their key; the last value of each is its `seq`."""
        found = self._connection.execute(f'SELECT {_COLUMNS[table]} FROM "{table}"')
        return {row[0]: row for row in found}

    def everything(self) -> str:
        """All that the file says, as one text."""
        return str(self.contents())

    def contents(self) -> Contents:
        """Every row of every table."""
        names = [row["name"] for row in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: self._all(name) for name in names}

    def become(self, contents: Contents) -> None:
        """Hold these rows and no others; writes to the tables that differ only."""
        self._connection.execute("BEGIN IMMEDIATE")
        for name, rows in contents.items():
            if self._all(name) != rows:
                self._connection.execute(f'DELETE FROM "{name}"')
                for row in rows:
                    marks = ", ".join("?" * len(row))
                    self._connection.execute(f'INSERT INTO "{name}" VALUES ({marks})', row)
        self._connection.execute("COMMIT")

    def _all(self, name: str) -> list[tuple[Any, ...]]:
        return list(self._connection.execute(f'SELECT * FROM "{name}"'))
