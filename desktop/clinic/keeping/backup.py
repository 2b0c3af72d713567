"""Copies a single computer's clinic into a folder while it runs; a copy counts only after it was read back."""

import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import sqlcipher3
from filelock import FileLock, Timeout
from sqlalchemy import Connection, Table, func, select
from sqlalchemy.exc import DBAPIError, NoResultFound

from desktop.clinic import journal, tables
from desktop.clinic.home import ClinicHome, OpenClinic
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.files import sync_folder
from desktop.record.sqlcipher import CannotOpen, open_engine, reading

KEPT_FOR: Final = timedelta(days=14)
KEPT_AT_LEAST: Final = 3
"""So many stay whatever their date: a clock that jumped must not make all of them old."""

_NAME: Final = re.compile(r"onpatient-([0-9a-f]{8})-(\d{4}-\d\d-\d\d)\.backup")
_CHUNK: Final = 1024 * 1024


class BackupFailed(Exception):
    """No backup was made, or the file is none; the words are for the person who looks after the computer."""


@dataclass(frozen=True, slots=True)
class Content:
    """What reading a copy back showed."""

    clinic_id: str
    patients: int
    invitations: int
    entries: int


@dataclass(frozen=True, slots=True)
class Backup:
    """One day's copy in the backup folder."""

    path: Path
    day: date


def make(home: ClinicHome, opened: OpenClinic, target: Path, day: date) -> tuple[Backup, Content]:
    """Put a verified copy of the clinic, named by the day, into an existing folder; raises `BackupFailed`.

    The copy is made and read back beside the clinic: a database must not be opened on a network share or a stick.
    """
    if not target.is_dir():
        raise BackupFailed("The backup folder is not there. Connect its disk, or choose another folder.")
    name = f"onpatient-{opened.identity.clinic_id[:8]}-{day.isoformat()}.backup"
    try:
        with _workplace(home) as workplace:
            copy = workplace / name
            before = _count_entries(opened)
            _copy_database(opened, copy)
            content = read_back(copy, opened.keys)
            if content.entries < before or content.clinic_id != opened.identity.clinic_id:
                raise BackupFailed("The copy of the clinic was not complete, and was thrown away.")
            _place(copy, target / name)
    except OSError as error:
        raise BackupFailed(
            f"The backup could not be written: {error.strerror or 'no reason given'}."
        ) from None
    thin_out(target, opened.identity.clinic_id, day)
    return Backup(target / name, day), content


def read_back(path: Path, keys: ClinicKeys) -> Content:
    """Check every page, the whole journal, and count; raises `BackupFailed` when anything does not hold."""
    broken = BackupFailed("This file is no backup of this clinic, or it is damaged. Try an earlier one.")
    engine = open_engine(path, keys.file)
    try:
        with reading(engine).connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
            structure = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            verified = journal.verify(connection)
            if pages or list(structure) != ["ok"] or verified.broken_at is not None:
                raise broken
            return Content(
                clinic_id=str(connection.execute(select(tables.clinic.c.identity)).scalar_one()),
                patients=_count(connection, tables.patient),
                invitations=_count(connection, tables.invite),
                entries=verified.entries,
            )
    except (CannotOpen, DBAPIError, NoResultFound):
        raise broken from None
    finally:
        engine.dispose()


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def backups(folder: Path, clinic_id: str) -> list[Backup]:
    """This clinic's backups in a folder, newest first."""
    found = ((_NAME.fullmatch(path.name), path) for path in folder.iterdir())
    mine = [
        Backup(path, date.fromisoformat(match[2]))
        for match, path in found
        if match and match[1] == clinic_id[:8]
    ]
    return sorted(mine, key=lambda backup: backup.day, reverse=True)


def thin_out(folder: Path, clinic_id: str, today: date) -> None:
    """Remove this clinic's backups that are older than 14 days, never the newest three."""
    for backup in backups(folder, clinic_id)[KEPT_AT_LEAST:]:
        if today - backup.day > KEPT_FOR:
            with suppress(OSError):  # it goes another day; the new backup is what counts
                backup.path.unlink()


@contextmanager
def _workplace(home: ClinicHome) -> Iterator[Path]:
    """A folder beside the clinic for one backup at a time, gone afterwards."""
    place = home.folder / ".backup"
    lock = FileLock(home.folder / "backup.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise BackupFailed("Another backup is being made right now.") from None
    try:
        shutil.rmtree(place, ignore_errors=True)  # left behind by a crash
        place.mkdir(mode=0o700)
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
        lock.release()


def _count_entries(opened: OpenClinic) -> int:
    with reading(opened.engine).connect() as connection:
        return int(connection.execute(select(tables.clinic.c.journal_n)).scalar_one())


def _copy_database(opened: OpenClinic, copy: Path) -> None:
    """Write one instant of the running database, encrypted with the same key; writers need not wait for it."""
    connection = opened.engine.raw_connection()
    try:
        connection.cursor().execute("VACUUM INTO ?", (str(copy),))
    except sqlcipher3.DatabaseError:
        raise BackupFailed("The clinic could not be copied; perhaps this computer's disk is full.") from None
    finally:
        connection.close()


def _place(copy: Path, target: Path) -> None:
    """Bring the copy to its folder under its name only when every byte has been read back there."""
    arriving = target.with_name(f".{target.name}.part")
    try:
        with copy.open("rb") as source, arriving.open("wb") as file:
            shutil.copyfileobj(source, file, _CHUNK)
            file.flush()
            os.fsync(file.fileno())
        if _digest(arriving) != _digest(copy):
            raise BackupFailed("The backup's disk did not give back what was written to it.")
        arriving.replace(target)
        sync_folder(target.parent)
    finally:
        with suppress(OSError):
            arriving.unlink(missing_ok=True)


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
