"""The Access History: the table, as high as its rows."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.ui import theme
from desktop.ui.chart.access.history_model import COLUMNS, HistoryModel
from desktop.ui.chart.access.row_buttons import RowButtons
from desktop.ui.chart.access.state import Act, HistoryFace
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.cells import TwoLineDelegate
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.pressing import ENTER
from desktop.ui.words import chart as words

LEAST_COLUMN = 190


class HistoryTable(QTableView):
    """As high as its rows: the page scrolls, not the table. Buttons sit in the Disabled column."""

    pressed = Signal(Act)

    def __init__(self) -> None:
        super().__init__()
        identify(self, "chart.access.history", words.ACCESS_HISTORY)
        self._model = HistoryModel()
        self.setModel(self._model)
        self._buttons = RowButtons(self, len(COLUMNS) - 1)
        self._buttons.pressed.connect(self.pressed)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        follow(self._dress)

    def show_rows(self, rows: tuple[HistoryFace, ...]) -> None:
        """Show these rows; a button whose row stays keeps the focus."""
        if not self._model.holds(rows):
            self._buttons.clear()
        self._model.show_rows(rows)
        self._buttons.show_rows(rows)
        self.updateGeometry()

    def button(self, act: Act) -> PushButton | None:
        """The button of the newest row that offers this."""
        return self._buttons.button(act)

    def copied(self) -> str:
        """The selected rows with their headings, tab-separated, for the clipboard."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = [COLUMNS, *([str(self._text(row, column)) for column in range(4)] for row in chosen)]
        return "\n".join("\t".join(line) for line in lines) if chosen else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the cell says: it is spoken as the words of its button."""
        if event.key() in ENTER and not event.isAutoRepeat():
            self._buttons.press_in(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """All rows, and the bar to move sideways where there is one."""
        return QSize(theme.current().px(400), self._whole_height())

    def minimumSizeHint(self) -> QSize:
        """The height is never squeezed."""
        return QSize(theme.current().px(200), self._whole_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Equal columns; where they would be too narrow to read, the table moves sideways."""
        super().resizeEvent(event)
        each = max(self.viewport().width() // len(COLUMNS), theme.current().px(LEAST_COLUMN))
        for column in range(len(COLUMNS)):
            self.setColumnWidth(column, each)
        self.updateGeometry()

    def _whole_height(self) -> int:
        rows = self._model.rowCount() * self.verticalHeader().defaultSectionSize()
        header = self.horizontalHeader().sizeHint().height()
        sideways = self.horizontalScrollBar()
        bar = sideways.sizeHint().height() if sideways.maximum() > 0 else 0
        return rows + header + bar + 1

    def _text(self, row: int, column: int) -> object:
        return self._model.data(self._model.index(row, column))

    def _dress(self, look: Theme) -> None:
        self.verticalHeader().setDefaultSectionSize(look.px(48))
        self.horizontalHeader().setFixedHeight(look.px(34))
        self.updateGeometry()
