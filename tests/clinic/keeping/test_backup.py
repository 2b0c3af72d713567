"""A backup is taken while the clinic works, counts only when read back, and is made once a day by itself."""

from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from desktop.clinic import tables
from desktop.clinic.home import ClinicHere, ClinicHome
from desktop.clinic.keeping.backup import KEPT_AT_LEAST, BackupFailed, backups, make, read_back, thin_out
from desktop.clinic.keeping.keys import load
from desktop.clinic.keeping.kit import make_kit
from desktop.clinic.keeping.restoring import restore
from desktop.clinic.lane import Lane, take_over
from desktop.domain.commands import ChangeSetting
from desktop.keystore import MemoryKeyStore
from desktop.record.sqlcipher import reading
from tests.clinic.homes import CHEAP, MONDAY, Clinic, a_clinic, served

DAY = date(2026, 11, 23)


def kit_of(clinic: Clinic) -> tuple[bytes, str]:
    code, file = make_kit(
        clinic.opened.keys, clinic.opened.identity.clinic_id, "Larkfield", Random(5).randbytes, CHEAP
    )
    return file, code


def test_a_copy_is_taken_beside_a_writer_that_has_not_finished(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        clinic.add_patient()
        lane = Lane(clinic.opened.engine, clinic.clock, take_over(clinic.opened.engine))
        with lane.turn() as turn:
            turn.note("clinic", "half.done")
            made, content = make(clinic.home, clinic.opened, tmp_path, DAY)
        assert (content.patients, content.entries) == (1, 1)
        assert made.path.name == f"onpatient-{clinic.opened.identity.clinic_id[:8]}-2026-11-23.backup"
        assert read_back(made.path, clinic.opened.keys) == content


def test_a_second_backup_of_a_day_replaces_the_first(tmp_path: Path) -> None:
    target = tmp_path / "backups"
    target.mkdir()
    with a_clinic(tmp_path) as clinic:
        make(clinic.home, clinic.opened, target, DAY)
        clinic.add_patient()
        make(clinic.home, clinic.opened, target, DAY)
        (only,) = backups(target, clinic.opened.identity.clinic_id)
        assert read_back(only.path, clinic.opened.keys).patients == 1
        assert [path.name for path in target.iterdir()] == [only.path.name]


def test_old_backups_go_and_foreign_files_stay(tmp_path: Path) -> None:
    clinic_id = "0123456789abcdef" * 2
    for days in range(20):
        (tmp_path / f"onpatient-01234567-{DAY - timedelta(days=days)}.backup").touch()
    foreign = [tmp_path / "onpatient-76543210-2020-01-01.backup", tmp_path / "holiday.jpg"]
    for file in foreign:
        file.touch()
    thin_out(tmp_path, clinic_id, DAY)
    assert [DAY - backup.day for backup in backups(tmp_path, clinic_id)] == [
        timedelta(days=n) for n in range(15)
    ]
    assert all(file.exists() for file in foreign)


def test_a_clock_that_jumped_does_not_make_every_backup_old(tmp_path: Path) -> None:
    for days in range(5):
        (tmp_path / f"onpatient-01234567-{DAY - timedelta(days=days)}.backup").touch()
    thin_out(tmp_path, "01234567", DAY + timedelta(days=4_000))
    assert len(backups(tmp_path, "01234567")) == KEPT_AT_LEAST


def test_a_restored_clinic_notes_it_and_begins_a_new_epoch(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        clinic.add_patient()
        with reading(clinic.opened.engine).connect() as connection:
            epoch = connection.execute(select(tables.clinic.c.epoch)).scalar_one()
        made, _ = make(clinic.home, clinic.opened, tmp_path, DAY)
        keystore, home = MemoryKeyStore(), ClinicHome(tmp_path / "other" / "clinic")
        restored = restore(made.path, kit_of(clinic), home.folder, keystore, clinic.clock)
        assert load(keystore, restored.identity.clinic_id) == clinic.opened.keys
        opened = home.open(keystore)
        with reading(opened.engine).connect() as connection:
            assert connection.execute(select(tables.clinic.c.epoch)).scalar_one() == epoch + 1
            assert connection.execute(select(tables.journal.c.what)).scalars().all()[-1] == "clinic.restored"
        opened.engine.dispose()
        with pytest.raises(ClinicHere):
            restore(made.path, kit_of(clinic), home.folder, keystore, clinic.clock)


def test_a_backup_of_another_clinic_is_refused(tmp_path: Path) -> None:
    with a_clinic(tmp_path / "one") as one, a_clinic(tmp_path / "two") as two:
        made, _ = make(one.home, one.opened, tmp_path, DAY)
        code, file = make_kit(two.opened.keys, "f" * 32, "Elsewhere", Random(5).randbytes, CHEAP)
        with pytest.raises(BackupFailed):
            restore(made.path, (file, code), tmp_path / "three", MemoryKeyStore(), one.clock)
        with pytest.raises(BackupFailed, match="no backup of Elsewhere"):
            restore(tmp_path, (file, code), tmp_path / "three", MemoryKeyStore(), one.clock)


def test_the_service_backs_up_once_a_day_and_notes_it(tmp_path: Path) -> None:
    target = tmp_path / "backups"
    target.mkdir()
    with a_clinic(tmp_path) as clinic, served(clinic) as (_, watch):
        clinic.settings_are(backup__folder=str(target))
        watch.until(lambda: clinic.setting("backup.folder") is not None)
        clinic.clock.forward(timedelta(minutes=2))
        watch.until(lambda: clinic.setting("backup.last") is not None)
        first = clinic.setting("backup.last")
        clinic.clock.forward(timedelta(days=1))
        watch.until(lambda: clinic.setting("backup.last") != first)
        days = [backup.day for backup in backups(target, clinic.opened.identity.clinic_id)]
        assert days == [MONDAY.date() + timedelta(days=1), MONDAY.date()]


def test_a_folder_that_is_gone_is_reported_and_tried_again_in_an_hour(tmp_path: Path) -> None:
    target = tmp_path / "backups"
    with a_clinic(tmp_path) as clinic, served(clinic) as (_, watch):
        clinic.settings_are(backup__folder=str(target))
        watch.until(lambda: clinic.setting("backup.folder") is not None)
        clinic.clock.forward(timedelta(minutes=2))
        watch.until(lambda: "not there" in (clinic.setting("backup.problem") or ""))
        assert clinic.setting("backup.last") is None
        target.mkdir()
        clinic.clock.forward(timedelta(hours=1, minutes=1))
        watch.until(lambda: clinic.setting("backup.last") is not None)
        assert clinic.setting("backup.problem") is None


def test_a_folder_no_computer_can_have_is_reported_and_ends_no_backups(tmp_path: Path) -> None:
    target = tmp_path / "backups"
    target.mkdir()
    with a_clinic(tmp_path) as clinic, served(clinic) as (_, watch):
        clinic.settings_are(backup__folder=f"/{'x' * 300}")
        watch.until(lambda: clinic.setting("backup.folder") is not None)
        clinic.clock.forward(timedelta(minutes=2))
        watch.until(lambda: clinic.setting("backup.problem") is not None)
        clinic.hand_in("1" * 32, ChangeSetting(None, "backup.folder", str(target)))
        clinic.clock.forward(timedelta(hours=1))
        watch.until(lambda: clinic.setting("backup.last") is not None)
        assert clinic.setting("backup.problem") is None
