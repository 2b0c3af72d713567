"""A table that is read, not worked in: as high as its rows, so that the page scrolls and not the table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.ui import theme
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.cells import TwoLineDelegate
from desktop.ui.widgets.naming import identify

ROW, HEADER = 48, 34


class QuietTable(QTableView):
    """Shows the faces of a model (`cells.CELL`). ``shares`` are the columns' parts of the width.

    Where a column would be narrower than ``least``, the table moves sideways.
    """

    def __init__(
        self, name: str, spoken: str, model: QAbstractItemModel, shares: Sequence[int], least: int
    ) -> None:
        super().__init__()
        identify(self, name, spoken)
        self._shares, self._least = tuple(shares), least
        self.setModel(model)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        follow(self._dress)

    def copied(self) -> str:
        """The selected rows with their headings, tab-separated, for the clipboard."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        columns = range(self.model().columnCount())
        titles = [str(self.model().headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        rows = [[str(self.model().index(row, column).data()) for column in columns] for row in chosen]
        return "\n".join("\t".join(line) for line in (titles, *rows)) if rows else ""

    def sizeHint(self) -> QSize:
        """All rows, and the bar to move sideways where there is one."""
        return QSize(theme.current().px(400), self._whole_height())

    def minimumSizeHint(self) -> QSize:
        """The height is never squeezed."""
        return QSize(theme.current().px(200), self._whole_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        width, whole, least = self.viewport().width(), sum(self._shares), theme.current().px(self._least)
        for column, part in enumerate(self._shares):
            self.setColumnWidth(column, max(width * part // whole, least))
        self.updateGeometry()

    def _whole_height(self) -> int:
        rows = self.model().rowCount() * self.verticalHeader().defaultSectionSize()
        header = self.horizontalHeader().sizeHint().height()
        sideways = self.horizontalScrollBar()
        bar = sideways.sizeHint().height() if sideways.maximum() > 0 else 0
        return rows + header + bar + 1

    def _dress(self, look: Theme) -> None:
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.horizontalHeader().setFixedHeight(look.px(HEADER))
        self.updateGeometry()
