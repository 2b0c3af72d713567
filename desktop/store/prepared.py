"""A query that is written with SQLAlchemy, compiled once, and asked without it.

A click asks for a dozen of them: SQLAlchemy would spend longer on each than SQLite does on answering it.
"""

from collections import namedtuple
from collections.abc import Callable
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Select
from sqlalchemy.dialects import sqlite

from desktop.record.sqlcipher import rows

_Read = Callable[[Any], Any]


class Prepared:
    """Its named values need a default each: `bindparam("id", "")`. Every column must have a name of its own."""

    def __init__(self, statement: Select[Any]) -> None:
        self._statement = statement

    def all(self, connection: Connection, **values: object) -> list[Any]:
        """The rows found, with the columns as attributes, read as SQLAlchemy reads them."""
        text, defaults, readings, make = self._compiled
        found = [list(row) for row in rows(connection, text, {**defaults, **values})]
        for row in found:
            for at, read in readings:
                row[at] = read(row[at])
        return [make(row) for row in found]

    @cached_property
    def _compiled(self) -> tuple[str, dict[str, Any], list[tuple[int, _Read]], _Read]:
        """At the first use, so that importing stays quick."""
        dialect = sqlite.dialect(paramstyle="named")
        compiled = self._statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
        columns = self._statement.selected_columns
        readings: list[tuple[int, _Read]] = [
            (at, read)
            for at, column in enumerate(columns)
            if (read := column.type.result_processor(dialect, None)) is not None
        ]
        found: Any = namedtuple("found", columns.keys())  # type: ignore[misc]  # noqa: PYI024 (known only now)
        return compiled.string, dict(compiled.params), readings, found._make
