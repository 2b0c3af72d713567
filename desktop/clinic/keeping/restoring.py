"""Brings a clinic back from a backup and its recovery kit, in a folder where there is none."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from desktop.clinic.aside import BuiltElsewhere, FolderTaken, placed_whole
from desktop.clinic.database import open_clinic
from desktop.clinic.home import ClinicHere, Identity, write_identity
from desktop.clinic.keeping import keys as clinic_keys
from desktop.clinic.keeping.backup import BackupFailed, Content, backups, read_back
from desktop.clinic.keeping.kit import OpenedKit, open_kit
from desktop.clinic.lane import Lane, take_over
from desktop.domain.clock import Clock
from desktop.domain.staff import BY_CLINIC
from desktop.keystore import KeyStore


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back."""

    identity: Identity
    source: Path
    content: Content


def restore(
    source: Path, kit: tuple[bytes, str], folder: Path, keystore: KeyStore, clock: Clock
) -> Restored:  # fmt: skip
    """Build the clinic from a backup file, or the newest in a folder, with the kit's file and typed code.

    Raises CodeMistyped, WrongKit, KitDamaged, BackupFailed, ClinicHere, ClinicKeysDiffer, KeyStoreError or OSError.
    The record notes it and begins a new epoch, so that every desk notices that history was cut off.
    """
    opened = open_kit(*kit)
    file = _choose(source, opened)
    try:
        with placed_whole(folder) as building:
            database = building / "clinic.db"
            shutil.copyfile(file, database)
            content = _check(database, opened)
            clinic_keys.save(keystore, opened.clinic_id, opened.keys)
            _begin_anew(database, opened, clock)
            identity = Identity(opened.clinic_id, opened.clinic_name)
            write_identity(building, identity)
    except FolderTaken:
        raise ClinicHere from None
    except BuiltElsewhere:
        raise BackupFailed("Another program is restoring this clinic right now.") from None
    return Restored(identity, file, content)


def _choose(source: Path, kit: OpenedKit) -> Path:
    if not source.is_dir():
        if not source.is_file():
            raise BackupFailed("There is no backup at that place.")
        return source
    found = backups(source, kit.clinic_id)
    if not found:
        raise BackupFailed(f"There is no backup of {kit.clinic_name} in that folder.")
    return found[0].path


def _check(database: Path, kit: OpenedKit) -> Content:
    content = read_back(database, kit.keys)
    if content.clinic_id != kit.clinic_id:
        raise BackupFailed("This backup is of another clinic than the recovery kit.")
    return content


def _begin_anew(database: Path, kit: OpenedKit, clock: Clock) -> None:
    engine = open_clinic(database, kit.keys)
    try:
        with Lane(engine, clock, take_over(engine)).turn() as turn:
            turn.note(BY_CLINIC, "clinic.restored")
    finally:
        engine.dispose()
