"""The clinic folder of one computer: its encrypted database, its identity, and the lock of its one service."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, select

from desktop.clinic import tables
from desktop.clinic.aside import BuiltElsewhere, FolderTaken, placed_whole
from desktop.clinic.database import open_clinic
from desktop.clinic.founding import Founding, NotFounded, check, found
from desktop.clinic.keeping import keys as clinic_keys
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.domain.clock import Clock
from desktop.domain.ids import NewId, RandomBytes
from desktop.domain.names import clean_name
from desktop.domain.staff import Staff
from desktop.files import write_atomically
from desktop.keystore import KeyStore, KeyStoreError
from desktop.record.sqlcipher import CannotOpen, reading
from desktop.small_json import read_json

_DATABASE: Final = "clinic.db"
_IDENTITY: Final = "clinic.json"


class NoClinicHere(Exception):
    """The folder holds no clinic."""

    def __init__(self) -> None:
        super().__init__("There is no clinic in this folder yet. Set one up first, or restore a backup.")


class ClinicHere(Exception):
    """The folder holds a clinic already, or something else; it is never overwritten."""

    def __init__(self) -> None:
        super().__init__("There is a clinic here already. Nothing was changed; choose another folder.")


class HomeDamaged(Exception):
    """The clinic's files are not whole."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} Restore the newest backup into another folder.")


@dataclass(frozen=True, slots=True)
class Identity:
    """Which clinic this is: kept in the open, so that its keys and its kit can be found."""

    clinic_id: str
    name: str


@dataclass(frozen=True, slots=True)
class OpenClinic:
    """An opened clinic; whoever opened it disposes of the engine."""

    engine: Engine
    keys: ClinicKeys
    identity: Identity


@dataclass(frozen=True, slots=True)
class Setup:
    """What setting up gives: the first administrator, and what a recovery kit is made from."""

    staff: Staff
    identity: Identity
    keys: ClinicKeys


class ClinicHome:
    """Knows the clinic folder's files; opens nothing by itself."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def exists(self) -> bool:
        """Whether a clinic was set up here."""
        return (self.folder / _IDENTITY).exists()

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / _DATABASE

    @property
    def service_lock(self) -> Path:
        """The file whose lock names the one service."""
        return self.folder / "service.lock"

    def identity(self) -> Identity:
        """Read whose folder this is; raises `NoClinicHere` or `HomeDamaged`. Needs no key."""
        try:
            told = read_json(self.folder / _IDENTITY)
            return Identity(clinic_id=str(told["clinic_id"]), name=str(told["name"]))
        except FileNotFoundError:
            raise NoClinicHere from None
        except (ValueError, KeyError, TypeError):
            raise HomeDamaged("The file that names this clinic cannot be read.") from None

    def open(self, keystore: KeyStore) -> OpenClinic:
        """Open the database with the keys in the key store.

        Raises NoClinicHere, HomeDamaged, ClinicKeysMissing, KeyStoreError or `record.migrate.TooNew`.
        """
        identity = self.identity()
        return self.open_with(clinic_keys.load(keystore, identity.clinic_id))

    def open_with(self, keys: ClinicKeys) -> OpenClinic:
        """Open the database with these keys; raises as `open` does."""
        identity = self.identity()
        if not self.database.exists():
            raise HomeDamaged("The clinic's database is missing from its folder.")
        try:
            engine = open_clinic(self.database, keys)
        except CannotOpen:
            raise HomeDamaged("The clinic's database is damaged, or belongs to other keys.") from None
        with reading(engine).connect() as connection:
            inside = connection.execute(select(tables.clinic.c.identity, tables.clinic.c.name)).one_or_none()
        if inside is None or inside.identity != identity.clinic_id:
            engine.dispose()
            raise HomeDamaged("The clinic's database and its folder are of different clinics.")
        return OpenClinic(engine, keys, self._named(identity, inside.name))

    def _named(self, identity: Identity, name: str) -> Identity:
        """The clinic may have been given another name, which the first window reads from the open file."""
        if name == identity.name:
            return identity
        renamed = replace(identity, name=name)
        with suppress(OSError):  # the old name on the first window is no reason to keep everybody out
            write_identity(self.folder, renamed)
        return renamed


def set_up(
    folder: Path, founding: Founding, keystore: KeyStore, clock: Clock, random: RandomBytes, new_id: NewId
) -> Setup:  # fmt: skip
    """Found a clinic in an empty or absent folder: all of it, or after a failure nothing.

    The keys are in the key store before anything is encrypted with them. Raises NotFounded (what to change),
    ClinicHere, KeyStoreError or OSError.
    """
    check(founding)
    identity = Identity(new_id(), clean_name(founding.clinic_name))
    keys = clinic_keys.make(random)
    try:
        with placed_whole(folder) as building:
            clinic_keys.save(keystore, identity.clinic_id, keys)
            staff = _build(building, founding, identity, keys, clock)
    except FolderTaken:
        raise ClinicHere from None
    except BuiltElsewhere:
        raise NotFounded("Another program is setting this clinic up right now.") from None
    except BaseException:
        if not ClinicHome(folder).exists:
            with suppress(KeyStoreError):
                keystore.delete(clinic_keys.entry_name(identity.clinic_id))
        raise
    return Setup(staff, identity, keys)


def _build(folder: Path, founding: Founding, identity: Identity, keys: ClinicKeys, clock: Clock) -> Staff:
    engine = open_clinic(folder / _DATABASE, keys)
    try:
        staff = found(engine, identity.clinic_id, founding, keys, clock)
    finally:
        engine.dispose()
    write_identity(folder, identity)
    return staff


def write_identity(folder: Path, identity: Identity) -> None:
    """Name the clinic of a folder that is being built; with this file the folder counts as a clinic."""
    write_atomically(folder / _IDENTITY, json.dumps(asdict(identity), indent=1).encode())
