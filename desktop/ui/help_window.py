"""A small window with one page of help; it blocks nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.key_cap import KeyCap
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.scroll_page import ScrollPage
from desktop.ui.words import common
from desktop.ui.words.help import Topic

WIDTH, HEIGHT = 520, 500


class HelpWindow(QWidget):
    """Gone when it is closed."""

    def __init__(self, topic: Topic) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(common.window_title(topic.title))
        self.setObjectName(f"help.{topic.name}")
        self._column, self._grid = QVBoxLayout(), QGridLayout()
        self._column.addWidget(PlainLabel(topic.title, Size.TITLE, Weight.SEMIBOLD, wrap=True))
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        for number, (first, second) in enumerate(topic.lines):
            self._add(number, first, second, keys=topic.keys)
        close = PushButton(f"help.{topic.name}.close", common.CLOSE)
        close.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        close.clicked.connect(self.close)
        self._column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollPage(self._column, "base"))
        follow(self._dress)

    def _add(self, number: int, first: str, second: str, *, keys: bool) -> None:
        if keys:
            native = QKeySequence(first).toString(QKeySequence.SequenceFormat.NativeText)
            self._grid.addWidget(KeyCap(native), number, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(PlainLabel(second, wrap=True), number, 1)
            self._grid.setColumnStretch(1, 1)
        else:
            self._grid.addWidget(PlainLabel(first, weight=Weight.SEMIBOLD, wrap=True), 2 * number, 0)
            self._grid.addWidget(PlainLabel(second, role="text2", wrap=True), 2 * number + 1, 0)

    def _dress(self, look: Theme) -> None:
        self._column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        self._column.setSpacing(look.px(14))
        self._grid.setHorizontalSpacing(look.px(14))
        self._grid.setVerticalSpacing(look.px(7))
        self.resize(look.px(WIDTH), look.px(HEIGHT))
