"""One person's desk file on this workstation: opened, brought up to date, closed."""

from pathlib import Path

from sqlalchemy import Engine

from desktop.record import migrate
from desktop.record.sqlcipher import open_engine
from desktop.store import tables

MIGRATIONS = Path(__file__).parent / "migrations"


def open_desk_file(path: Path, key: bytes, *, durable: bool = True) -> Engine:
    """Open the file, making or migrating it first; raises `CannotOpen` when the key is not its key."""
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = open_engine(path, key, durable=durable)
    migrate.bring_up_to_date(engine, MIGRATIONS, tables.SCHEMA_VERSION)
    return engine
