"""Opens an encrypted SQLite file as an engine: the desk file and a single computer's clinic database alike."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import sqlcipher3
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool

_CACHE_KIB: Final = 16_384
_BUSY_MS: Final = 5_000


class CannotOpen(Exception):
    """The file is damaged, is not ours, or the key is not its key."""


def connect(path: Path, key: bytes, *, durable: bool = True) -> Any:
    """A raw autocommit connection; with the raw key no passphrase is stretched (0.3 ms instead of 100)."""
    connection = sqlcipher3.connect(
        str(path), isolation_level=None, check_same_thread=False, timeout=_BUSY_MS / 1000
    )
    cursor = connection.cursor()
    cursor.execute("PRAGMA cipher_log_level = NONE")
    cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        cursor.execute("SELECT count(*) FROM sqlite_master")
        cursor.execute("PRAGMA journal_mode = WAL")
    except (
        sqlcipher3.OperationalError
    ):  # locked by another program, or the disk: nothing is wrong with the file
        connection.close()
        raise
    except sqlcipher3.DatabaseError as error:
        connection.close()
        raise CannotOpen(f"{path.name} cannot be read with this key") from error
    cursor.execute(f"PRAGMA synchronous = {'FULL' if durable else 'OFF'}")
    cursor.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    cursor.execute("PRAGMA temp_store = MEMORY")
    cursor.close()
    return connection


def open_engine(path: Path, key: bytes, *, durable: bool = True) -> Engine:
    """An engine over the file. Transactions begin IMMEDIATE unless run with `read_only=True` execution options.

    `durable=False` leaves out the waits for the disk; only tests that survive no power cut use it.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, key, durable=durable),
        module=sqlcipher3.dbapi2,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_use_lifo=True,  # the connection used last still holds the pages it has decrypted
        hide_parameters=True,  # an error that quotes them would carry patients into logs
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """SQLite's own BEGIN would let a transaction that reads first fail when it wants to write."""
    if connection.get_execution_options().get("read_only", False):
        rows(connection, "BEGIN", ())
    else:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def reading(engine: Engine) -> Engine:
    """The same pool for transactions that only read: they never wait for a writer."""
    return engine.execution_options(read_only=True)


def rows(
    connection: Connection, statement: str, values: Sequence[Any] | Mapping[str, Any]
) -> list[tuple[Any, ...]]:
    """What a statement finds in this transaction, as SQLite holds it.

    Without SQLAlchemy's result around it, which costs several times what a short query does; for what is asked
    at every letter somebody types.
    """
    cursor = connection.connection.cursor()
    try:
        cursor.execute(statement, values)
        return list(cursor.fetchall())
    finally:
        cursor.close()
