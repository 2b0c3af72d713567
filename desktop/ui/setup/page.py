"""What every page of set-up has: a title, a sentence, and room for its fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.pressing import ENTER
from desktop.ui.widgets.scroll_page import ScrollPage

GAP = 16


class SetUpPage(ScrollPage):
    """Add widgets to ``column``.

    ``entered`` is Enter where no button has the focus; ``wrong`` carries what was just said beside a field.
    """

    entered = Signal()
    wrong = Signal(str)

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

    def first(self) -> QWidget | None:
        """Where typing begins."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, as in any assistant."""
        if event.key() in ENTER and not event.isAutoRepeat():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self, look: Theme) -> None:
        self.column.setContentsMargins(look.px(30), look.px(28), look.px(30), look.px(24))
        self.column.setSpacing(look.px(10))


class Pairs(QWidget):
    """Fields in two columns, or in one where large text leaves no room for two."""

    def __init__(self, *fields: QWidget) -> None:
        super().__init__()
        self._fields = fields
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        columns = 2 if look.text_factor < 1.5 else 1
        for number, field in enumerate(self._fields):
            self._grid.addWidget(field, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        self._grid.setHorizontalSpacing(look.px(GAP))
        self._grid.setVerticalSpacing(look.px(14))
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
