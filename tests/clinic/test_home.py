"""A clinic is set up whole or not at all, and opens only with its own keys."""

import json
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select, update

from desktop.clinic import tables
from desktop.clinic.founding import NotFounded
from desktop.clinic.home import ClinicHere, ClinicHome, HomeDamaged, NoClinicHere, Setup, set_up
from desktop.clinic.keeping.keys import ClinicKeysMissing, entry_name
from desktop.domain.staff import Role
from desktop.keystore import KeyStore, KeyStoreLocked, MemoryKeyStore
from tests.clinic.homes import HandClock, founding

IDENTITY = "c" * 32


def made(folder: Path, keystore: KeyStore) -> Setup:
    return set_up(folder, founding(), keystore, HandClock(), Random(1).randbytes, lambda: IDENTITY)


def test_a_clinic_set_up_opens_with_the_key_store(tmp_path: Path) -> None:
    keystore = MemoryKeyStore()
    setup = made(tmp_path / "clinic", keystore)
    opened = ClinicHome(tmp_path / "clinic").open(keystore)
    with opened.engine.connect() as connection:
        clinic = connection.execute(select(tables.clinic)).one()
    opened.engine.dispose()
    assert (clinic.identity, clinic.name, clinic.time_zone) == (
        IDENTITY, "Larkfield Family Practice", "America/New_York",
    )  # fmt: skip
    assert (setup.staff.user, setup.staff.role) == ("james", Role.ADMINISTRATOR)
    assert opened.keys == setup.keys


def test_the_folder_names_the_clinic_in_the_open_and_nothing_else(tmp_path: Path) -> None:
    setup = made(tmp_path / "clinic", MemoryKeyStore())
    told = json.loads((tmp_path / "clinic" / "clinic.json").read_text())
    assert told == {"clinic_id": IDENTITY, "name": "Larkfield Family Practice"}
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    for path in files:
        content = path.read_bytes()
        assert b"James Smith" not in content
        assert setup.keys.file not in content


def test_a_renamed_clinic_is_named_anew_in_the_open_when_it_is_opened(tmp_path: Path) -> None:
    keystore, home = MemoryKeyStore(), ClinicHome(tmp_path / "clinic")
    made(home.folder, keystore)
    opened = home.open(keystore)
    with opened.engine.begin() as connection:
        connection.execute(update(tables.clinic).values(name="Larkfield North"))
    opened.engine.dispose()

    home.open(keystore).engine.dispose()

    assert home.identity().name == "Larkfield North"


def test_a_clinic_is_never_set_up_over_another(tmp_path: Path) -> None:
    keystore = MemoryKeyStore()
    made(tmp_path / "clinic", keystore)
    before = (tmp_path / "clinic" / "clinic.db").read_bytes()
    with pytest.raises(ClinicHere):
        set_up(tmp_path / "clinic", founding(), keystore, HandClock(), Random(2).randbytes, lambda: "d" * 32)
    assert (tmp_path / "clinic" / "clinic.db").read_bytes() == before
    assert keystore.get(entry_name("d" * 32)) is None


def test_a_crash_half_way_is_cleared_away_by_the_next_set_up(tmp_path: Path) -> None:
    half = tmp_path / ".clinic.new"
    half.mkdir()
    (half / "clinic.db").write_bytes(b"half of a database")
    keystore = MemoryKeyStore()
    assert not ClinicHome(tmp_path / "clinic").exists
    made(tmp_path / "clinic", keystore)
    assert not half.exists()
    ClinicHome(tmp_path / "clinic").open(keystore).engine.dispose()


def test_an_unknown_time_zone_leaves_nothing_behind(tmp_path: Path) -> None:
    wrong = replace(founding(), time_zone="Mars/Olympus")
    with pytest.raises(NotFounded, match="time zone"):
        set_up(
            tmp_path / "clinic", wrong, MemoryKeyStore(), HandClock(), Random(1).randbytes, lambda: IDENTITY
        )
    assert list(tmp_path.iterdir()) == []


class LockedKeyStore(MemoryKeyStore):
    """Takes nothing, as a locked one does."""

    def put(self, name: str, secret: bytes) -> None:
        raise KeyStoreLocked


def test_a_locked_key_store_leaves_no_clinic_behind(tmp_path: Path) -> None:
    with pytest.raises(KeyStoreLocked):
        made(tmp_path / "clinic", LockedKeyStore())
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []


def test_a_folder_without_a_clinic_says_so(tmp_path: Path) -> None:
    with pytest.raises(NoClinicHere, match="no clinic in this folder"):
        ClinicHome(tmp_path).open(MemoryKeyStore())


def test_a_lost_key_store_points_to_the_recovery_kit(tmp_path: Path) -> None:
    made(tmp_path / "clinic", MemoryKeyStore())
    with pytest.raises(ClinicKeysMissing, match="recovery kit"):
        ClinicHome(tmp_path / "clinic").open(MemoryKeyStore())


def test_a_missing_database_is_not_replaced_by_an_empty_one(tmp_path: Path) -> None:
    keystore = MemoryKeyStore()
    made(tmp_path / "clinic", keystore)
    (tmp_path / "clinic" / "clinic.db").unlink()
    with pytest.raises(HomeDamaged, match="missing"):
        ClinicHome(tmp_path / "clinic").open(keystore)
    assert not (tmp_path / "clinic" / "clinic.db").exists()


def test_a_damaged_database_is_named(tmp_path: Path) -> None:
    keystore = MemoryKeyStore()
    made(tmp_path / "clinic", keystore)
    (tmp_path / "clinic" / "clinic.db").write_bytes(b"x" * 8192)
    with pytest.raises(HomeDamaged, match="damaged"):
        ClinicHome(tmp_path / "clinic").open(keystore)


def test_an_unreadable_name_file_is_named(tmp_path: Path) -> None:
    made(tmp_path / "clinic", MemoryKeyStore())
    (tmp_path / "clinic" / "clinic.json").write_text("{")
    with pytest.raises(HomeDamaged, match="names this clinic"):
        ClinicHome(tmp_path / "clinic").identity()
