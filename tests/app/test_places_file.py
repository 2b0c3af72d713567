"""Window places outlive the program, for each person apart."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.places_file import PlacesFile, places_of
from desktop.ui.background import Background

HERE = {"800x800+0+0": {"chart": [1, 2, 300, 400, 0]}}


def test_each_person_has_their_own(tmp_path: Path) -> None:
    file = PlacesFile(tmp_path / "home" / "windows.json")
    file.write("dana", HERE)
    file.write("james", {})

    assert PlacesFile(tmp_path / "home" / "windows.json").read("dana") == HERE
    assert file.read("james") == file.read("nobody") == {}


@pytest.mark.parametrize("content", [b"", b"[1]", b'{"dana": 3}', b'{"dana": {"x": 1}}', b"\xff"])
def test_a_spoiled_file_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "windows.json").write_bytes(content)
    assert PlacesFile(tmp_path / "windows.json").read("dana") == {}


def test_a_full_disk_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("no folder")
    PlacesFile(tmp_path / "home" / "windows.json").write("dana", HERE)
    assert PlacesFile(tmp_path / "home" / "windows.json").read("dana") == {}


def test_a_window_that_closed_is_written_a_moment_later(qtbot: QtBot, tmp_path: Path) -> None:
    file, parent, window = PlacesFile(tmp_path / "windows.json"), QObject(), QWidget()
    qtbot.addWidget(window)
    with ThreadPoolExecutor(1) as lane:
        places = places_of("dana", file, Background(lane), parent)
        places.place(window, "chart")
        window.show()
        window.setGeometry(QRect(60, 70, 410, 320))
        window.close()
        qtbot.waitUntil(lambda: bool(file.read("dana")))
    (here,) = file.read("dana").values()
    assert here == {"chart": [60, 70, 410, 320, 0]}
