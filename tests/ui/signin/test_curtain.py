"""Locking hides everything, and unlocking brings the same things back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.signin.curtain import Curtain
from desktop.ui.signin.lock import LockPage
from tests.real_clinic import HandClock

LOCKED = "Locked – OnPatient Desk"


class Desk:
    """A main window with a line to type into, and a chart."""

    def __init__(self, qtbot: QtBot) -> None:
        self.main, self.chart, self.line = QMainWindow(), QLineEdit(), QLineEdit()
        self.main.setWindowTitle("Find a patient")
        self.main.setCentralWidget(self.line)
        self.keys = 0
        action = self.main.menuBar().addMenu("&Edit").addAction("Find")
        action.setShortcut(QKeySequence("Ctrl+K"))
        action.triggered.connect(self._count)
        self.chart.setWindowTitle("Jenny Harris – HAJE000001")
        for window in (self.main, self.chart):
            qtbot.addWidget(window)
            window.show()
            qtbot.waitExposed(window)
        self.page = LockPage("Dana Whitfield", "receptionist", "Larkfield Family Clinic", HandClock())
        self.curtain = Curtain(self.main, self.page)

    def _count(self) -> None:
        self.keys += 1


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.curtain.open()


def test_no_window_shows_a_patient_while_locked(desk: Desk) -> None:
    desk.chart.setText("a draft")
    desk.curtain.draw()
    assert not desk.chart.isVisible()
    assert not desk.line.isVisible()
    assert desk.page.isVisible()
    assert {window.windowTitle() for window in (desk.main, desk.chart)} == {LOCKED}


def test_unlocking_brings_back_windows_titles_and_drafts(desk: Desk) -> None:
    desk.chart.setText("a draft")
    desk.curtain.draw()
    desk.curtain.open()
    assert desk.chart.isVisible()
    assert desk.chart.text() == "a draft"
    assert desk.chart.windowTitle() == "Jenny Harris – HAJE000001"
    assert desk.main.windowTitle() == "Find a patient"
    assert desk.line.isVisible()


def test_a_window_that_was_hidden_before_stays_hidden(desk: Desk) -> None:
    desk.chart.hide()
    desk.curtain.draw()
    desk.curtain.open()
    assert not desk.chart.isVisible()


def test_a_window_that_opens_while_locked_waits_behind_the_curtain(qtbot: QtBot, desk: Desk) -> None:
    desk.curtain.draw()
    late = QWidget()
    qtbot.addWidget(late)
    late.setWindowTitle("Tim Patient")
    late.show()
    qtbot.waitUntil(lambda: not late.isVisible())
    assert late.windowTitle() == LOCKED
    desk.curtain.open()
    assert late.isVisible()
    assert late.windowTitle() == "Tim Patient"


def test_a_pop_up_is_closed_not_kept(qtbot: QtBot, desk: Desk) -> None:
    menu = QMenu(desk.main)
    qtbot.addWidget(menu)
    menu.addAction("Resend")
    menu.popup(desk.main.pos())
    assert QApplication.activePopupWidget() is menu
    desk.curtain.draw()
    assert not menu.isVisible()
    desk.curtain.open()
    assert not menu.isVisible()


def test_no_key_of_the_menus_does_anything_while_locked(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitActive(desk.main):
        desk.main.activateWindow()
    QTest.keyClick(desk.line, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.keys == 1
    desk.curtain.draw()
    QTest.keyClick(desk.page.password.edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.keys == 1


def test_a_title_that_changed_meanwhile_is_kept(desk: Desk) -> None:
    desk.curtain.draw()
    desk.chart.setWindowTitle("Jenny Bloom – HAJE000001")
    desk.curtain.open()
    assert desk.chart.windowTitle() == "Jenny Bloom – HAJE000001"


def test_a_window_that_is_gone_by_then_is_not_missed(desk: Desk, qtbot: QtBot) -> None:
    other = QWidget()
    other.show()
    desk.curtain.draw()
    other.deleteLater()
    qtbot.wait(1)
    desk.curtain.open()
    assert desk.chart.isVisible()
