"""Who is asked for at the door."""

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.app.entrance import Entrance
from desktop.config import Config
from tests.real_clinic import HandClock


def test_whoever_was_just_set_up_only_types_the_password(qtbot: QtBot, tmp_path: Path) -> None:
    around = QObject()
    window = Entrance(Config(tmp_path), HandClock(), around).show("ann")
    qtbot.addWidget(window)
    assert window.user() == "ann"
    assert window.focusWidget() is window.password.edit
