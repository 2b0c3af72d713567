"""A file to be saved is offered a place among the person's own documents."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.services.export import Sheet
from desktop.ui.background import Background
from desktop.ui.exporting import Exporting
from desktop.ui.saving import among_documents
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import AtOnce


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "dana"
    made.mkdir()
    monkeypatch.setenv("HOME", str(made))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(made))
    return made


def test_it_goes_among_the_documents_where_there_are_any(home: Path) -> None:
    assert among_documents("log.csv") == str(home / "log.csv")
    (home / "Documents").mkdir()
    assert among_documents("log.csv") == str(home / "Documents" / "log.csv")


def test_an_export_begins_there(home: Path, tmp_path: Path, qtbot: QtBot) -> None:
    clinic, place = RealClinic(tmp_path), QWidget()
    qtbot.addWidget(place)
    exporting = Exporting(place, clinic.desk_of(clinic.james).desk, Background(AtOnce()))
    asking = exporting.ask("log.csv", lambda: Sheet("audit_log", None, (), ()))
    assert asking.selectedFiles() == [str(home / "log.csv")]
    asking.reject()
    clinic.close()
