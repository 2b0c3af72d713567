"""The day as a file for spreadsheets."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.commands import Command, NoteExport
from desktop.domain.staff import Role
from desktop.store import outbox
from desktop.ui.background import Background
from desktop.ui.today.export import DayExport
from desktop.ui.words import export as words
from tests.ui.chart.bench import AtOnce
from tests.ui.today.bench import Place, settle, window_over


class Day:
    """Somebody at a day with two appointments, one of whose patients has a formula for a name."""

    def __init__(self, folder: Path, role: Role) -> None:
        self.place = Place(folder)
        self.place.staff = self.place.clinic.add_staff("sue", "Sue Visor", role)
        self.place.desk = self.place.clinic.desk_of(self.place.staff)
        self.place.patient("evil", first='=HYPERLINK("x")', last="Doe")
        self.place.patient("jenny", first="Jenny", last="Harris")
        for number, who in enumerate(("evil", "jenny")):
            self.place.visit(f"v.{who}", who, f"10:0{number}")
        self.place.read()
        self.window = window_over(self.place, Background(AtOnce()))
        self.window.show()
        settle()
        (self.export,) = self.window.page.findChildren(DayExport)

    @property
    def entry(self) -> str:
        """Why the menu entry is grey; "" if it can be chosen."""
        return self.window.menus.actions["export"].statusTip()

    def noted(self) -> list[Command]:
        """What was written down on this computer."""
        with self.place.desk.file.engine.begin() as connection:
            return [entry.command for entry in outbox.everything(connection)]

    def read(self) -> str:
        """All that can be read."""
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def day(tmp_path: Path, qtbot: QtBot) -> Day:
    made = Day(tmp_path, Role.SUPERVISOR)
    qtbot.addWidget(made.window)
    return made


def test_the_file_holds_the_rows_that_are_shown_and_no_formula(day: Day, tmp_path: Path) -> None:
    assert day.entry == ""
    file = tmp_path / "day.csv"
    day.export.exporting.write(file, day.export.sheet())
    settle()
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 3
    assert "\"'=HYPERLINK" in lines[1]
    assert f"2 rows were written to {file}." in day.read()


def test_the_export_itself_is_written_down(day: Day, tmp_path: Path) -> None:
    day.export.exporting.write(tmp_path / "day.csv", day.export.sheet())
    settle()
    assert day.noted() == [NoteExport(None, "today", 2)]


def test_what_could_not_be_written_is_said_and_leaves_nothing(day: Day, tmp_path: Path) -> None:
    day.export.exporting.write(tmp_path / "nowhere" / "day.csv", day.export.sheet())
    settle()
    assert words.NOT_WRITTEN in day.read()
    assert words.BECAUSE["not_written"] in day.read()
    assert day.noted() == []


def test_the_question_where_can_be_closed(day: Day) -> None:
    day.window.menus.actions["export"].trigger()
    settle()
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, QFileDialog)
    asking.reject()
    settle()
    assert "written" not in day.read()
    assert day.noted() == []


def test_a_receptionist_reads_who_may(tmp_path: Path, qtbot: QtBot) -> None:
    dana = Day(tmp_path, Role.RECEPTIONIST)
    qtbot.addWidget(dana.window)
    assert dana.entry == words.NO_RIGHT
    assert not dana.window.menus.actions["export"].isEnabled()
