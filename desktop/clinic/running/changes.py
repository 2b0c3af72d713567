"""Notices that somebody else wrote to the clinic database, at a cost of microseconds."""

from typing import Final

from sqlalchemy import Engine

_ASK: Final = "PRAGMA data_version"


class Changes:
    """Keeps one connection of its own: the number it is told moves with every commit of any other connection."""

    def __init__(self, engine: Engine) -> None:
        self._connection = engine.raw_connection()
        self._cursor = self._connection.cursor()

    def version(self) -> int:
        """A number that differs from the last one if there was a commit in between."""
        # All rows, although there is one: a statement that was not read to its end keeps a snapshot open.
        ((version,),) = self._cursor.execute(_ASK).fetchall()
        return int(version)

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()
