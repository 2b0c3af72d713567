"""A desk nobody uses locks itself."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.signin.idle import IdleWatch
from tests.real_clinic import HandClock


class Room:
    """A window in use and the watch over it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock, self.line, self.locks = HandClock(), QLineEdit(), 0
        qtbot.addWidget(self.line)
        self.line.show()
        self.line.activateWindow()
        qtbot.waitActive(self.line).__enter__()
        qtbot.waitUntil(self.line.isActiveWindow)
        self.watch = IdleWatch(self.clock, lambda: timedelta(minutes=5), look_ms=10)
        self.watch.idle.connect(self._count)
        self.watch.start()

    def type(self) -> None:
        """Press a key as the screen would deliver it."""
        QTest.keyClick(self.line.windowHandle(), Qt.Key.Key_A)

    def _count(self) -> None:
        self.locks += 1


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(qtbot)
    yield made
    made.watch.stop()


def test_after_five_minutes_without_input_it_says_so_once(qtbot: QtBot, room: Room) -> None:
    room.clock.go_on(minutes=5)
    qtbot.waitUntil(lambda: room.locks == 1)
    room.clock.go_on(minutes=50)
    qtbot.wait(30)
    assert room.locks == 1


def test_a_key_or_a_click_starts_the_count_afresh(room: Room) -> None:
    room.clock.go_on(minutes=4)
    room.type()
    room.clock.go_on(minutes=4)
    QTest.mouseClick(room.line.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    room.clock.go_on(minutes=4)
    room.watch._look()
    assert room.locks == 0


def test_the_key_that_wakes_a_computer_after_a_long_sleep_finds_it_locked(room: Room) -> None:
    room.clock.go_on(hours=8)
    room.type()
    assert room.locks == 1
    assert room.line.text() == ""


def test_a_clock_that_was_set_back_does_not_keep_a_desk_open(room: Room) -> None:
    room.clock.go_on(hours=-3)
    room.watch._look()
    room.clock.go_on(minutes=5)
    room.watch._look()
    assert room.locks == 1


def test_stopped_it_says_nothing(qtbot: QtBot, room: Room) -> None:
    room.watch.stop()
    room.clock.go_on(minutes=50)
    room.type()
    qtbot.wait(30)
    assert room.locks == 0
    assert room.line.text() == "a"
