"""The search over any window: opened, used and closed with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.find.box import FindBox
from desktop.ui.find.recent import Recent
from tests.ui.find.conftest import Front

CONTROL = Qt.KeyboardModifier.ControlModifier


class Elsewhere:
    """Another window of the same desk, with a field somebody types in and an Invite of its own."""

    def __init__(self, front: Front, qtbot: QtBot) -> None:
        self.window, content = QMainWindow(), QWidget()
        self.field, self.invited = QLineEdit(), list[bool]()
        QVBoxLayout(content).addWidget(self.field)
        self.window.setCentralWidget(content)
        self.window.resize(900, 600)
        action = QAction(self.window)
        action.setShortcut(QKeySequence("Ctrl+I"))
        action.triggered.connect(lambda: self.invited.append(True))
        self.window.addAction(action)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.field.setFocus()
        self.box = FindBox(front.window.around, Recent(), content)
        self.box.open()
        front.settle()


def test_it_opens_ready_for_typing_and_escape_gives_the_focus_back(front: Front, qtbot: QtBot) -> None:
    there = Elsewhere(front, qtbot)
    assert there.box.field.hasFocus()
    QTest.keyClick(there.box.field, Qt.Key.Key_Escape)
    assert not there.box.isVisible()
    assert there.field.hasFocus()


def test_enter_opens_the_chart_and_closes_the_search(front: Front, qtbot: QtBot) -> None:
    there = Elsewhere(front, qtbot)
    QTest.keyClicks(there.box.field, "omar")
    front.settle()
    with qtbot.waitSignal(front.program.chart_asked) as asked:
        QTest.keyClick(there.box.field, Qt.Key.Key_Return)
    assert asked.args == ["omar", ""]
    assert not there.box.isVisible()


def test_the_invite_key_means_who_is_found_and_not_the_window_below(front: Front, qtbot: QtBot) -> None:
    there = Elsewhere(front, qtbot)
    QTest.keyClicks(there.box.field, "jenny")
    front.settle()
    QTest.keyClick(there.box.field, Qt.Key.Key_I, CONTROL)
    front.settle()
    assert there.invited == []
    assert [row.chip.text for row in there.box.panel.list.rows.rows] == ["Sending…"]
    QTest.keyClick(there.box.field, Qt.Key.Key_Z, CONTROL)
    front.settle()
    there.box.finding.look()
    front.settle()
    assert [row.chip.text for row in there.box.panel.list.rows.rows] == ["Can invite"]


def test_going_back_to_the_window_closes_it(front: Front, qtbot: QtBot) -> None:
    there = Elsewhere(front, qtbot)
    there.field.setFocus()
    assert not there.box.isVisible()
