"""One person's desk file on this workstation: opened with its key, brought up to date, closed again."""

from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from desktop.record import migrate
from desktop.record.sqlcipher import open_engine
from desktop.store import tables

MIGRATIONS: Final = Path(__file__).parent / "migrations"


class DeskLocked(Exception):
    """The desk is locked: its key is gone, and nothing can be read or written until it is unlocked."""


class DeskFile:
    """A desk file that can be locked and unlocked; whoever holds it sees only the moment's state."""

    def __init__(self, path: Path, *, durable: bool = True) -> None:
        self._path = path
        self._durable = durable
        self._engine: Engine | None = None

    @property
    def engine(self) -> Engine:
        """The open file, or `DeskLocked`."""
        if self._engine is None:
            raise DeskLocked
        return self._engine

    def open(self, key: bytes) -> None:
        """Open the file with its key; raises `CannotOpen` when it is not its key."""
        self.close()
        self._engine = open_desk_file(self._path, key, durable=self._durable)

    def close(self) -> None:
        """Close the file and forget its key."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.dispose()


def open_desk_file(path: Path, key: bytes, *, durable: bool = True) -> Engine:
    """Open the file, making or migrating it first; raises `CannotOpen` when the key is not its key."""
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = open_engine(path, key, durable=durable)
    migrate.bring_up_to_date(engine, MIGRATIONS, tables.SCHEMA_VERSION)
    return engine
