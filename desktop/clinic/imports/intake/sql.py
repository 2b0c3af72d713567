"""Statements for many rows at once, past SQLAlchemy's layers: of 50,000 rows each of those costs a third."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection


def mark(connection: Connection) -> str:
    """How this database's driver spells the place of a value."""
    return "?" if connection.dialect.paramstyle == "qmark" else "%s"


def marks(connection: Connection, count: int) -> str:
    """A list of places, such as follows IN."""
    return "(" + ", ".join([mark(connection)] * count) + ")"


def insert(connection: Connection, table: str, columns: Sequence[str], rows: list[tuple[Any, ...]]) -> None:
    """Insert rows whose values are as the database holds them."""
    if rows:
        names = ", ".join(f'"{name}"' for name in columns)
        statement = f'INSERT INTO "{table}" ({names}) VALUES {marks(connection, len(columns))}'  # noqa: S608
        connection.exec_driver_sql(statement, rows)


def update(
    connection: Connection,
    table: str,
    columns: Sequence[str],
    where: Sequence[str],
    rows: list[tuple[Any, ...]],
) -> None:
    """Set `columns` where the columns of `where` are equal; each row holds their values in this order."""
    if rows:
        place = mark(connection)
        settings = ", ".join(f'"{name}" = {place}' for name in columns)
        condition = " AND ".join(f'"{name}" = {place}' for name in where)
        connection.exec_driver_sql(f'UPDATE "{table}" SET {settings} WHERE {condition}', rows)  # noqa: S608


def delete(connection: Connection, table: str, where: Sequence[str], rows: list[tuple[Any, ...]]) -> None:
    """Delete where the columns of `where` are equal."""
    if rows:
        condition = " AND ".join(f'"{name}" = {mark(connection)}' for name in where)
        connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE {condition}', rows)  # noqa: S608
