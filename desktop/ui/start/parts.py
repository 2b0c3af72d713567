"""The quiet parts of the search page: what the keys do, what was just sent, what can be typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Theme, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.key_cap import KeyCap
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import Picture
from desktop.ui.words import access as access_words
from desktop.ui.words import search as words


class Keys(QWidget):
    """The last line of the list: what the keys do."""

    def __init__(self, invite: QKeySequence) -> None:
        super().__init__()
        native = QKeySequence.SequenceFormat.NativeText
        self._row = QHBoxLayout(self)
        self._invite = [
            KeyCap(invite.toString(native)),
            PlainLabel(words.KEY_INVITE, Size.SMALL, role="text2"),
        ]
        enter = KeyCap(QKeySequence(Qt.Key.Key_Return).toString(native).replace("Return", "Enter"))
        self._more = PlainLabel(size=Size.SMALL, role="text2")
        for widget in (enter, PlainLabel(words.KEY_OPEN, Size.SMALL, role="text2"), *self._invite):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self._more)
        follow(self._dress)

    def show_invite(self, possible: bool) -> None:
        """Name the key only where it does something."""
        for widget in self._invite:
            widget.setVisible(possible)

    def show_more(self, words: str) -> None:
        """There are further patients."""
        self._more.setText(words)

    def _dress(self, look: Theme) -> None:
        self._row.setSpacing(look.px(7))
        self._row.setContentsMargins(look.px(13), look.px(9), look.px(13), look.px(9))


class Sent(QWidget):
    """What was just sent from here, and its undo."""

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel(role="info-text", wrap=True)
        self.undo = PushButton("start.undo", access_words.UNDO, Kind.PLAIN, Meaning.UNDO, small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.addWidget(Picture(Meaning.SENDING, "info-text", 16))
        row.addWidget(self.words, 1)
        row.addWidget(self.undo)


class Ways(QWidget):
    """What can be typed, for an empty line: examples and what they are."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        for number, (example, meaning) in enumerate(words.WAYS):
            self._grid.addWidget(KeyCap(example), number, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(PlainLabel(meaning, role="text2", wrap=True), number, 1)
        self._grid.setColumnStretch(1, 1)
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        self._grid.setContentsMargins(look.px(2), look.px(10), 0, 0)
        self._grid.setHorizontalSpacing(look.px(14))
        self._grid.setVerticalSpacing(look.px(9))
