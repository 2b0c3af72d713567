"""The clinic database of a single computer: where its file lies, and how it is opened."""

from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from desktop.clinic import tables
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.record import migrate
from desktop.record.sqlcipher import open_engine

MIGRATIONS: Final = Path(__file__).parent / "migrations"


def open_clinic(path: Path, keys: ClinicKeys, *, durable: bool = True) -> Engine:
    """Open the encrypted file, making or migrating it first; raises `CannotOpen` when the keys are not its keys."""
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = open_engine(path, keys.file, durable=durable)
    migrate.bring_up_to_date(engine, MIGRATIONS, tables.SCHEMA_VERSION)
    return engine
