"""The mouse over the day's rows: drawn buttons light up and are pressed, a double click opens."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView

from desktop.ui import theme
from desktop.ui.today.cells import DayDelegate, button_place
from desktop.ui.today.choice import Column
from desktop.ui.today.model import FACE
from desktop.ui.today.rows import RowFace

LEFT = Qt.MouseButton.LeftButton


class RowPointer(QObject):
    """Listens to the table's viewport; `pressed` and `opened` are as the table's own signals."""

    pressed = Signal(object)
    opened = Signal(object, Column)

    def __init__(self, table: QTableView, delegate: DayDelegate) -> None:
        super().__init__(table)
        self._table, self._delegate = table, delegate
        self._view = table.viewport()
        self._view.setMouseTracking(True)
        self._view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """What concerns the buttons; choosing rows stays with the table."""
        kind = event.type()
        if kind is QEvent.Type.Leave:
            self._hover(-1)
        elif not isinstance(event, QMouseEvent):
            return False
        elif kind is QEvent.Type.MouseMove:
            self._hover(self._button_at(event.position().toPoint()))
        elif event.button() is LEFT:
            return self._click(kind, event.position().toPoint())
        return False

    def _click(self, kind: QEvent.Type, place: QPoint) -> bool:
        row = self._button_at(place)
        if kind is QEvent.Type.MouseButtonDblClick and row < 0:
            index = self._table.indexAt(place)
            if index.isValid():
                self.opened.emit(index.data(FACE), Column(index.column()))
            return True
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._delegate.pressed = row
            self._view.update()
        elif kind is QEvent.Type.MouseButtonRelease:
            held, self._delegate.pressed = self._delegate.pressed, -1
            self._view.update()
            if 0 <= held == row:
                self.pressed.emit(self._face(row))
        return False

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self._view.update()

    def _button_at(self, place: QPoint) -> int:
        index = self._table.indexAt(place)
        if not index.isValid() or index.column() != Column.ACTION:
            return -1
        button = self._face(index.row()).button
        if button is None or button.reason:
            return -1
        inside = button_place(self._table.visualRect(index), button, theme.current()).contains(place)
        return index.row() if inside else -1

    def _face(self, row: int) -> RowFace:
        face = self._table.model().index(row, Column.ACTION).data(FACE)
        assert isinstance(face, RowFace)
        return face
