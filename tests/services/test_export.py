"""A table becomes a file whole or not at all, and that it did is written down."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.commands import Command, NoteExport
from desktop.services.export import Exported, Sheet, export
from desktop.store import outbox
from tests.real_clinic import RealClinic, RealDesk

SHEET = Sheet("today", None, ("Time", "Patient"), (("10:00", "Jenny"), ("10:15", "=1+1")))


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    yield made
    made.close()


def noted(desk: RealDesk) -> list[Command]:
    """What was written down on this computer."""
    with desk.file.engine.begin() as connection:
        return [entry.command for entry in outbox.everything(connection)]


def test_it_replaces_the_file_and_notes_how_many_rows(clinic: RealClinic, tmp_path: Path) -> None:
    desk, file = clinic.desk_of(clinic.james), tmp_path / "day.csv"
    file.write_text("old")
    assert export(SHEET, file, desk.desk.audit) is Exported.WRITTEN
    assert file.read_bytes().decode("utf-8-sig").splitlines()[2] == '"10:15","\'=1+1"'
    assert noted(desk) == [NoteExport(None, "today", 2)]


def test_without_the_right_no_file_stays(clinic: RealClinic, tmp_path: Path) -> None:
    desk = clinic.desk_of(clinic.add_staff("dana", "Dana Whitfield"))
    assert export(SHEET, tmp_path / "day.csv", desk.desk.audit) is Exported.NOT_ALLOWED
    assert not (tmp_path / "day.csv").exists()


def test_a_folder_that_is_not_there_is_no_crash(clinic: RealClinic, tmp_path: Path) -> None:
    desk = clinic.desk_of(clinic.james)
    assert export(SHEET, tmp_path / "gone" / "day.csv", desk.desk.audit) is Exported.NOT_WRITTEN
    assert noted(desk) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit that stands for a full disk")
def test_a_disk_that_takes_no_more_is_told_as_such(clinic: RealClinic, tmp_path: Path) -> None:
    import resource

    desk, folder = clinic.desk_of(clinic.james), tmp_path / "export"
    folder.mkdir()
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8, usual[1]))
    try:
        done = export(SHEET, folder / "day.csv", desk.desk.audit)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert done is Exported.DISK_FULL
    assert list(folder.iterdir()) == []
