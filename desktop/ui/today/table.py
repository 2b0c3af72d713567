"""The table of the day: rows are chosen, opened and helped with, by mouse and by keyboard alike."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.ui import theme
from desktop.ui.theme import Theme, follow
from desktop.ui.today.cells import DayDelegate, row_height
from desktop.ui.today.choice import TITLES, Column
from desktop.ui.today.header import DayHeader
from desktop.ui.today.model import DayModel, shown
from desktop.ui.today.pointer import RowPointer
from desktop.ui.today.rows import RowFace
from desktop.ui.today.widths import Widths
from desktop.ui.widgets.naming import identify
from desktop.ui.words import today as words

Index = QModelIndex | QPersistentModelIndex
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DayTable(QTableView):
    """`opened` carries the row and the column of the cell; `acted` the row whose button was pressed."""

    opened = Signal(object, Column)
    acted = Signal(object)
    menu_asked = Signal(object, QPoint)
    moved = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        identify(self, name, words.APPOINTMENTS)
        self.rows = DayModel()
        self._delegate = DayDelegate(self)
        self.head = DayHeader(f"{name}.head", self)
        self.setHorizontalHeader(self.head)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self.widths = Widths(self, self.head)
        pointer = RowPointer(self, self._delegate)
        pointer.pressed.connect(self.acted)
        pointer.opened.connect(self.opened)
        follow(self._dress)

    def current(self) -> RowFace | None:
        """The row that keys act on."""
        row = self.currentIndex().row()
        return self.rows.rows[row] if 0 <= row < len(self.rows.rows) else None

    def go_to(self, row: int, column: Column = Column.PATIENT) -> None:
        """Make a row current and show it."""
        self.setCurrentIndex(self.rows.index(row, column))
        self.scrollTo(self.currentIndex())

    def place_of(self, row: int) -> QRect:
        """Where the state and the button of a row stand: there something can be typed."""
        first = self.visualRect(self.rows.index(row, Column.ONPATIENT))
        return first.united(self.visualRect(self.rows.index(row, Column.ACTION)))

    def set_compact(self, compact: bool) -> None:
        """Everything of a row on one line."""
        self._delegate.compact = compact
        self._dress(theme.current())

    def copied(self) -> str:
        """The selected rows with their headings, tab-separated, for the clipboard."""
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        titles, every = self.whole()
        rows = [row for number, row in enumerate(every) if number in chosen]
        return "\n".join("\t".join(line) for line in (titles, *rows)) if rows else ""

    def whole(self) -> tuple[list[str], list[list[str]]]:
        """All rows and their headings as text, without what can only be pressed."""
        columns = [column for column in Column if column is not Column.ACTION]
        rows = [[shown(face, column) for column in columns] for face in self.rows.rows]
        return [TITLES[column] for column in columns], rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, in the last column it presses the button, as Space does; the menu key shows the menu."""
        face, column = self.current(), Column(max(0, self.currentIndex().column()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        presses = column is Column.ACTION and event.key() in (*ENTER, Qt.Key.Key_Space)
        if face is None or not plain:
            super().keyPressEvent(event)
        elif presses and face.button is not None:
            self.acted.emit(face)
        elif event.key() in ENTER:
            self.opened.emit(face, column)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row, also at the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.visualRect(index).bottomLeft()
            place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(below)
            self.menu_asked.emit(self.rows.rows[index.row()], place)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row is current."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """A row selected from outside, as a screen reader or voice control does, is the one that keys act on."""
        super().selectionChanged(selected, deselected)
        rows = {index.row() for index in selected.indexes()}
        if len(rows) == 1 and self.currentIndex().row() not in rows:
            index = self.rows.index(rows.pop(), Column.PATIENT)
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The patient's column takes what is left."""
        super().resizeEvent(event)
        self.widths.share()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)

    def _dress(self, look: Theme) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(look, compact=self._delegate.compact))
        self.widths.dress(look)
