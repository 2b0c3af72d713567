"""The page behind sign-in and lock: a card in the middle of the chrome, one quiet line below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.drawing import begin
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.picture import Picture

WIDTH = 372


class CardPage(QScrollArea):
    """Put what the card holds into ``column``; the page scrolls where large text needs more room."""

    def __init__(self, meaning: Meaning, margins: tuple[int, int, int, int]) -> None:
        super().__init__()
        self._card = Panel("base", "line", margins)
        self.column = QVBoxLayout(self._card)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._hint = PlainLabel(role="text2", wrap=True)
        self._below = QHBoxLayout()
        self._page = QVBoxLayout()
        self._lay_out(Picture(meaning, size=16))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        follow(self._dress)

    def show_hint(self, words: str) -> None:
        """The one line below the card."""
        self._hint.setText(words)
        self._fit_hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chrome."""
        begin(self.viewport()).fillRect(self.viewport().rect(), QColor(theme.current().roles.window))
        super().paintEvent(event)

    def _lay_out(self, picture: Picture) -> None:
        self._below.addStretch(1)
        self._below.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        # The words take all the room up to their own length; only then the space beside them grows.
        self._below.addWidget(self._hint, 1_000)
        self._below.addStretch(1)
        self._page.addStretch(1)
        self._page.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        self._page.addLayout(self._below)
        self._page.addStretch(1)
        holder = QWidget()
        holder.setLayout(self._page)
        self.setWidget(holder)

    def _fit_hint(self) -> None:
        self._hint.setMaximumWidth(self._hint.fontMetrics().horizontalAdvance(self._hint.text()) + 4)

    def _dress(self, look: Theme) -> None:
        self._card.setFixedWidth(look.px(WIDTH))
        self._page.setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16))
        self._page.setSpacing(look.px(22))
        self._below.setSpacing(look.px(7))
        self._fit_hint()
