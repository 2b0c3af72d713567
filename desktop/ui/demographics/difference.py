"""The line below a field that somebody else has changed meanwhile, with one key for each answer."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from desktop.ui import theme
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.panel import Panel
from desktop.ui.words import demographics as words

LEAST = 420
"""Width below which the keys stand under the sentence."""


class DifferenceLine(Panel):
    """``taken`` is True for the other's value. ``name`` is the field's, ``label`` what it is called."""

    taken = Signal(bool)

    def __init__(self, name: str, label: str) -> None:
        super().__init__("warn-tint", "warn-outline", margins=(10, 6, 6, 6))
        self._words = PlainLabel(wrap=True)
        self._row, self._keys = QBoxLayout(QBoxLayout.Direction.LeftToRight, self), QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._words, 1)
        self._row.addLayout(self._keys)
        for end, text, theirs, spoken in (
            ("theirs", words.USE_THEIRS, True, words.theirs_spoken(label)),
            ("mine", words.KEEP_MINE, False, words.mine_spoken(label)),
        ):
            button = PushButton(f"{name}.{end}", text, small=True)
            button.setAccessibleName(spoken)
            button.clicked.connect(lambda _pressed=False, theirs=theirs: self.taken.emit(theirs))
            self._keys.addWidget(button)
        self._keys.addStretch(0)
        follow(self._space)

    def show_words(self, sentence: str) -> None:
        """Say what the clinic has; "" takes the line away."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys go below the sentence where a row has no room for both."""
        super().resizeEvent(event)
        short = event.size().width() < theme.current().px(LEAST)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(below if short else beside)

    def _space(self, look: Theme) -> None:
        self._row.setSpacing(look.px(6))
        self._keys.setSpacing(look.px(6))
