"""The footer of the form: what was changed, and what can be done about it."""

import sys

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.demographics.state import Deed, Footing
from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.button_order import placing
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.drawing import begin, pen
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.picture import Picture
from desktop.ui.widgets.shelf import Shelf
from desktop.ui.words import demographics as words

ORDER = (Deed.SAVE, Deed.SAVE_AND_INVITE, Deed.SAVE_AND_RESEND, Deed.UNDO, Deed.DISCARD, Deed.KEEP_EDITING)
LEAST_WORDS = 220
ICON = 16


class FormFooter(QWidget):
    """Stands below the page and takes no room while there is nothing to say. ``pressed`` carries the `Deed`."""

    pressed = Signal(object)

    def __init__(self, prefix: str) -> None:
        super().__init__()
        identify(self, f"{prefix}.footer", words.UNSAVED)
        self._picture, self._words = Picture(Meaning.EDIT, size=ICON), PlainLabel(role="text2", wrap=True)
        self._row, self._said, self._keys = (
            QBoxLayout(QBoxLayout.Direction.LeftToRight),
            QHBoxLayout(),
            QHBoxLayout(),
        )
        self._said.addWidget(self._picture)
        self._said.addWidget(self._words, 1)
        self._row.addLayout(self._said, 1)
        self._row.addLayout(self._keys)
        self.setLayout(self._row)
        self._shelf = Shelf(self, prefix, placing(self._keys))
        # Where a Mac is used, the button that goes on stands rightmost.
        self._shelf.prepare(ORDER if sys.platform != "darwin" else tuple(reversed(ORDER)))
        self._keys.addStretch(0)
        self._shelf.pressed.connect(self.pressed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()
        follow(self._dress)

    def show_footing(self, footing: Footing) -> None:
        """Say this and offer these."""
        self._words.setText(footing.words)
        self._words.set_role(footing.role)
        self._picture.show_meaning(footing.meaning, footing.role)
        self._shelf.show(footing.buttons)
        self.setAccessibleName(footing.words)
        self.setVisible(bool(footing.words))
        self._fold(self.width())

    def button(self, deed: Deed) -> PushButton | None:
        """The button that does this, if it can be pressed."""
        return self._shelf.button(deed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons go below the words where a row has no room for both."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chrome, with a line towards the page."""
        look, painter = theme.current(), begin(self)
        painter.fillRect(self.rect(), QColor(look.roles.window))
        painter.setPen(pen(look.roles.line))
        painter.drawLine(0, 0, self.width(), 0)

    def _fold(self, width: int) -> None:
        short = width < self._keys.sizeHint().width() + theme.current().px(LEAST_WORDS)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(below if short else beside)

    def _dress(self, look: Theme) -> None:
        edge = look.px(24) if look.text_factor < 1.5 else 24
        self._row.setContentsMargins(edge, look.px(11), edge, look.px(11))
        self._row.setSpacing(look.px(10))
        self._said.setSpacing(look.px(9))
        self._keys.setSpacing(look.px(8))
