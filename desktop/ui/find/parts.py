"""The quiet parts of the search: what the keys do, what was just sent, what can be typed."""

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
    """The last line: what the keys do, and the way to a patient who is not found."""

    def __init__(self, name: str, invite: QKeySequence) -> None:
        super().__init__()
        native = QKeySequence.SequenceFormat.NativeText
        self._row = QHBoxLayout(self)
        enter = KeyCap(QKeySequence(Qt.Key.Key_Return).toString(native).replace("Return", "Enter"))
        self.open = [enter, PlainLabel(words.KEY_OPEN, Size.SMALL, role="text2")]
        self.invite = [
            KeyCap(invite.toString(native)),
            PlainLabel(words.KEY_INVITE, Size.SMALL, role="text2"),
        ]
        self.more = PlainLabel(size=Size.SMALL, role="text2")
        self.new_patient = PushButton(f"{name}.new_patient", words.NEW_PATIENT, Kind.LINK, small=True)
        for widget in (*self.open, *self.invite):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.more)
        self._row.addWidget(self.new_patient)
        follow(self._dress)

    def show_row(self, there: bool, *, can_invite: bool) -> None:
        """Name a key only where it does something."""
        for widget in self.open:
            widget.setVisible(there)
        for widget in self.invite:
            widget.setVisible(can_invite)

    def show_more(self, words: str) -> None:
        """There are further patients."""
        self.more.setText(words)

    def _dress(self, look: Theme) -> None:
        self._row.setSpacing(look.px(7))
        self._row.setContentsMargins(look.px(13), look.px(9), look.px(9), look.px(9))


class Sent(QWidget):
    """What was just sent from here, and its undo."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.words = PlainLabel(role="info-text", wrap=True)
        self.undo = PushButton(f"{name}.undo", access_words.UNDO, Kind.PLAIN, Meaning.UNDO, small=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(Picture(Meaning.SENDING, "info-text", 16))
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.undo)
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        self._row.setContentsMargins(look.px(14), look.px(9), look.px(14), look.px(4))


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
        self._grid.setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(4))
        self._grid.setHorizontalSpacing(look.px(14))
        self._grid.setVerticalSpacing(look.px(9))
