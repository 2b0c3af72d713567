"""The buttons in the rows of the Access History: each names its row and keeps the focus while its row stays."""

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableView, QWidget

from desktop.ui import theme
from desktop.ui.chart.access.state import Act, HistoryFace
from desktop.ui.widgets.buttons import PushButton


class RowButtons(QObject):
    """Lives in one column of the table."""

    pressed = Signal(Act)

    def __init__(self, table: QTableView, column: int) -> None:
        super().__init__(table)
        self._table, self._column = table, column
        self._rows: tuple[HistoryFace, ...] = ()
        self._buttons: dict[str, PushButton] = {}

    def show_rows(self, rows: tuple[HistoryFace, ...]) -> None:
        """Put a button into every row that offers something, and take it from the others."""
        self._rows = rows
        wanted = {row.id for row in rows if row.button}
        there = {row.id for n, row in enumerate(rows) if self._cell(n) is not None}
        # A table that was read anew has dropped all its widgets.
        self._buttons = {id: button for id, button in self._buttons.items() if id in wanted & there}
        for number, row in enumerate(rows):
            if row.button is None:
                self._put(number, None)
            elif row.id not in self._buttons:
                self._put(number, self._made(row))
            self._dress(row)

    def clear(self) -> None:
        """Take every button away, before the table's rows are read anew."""
        for number in range(len(self._rows)):
            self._put(number, None)

    def button(self, act: Act) -> PushButton | None:
        """The button of the newest row that offers this."""
        return next(
            (self._buttons[row.id] for row in self._rows if row.button and row.button.act is act), None
        )

    def press_in(self, place: QModelIndex) -> None:
        """Press the button in this cell, if there is one that can be pressed."""
        row = self._rows[place.row()] if place.isValid() and place.column() == self._column else None
        if row is not None and row.button is not None:
            self._buttons[row.id].click()

    def _cell(self, row: int) -> QWidget | None:
        return self._table.indexWidget(self._table.model().index(row, self._column))

    def _put(self, row: int, cell: QWidget | None) -> None:
        before = self._cell(row)
        if cell is before:
            return
        self._table.setIndexWidget(self._table.model().index(row, self._column), cell)  # type: ignore[arg-type]
        if before is not None:
            # The table deletes it later; until then it would still be seen and found by its name.
            before.setParent(None)

    def _made(self, row: HistoryFace) -> QWidget:
        button = PushButton(f"chart.access.row.{row.id}", "", small=True)
        button.clicked.connect(lambda: self._press(row.id))
        self._buttons[row.id] = button
        cell = QWidget()
        line = QHBoxLayout(cell)
        line.setContentsMargins(theme.current().px(8), 0, theme.current().px(8), 0)
        line.addWidget(button)
        line.addStretch(1)
        return cell

    def _dress(self, row: HistoryFace) -> None:
        if row.button is not None:
            button = self._buttons[row.id]
            if (button.text(), button.kind) != (row.button.text, row.button.kind):
                button.show_as(row.button.text, row.button.kind)
            button.explain(row.button.reason)
            button.setAccessibleName(row.spoken)

    def _press(self, id: str) -> None:
        face = next((row.button for row in self._rows if row.id == id), None)
        if face is not None:
            self.pressed.emit(face.act)
