"""The page behind sign-in and lock: a card in the middle of the chrome, one quiet line below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.picture import Picture
from desktop.ui.widgets.scroll_page import ScrollPage
from desktop.ui.widgets.status import SyncLight
from desktop.ui.words import status

WIDTH = 372


class CardPage(ScrollPage):
    """Put what the card holds into ``column``; the page scrolls where large text needs more room."""

    def __init__(self, meaning: Meaning, margins: tuple[int, int, int, int]) -> None:
        self._page = QVBoxLayout()
        super().__init__(self._page, "window")
        self._card = Panel("base", "line", margins)
        self.column = QVBoxLayout(self._card)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._hint = PlainLabel(role="text2", wrap=True)
        self._below = QHBoxLayout()
        self._lay_out(Picture(meaning, size=16))
        follow(self._dress)

    def show_hint(self, words: str) -> None:
        """The one line below the card."""
        self._hint.setText(words)
        self._fit_hint()

    def _lay_out(self, picture: Picture) -> None:
        self._below.addStretch(1)
        self._below.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        # The words take all the room up to their own length; only then the space beside them grows.
        self._below.addWidget(self._hint, 1_000)
        self._below.addStretch(1)
        self._page.addStretch(1)
        # Not centred by alignment: then the height of wrapped words would be asked for at the page's width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        self._page.addLayout(middle)
        self._page.addLayout(self._below)
        self._page.addStretch(1)

    def _fit_hint(self) -> None:
        self._hint.setMaximumWidth(self._hint.fontMetrics().horizontalAdvance(self._hint.text()) + 4)

    def _dress(self, look: Theme) -> None:
        self._card.setFixedWidth(look.px(WIDTH))
        self._page.setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16))
        self._page.setSpacing(look.px(22))
        self._below.setSpacing(look.px(7))
        self._fit_hint()


def show_this_computer(light: SyncLight) -> None:
    """Say that the records are here; without a person there is no outbox to open."""
    light.show_state(
        Tone.NEUTRAL,
        Meaning.THIS_COMPUTER,
        status.SINGLE_COMPUTER,
        status.connection(status.SINGLE_COMPUTER),
    )
    light.setEnabled(False)
