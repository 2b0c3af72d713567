"""Fields side by side, as a form has them."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.theme import Theme, follow

GAP: Final = 16


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
