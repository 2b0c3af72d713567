"""One change in the outbox: picture, who, what, when, and the way to take it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.outbox.state import Change
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.drawing import begin, pen
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import Picture
from desktop.ui.words import outbox as words


class ChangeRow(QWidget):
    """A row with a line above it; ``pressed`` carries the change whose button was pressed.

    ``sent_now`` carries a change that waited for long and is to leave after all.
    """

    pressed = Signal(object)
    sent_now = Signal(object)

    def __init__(self, number: int, change: Change) -> None:
        super().__init__()
        self.change = change
        self._row = QHBoxLayout(self)
        self._words = QVBoxLayout()
        self._words.setSpacing(1)
        self._words.addWidget(PlainLabel(change.who, weight=Weight.SEMIBOLD, wrap=True))
        self._what = PlainLabel(change.what, Size.SMALL, role="text2", wrap=True)
        self._words.addWidget(self._what)
        if change.why:
            self._words.addWidget(PlainLabel(change.why, Size.SMALL, role="text2", wrap=True))
        middle = Qt.AlignmentFlag.AlignTop if change.refused else Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(Picture(change.meaning, f"{change.tone.value}-text", 16), 0, middle)
        self._row.addLayout(self._words, 1)
        when = PlainLabel(change.when, Size.SMALL, role="text2", figures=Figures.TABULAR)
        self._row.addWidget(when, 0, middle)
        self.button: PushButton | None = None
        if change.button:
            self.button = PushButton(f"outbox.{number}.{_verb(change)}", change.button, small=True)
            self.button.setAccessibleName(words.spoken_button(change.button, change.what, change.who))
            self.button.setToolTip(change.means)
            self.button.setAccessibleDescription(change.means)
            self.button.clicked.connect(lambda: self.pressed.emit(self.change))
            if change.old:
                self._put(self._send_now(number))
            self._put(self.button)
        follow(self._dress)

    def _send_now(self, number: int) -> PushButton:
        button = PushButton(f"outbox.{number}.send_now", words.SEND_NOW, small=True)
        button.setAccessibleName(words.spoken_button(words.SEND_NOW, self.change.what, self.change.who))
        button.clicked.connect(lambda: self.sent_now.emit(self.change))
        return button

    def _put(self, button: PushButton) -> None:
        """Beside the words; but the clinic's reasons are long and get the whole line."""
        if self.change.refused:
            self._words.addSpacing(6)
            self._words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, sentence: str) -> None:
        """Tell in place why the button did not do what it says."""
        self._what.setText(sentence)
        self._what.set_role("bad-text")
        if self.button is not None:
            self.button.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line above."""
        painter = begin(self)
        painter.setPen(pen(QColor(theme.current().roles.line).name()))
        painter.drawLine(0, 0, self.width(), 0)

    def _dress(self, look: Theme) -> None:
        self._row.setContentsMargins(0, look.px(9), 0, look.px(9))
        self._row.setSpacing(look.px(10))


def _verb(change: Change) -> str:
    return "remove" if change.refused else "take_back"
