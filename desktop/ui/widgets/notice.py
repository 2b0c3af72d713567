"""A notice: what happened and what to do, standing directly above what it talks about."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme, Weight, follow
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.picture import Picture


class Notice(Panel):
    """An icon, one bold sentence, one explaining sentence and at most two buttons.

    It stays until solved or dismissed by whoever made it; where there is little room the buttons
    move below the words.
    """

    def __init__(self, name: str, tone: Tone, meaning: Meaning, title: str, body: str = "") -> None:
        super().__init__(margins=(14, 10, 12, 10))
        self._picture = Picture(meaning)
        self._title = PlainLabel(weight=Weight.SEMIBOLD, wrap=True)
        self._body = PlainLabel(wrap=True)
        self._text, self._buttons = QHBoxLayout(), QHBoxLayout()
        self._rows = QHBoxLayout(self)
        identify(self, name, title)
        self._lay_out()
        self.show_tone(tone, meaning)
        self.show_words(title, body)
        follow(self._space)

    def show_words(self, title: str, body: str = "") -> None:
        """Say something else in the same place; a body of "" takes no room."""
        self._title.setText(title)
        self._body.setText(body)
        self._body.setVisible(bool(body))
        self.setAccessibleName(title)
        self.setAccessibleDescription(body)

    def show_tone(self, tone: Tone, meaning: Meaning, *, dashed: bool = False) -> None:
        """Change mood and icon; dashed means only on this computer, on plain background."""
        self._picture.show_meaning(meaning, f"{tone.value}-text")
        self.set_colours("base" if dashed else f"{tone.value}-tint", f"{tone.value}-outline")
        self.set_dashed(dashed)

    def add_button(self, button: QPushButton) -> None:
        """Offer a way out, at most two; the first stands left."""
        self._buttons.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons go below the words where a row has no room for both."""
        super().resizeEvent(event)
        narrow = theme.current().narrow(event.size().width())
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._rows.direction() is not direction:
            self._rows.setDirection(direction)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._body)
        self._text.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._text.addLayout(words, 1)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._text, 1)
        self._rows.addLayout(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _space(self, look: Theme) -> None:
        self._text.setSpacing(look.px(10))
        self._buttons.setSpacing(look.px(8))
        self._rows.setSpacing(look.px(12))
