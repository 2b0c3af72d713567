"""A small window that shows one page of help at a time; it blocks nothing."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSlider, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.key_cap import KeyCap
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.scroll_page import ScrollPage
from desktop.ui.words import common, help_keys, help_screens
from desktop.ui.words import help as pages

WIDTH, HEIGHT, SMALL_SCREEN = 560, 600, (1366, 700)
ALWAYS = (pages.PATIENT_SEES, pages.INVITATIONS, help_keys.KEYS)
"""The pages that every other one leads to."""

SCROLLS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
TOPICS = help_screens.SCREENS | {topic.name: topic for topic in (*ALWAYS, pages.ABOUT)}


class HelpWindow(QWidget):
    """Shows a `Topic` by its name; below it the way to the others."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help")
        self.setAccessibleName(common.PRODUCT)
        self._title = PlainLabel("", Size.TITLE, Weight.SEMIBOLD, wrap=True)
        self._lines: QWidget | None = None
        self._column, self._foot = QVBoxLayout(), QVBoxLayout()
        self._page = ScrollPage(self._column, "base")
        self._links = {
            topic.name: PushButton(f"help.go.{topic.name}", topic.title, Kind.LINK) for topic in ALWAYS
        }
        self.close_button = PushButton("help.close", common.CLOSE)
        closing = self.addAction(common.CLOSE)
        closing.setShortcuts([QKeySequence("Esc"), QKeySequence("Ctrl+W")])
        closing.triggered.connect(self.close)
        self._lay_out()
        self.close_button.clicked.connect(self.close)
        for name, link in self._links.items():
            link.clicked.connect(partial(self.show_topic, name))
        follow(self._dress)

    def show_topic(self, name: str) -> None:
        """Turn to a page."""
        topic = TOPICS[name]
        self.setWindowTitle(common.window_title(topic.title))
        self._title.setText(topic.title)
        self._page.verticalScrollBar().setValue(0)
        if self._lines is not None:
            self._column.removeWidget(self._lines)
            self._lines.deleteLater()
        self._lines = _Lines(topic)
        self._column.insertWidget(1, self._lines)
        for each, link in self._links.items():
            link.setVisible(each != name)
        self.close_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down: the words themselves take no focus."""
        if event.key() in SCROLLS:
            self._page.verticalScrollBar().triggerAction(SCROLLS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._column.addWidget(self._title)
        self._column.addStretch(1)
        links = FlowLayout()
        for link in self._links.values():
            links.addWidget(link)
        closing = QHBoxLayout()
        closing.addStretch(1)
        closing.addWidget(self.close_button)
        self._foot.addLayout(links)
        self._foot.addLayout(closing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addLayout(self._foot)

    def _dress(self, look: Theme) -> None:
        edge = look.px(24)
        self._column.setContentsMargins(edge, look.px(20), edge, look.px(18))
        self._column.setSpacing(look.px(14))
        self._foot.setContentsMargins(edge, look.px(10), edge, look.px(14))
        self._foot.setSpacing(look.px(8))
        self.resize(min(look.px(WIDTH), SMALL_SCREEN[0]), min(look.px(HEIGHT), SMALL_SCREEN[1]))


class _Lines(QWidget):
    """The lines of a topic: keys beside what they do, or headings above their sentences."""

    def __init__(self, topic: pages.Topic) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._keys = topic.keys
        for number, (first, second) in enumerate(topic.lines):
            if topic.keys:
                self._grid.addLayout(_caps(first), number, 0)
                self._grid.addWidget(PlainLabel(second, wrap=True), number, 1)
            else:
                heading = PlainLabel(first, weight=Weight.SEMIBOLD, wrap=True)
                self._grid.addWidget(heading, 3 * number, 0)
                self._grid.addWidget(PlainLabel(second, role="text2", wrap=True), 3 * number + 1, 0)
        self._grid.setColumnStretch(1 if topic.keys else 0, 1)
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        self._grid.setHorizontalSpacing(look.px(14))
        self._grid.setVerticalSpacing(look.px(7 if self._keys else 3))
        if not self._keys:
            for row in range(2, self._grid.rowCount(), 3):
                self._grid.setRowMinimumHeight(row, look.px(6))


def _caps(keys: str) -> QHBoxLayout:
    """Keys side by side, by the names they have on this computer's keyboard."""
    row = QHBoxLayout()
    row.setSpacing(4)
    for each in keys.split():
        native = QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText)
        row.addWidget(KeyCap(native) if len(each) > 1 else PlainLabel(each))
    row.addStretch(1)
    return row
