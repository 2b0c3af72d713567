"""Windows come back where they stood, and never where nobody can reach them."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.places import BESIDE, Kept, Places, arrangement


class Saved:
    """What was saved last, as a file would hold it."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def save(self, kept: Kept) -> None:
        """Keep it as text."""
        self.kept = json.loads(json.dumps(kept))


@pytest.fixture
def saved(qapp: QApplication) -> Saved:  # noqa: ARG001 (screens are the application's)
    return Saved()


def window_at(qtbot: QtBot, places: Places, kind: str = "chart") -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    places.place(window, kind)
    window.show()
    return window


def test_a_window_comes_back_where_it_stood(qtbot: QtBot, saved: Saved) -> None:
    first = window_at(qtbot, Places({}, saved.save))
    first.setGeometry(QRect(60, 70, 410, 320))
    first.close()

    again = window_at(qtbot, Places(saved.kept, saved.save))

    assert again.geometry() == QRect(60, 70, 410, 320)


def test_two_windows_of_a_kind_do_not_hide_each_other(qtbot: QtBot, saved: Saved) -> None:
    places = Places({arrangement(): {"chart": [60, 70, 410, 320, 0]}}, saved.save)
    first, second = window_at(qtbot, places), window_at(qtbot, places)

    assert second.geometry() == first.geometry().translated(BESIDE, BESIDE)


@pytest.mark.parametrize(
    "told",
    [
        [9_000, 9_000, 400, 300, 0],
        [-5_000, 20, 400, 300, 0],
        [60, 70, 410, 320],
        [10**12, 70, 410, 320, 0],
        [60, 70, 10**30, 320, 0],
        ["60", 70, 410, 320, 0],
        "60,70",
        None,
    ],
)
def test_a_place_that_is_gone_or_spoiled_is_passed_over(qtbot: QtBot, saved: Saved, told: object) -> None:
    usual = window_at(qtbot, Places({}, saved.save), "other").geometry()
    window = window_at(qtbot, Places({arrangement(): {"chart": told}}, saved.save))

    assert window.geometry().size() == usual.size()


def test_another_arrangement_of_screens_has_its_own_places(qtbot: QtBot, saved: Saved) -> None:
    window = window_at(qtbot, Places({"1x1+0+0": {"chart": [60, 70, 410, 320, 0]}}, saved.save))

    assert window.geometry() != QRect(60, 70, 410, 320)


SMALL = QRect(4, 32, 600, 500)
"""What a small screen has room for."""


def small_window(qtbot: QtBot, places: Places, width: int, height: int) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, height)
    places.place(window, "chart")
    window.show()
    return window


def test_a_window_never_opens_larger_than_its_screen(qtbot: QtBot, saved: Saved) -> None:
    window = small_window(qtbot, Places({}, saved.save, rooms=lambda: [SMALL]), 1360, 850)

    assert window.geometry() == SMALL


def test_a_window_the_screen_has_room_for_is_left_to_the_system(qtbot: QtBot, saved: Saved) -> None:
    window = small_window(qtbot, Places({}, saved.save, rooms=lambda: [SMALL]), 500, 400)

    assert (window.width(), window.height()) == (500, 400)
    assert not window.testAttribute(Qt.WidgetAttribute.WA_Moved)


def test_a_remembered_place_is_drawn_in_from_over_the_edge(qtbot: QtBot, saved: Saved) -> None:
    places = Places({arrangement(): {"chart": [200, 300, 500, 400, 0]}}, saved.save, rooms=lambda: [SMALL])

    assert small_window(qtbot, places, 10, 10).geometry() == QRect(104, 132, 500, 400)


def test_a_place_remembered_from_smaller_text_has_room_for_the_larger(qtbot: QtBot, saved: Saved) -> None:
    places = Places({arrangement(): {"chart": [300, 50, 200, 200, 0]}}, saved.save, rooms=lambda: [SMALL])
    window = QWidget()
    qtbot.addWidget(window)
    window.setMinimumSize(450, 300)
    places.place(window, "chart")

    assert window.geometry() == QRect(154, 50, 450, 300)


def test_a_window_over_two_screens_stays_there(qtbot: QtBot, saved: Saved) -> None:
    two = [QRect(4, 32, 392, 700), QRect(404, 32, 392, 700)]
    places = Places({arrangement(): {"chart": [300, 60, 300, 300, 0]}}, saved.save, rooms=lambda: two)

    assert small_window(qtbot, places, 10, 10).geometry() == QRect(300, 60, 300, 300)


def test_windows_that_fill_the_height_stand_beside_each_other(qtbot: QtBot, saved: Saved) -> None:
    places = Places({arrangement(): {"chart": [4, 32, 540, 500, 0]}}, saved.save, rooms=lambda: [SMALL])
    lefts = [small_window(qtbot, places, 10, 10).geometry().left() for _ in range(4)]

    assert lefts == [4, 32, 60, 64]


def test_small_things_are_remembered_too(saved: Saved) -> None:
    Places({}, saved.save).note("today.columns", {"1": 222})

    assert Places(saved.kept, saved.save).recall("today.columns") == {"1": 222}
    assert Places({}, saved.save).recall("today.columns") is None
