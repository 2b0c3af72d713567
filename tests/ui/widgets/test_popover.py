"""A pop-up stands still once it has found its place."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.popover import Popover

ROUNDS = 20


class Layouts(QObject):
    """Counts how often a widget is told to lay itself out."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


def test_an_open_popover_asks_for_no_more_layouts(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(400, 300)
    anchor = QWidget(window)
    popover = Popover("test.popover", "A question", window)
    popover.column.addWidget(PlainLabel("Words that are wrapped into more than one line. " * 3, wrap=True))
    popover.resize(260, 0)
    qtbot.addWidget(window)
    layouts = Layouts()
    popover.installEventFilter(layouts)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitExposed(popover):
        popover.open_at(anchor, anchor)
    settle()
    before = layouts.count
    settle()
    assert layouts.count == before


def settle() -> None:
    """Let everything that was asked for happen."""
    for _ in range(ROUNDS):
        QApplication.processEvents()
