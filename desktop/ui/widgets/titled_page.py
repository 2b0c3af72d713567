"""A page with a title and a sentence on top, and a column for what it is about."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.scroll_page import ScrollPage


class TitledPage(ScrollPage):
    """Add widgets to ``column``."""

    def __init__(self, name: str, title: str, sentence: str) -> None:
        self.column = QVBoxLayout()
        super().__init__(self.column, "base")
        self.setObjectName(name)
        self._title = PlainLabel(title, Size.TITLE, Weight.SEMIBOLD, wrap=True)
        self._sentence = PlainLabel(sentence, role="text2", wrap=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._sentence)
        follow(self._dress)

    def show_words(self, title: str, sentence: str) -> None:
        """Say something else on top."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    def _dress(self, look: Theme) -> None:
        self.column.setContentsMargins(look.px(30), look.px(28), look.px(30), look.px(24))
        self.column.setSpacing(look.px(10))
