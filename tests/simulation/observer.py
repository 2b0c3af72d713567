"""Looks into a database file from outside, past all code under test."""

from pathlib import Path
from typing import Any

from desktop.record.sqlcipher import connect
from desktop.record.tables import SHARED
from desktop.store import tables

Row = dict[str, Any]
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
        names = [row["name"] for row in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        said = [str(self._connection.execute(f'SELECT * FROM "{name}"').fetchall()) for name in names]
        return "\n".join(said)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
