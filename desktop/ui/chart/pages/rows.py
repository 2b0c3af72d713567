"""A plain table of texts: as high as its rows, read by screen readers as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.ui import theme
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.cells import CELL, CellFace, TwoLineDelegate
from desktop.ui.widgets.naming import identify

LEAST_COLUMN = 110


class RowsTable(QTableView):
    """Shows rows of faces under fixed titles; ``widths`` are the columns' shares of the width."""

    def __init__(self, name: str, spoken: str, titles: Sequence[str], widths: Sequence[int]) -> None:
        super().__init__()
        identify(self, name, spoken)
        self._titles, self._widths = tuple(titles), tuple(widths)
        self._rows: tuple[tuple[CellFace, ...], ...] | None = None
        self._faces = QStandardItemModel(0, len(titles), self)
        self.setModel(self._faces)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        follow(self._dress)
        self.show_rows(())

    def show_rows(self, rows: tuple[tuple[CellFace, ...], ...]) -> None:
        """Show these rows; the same ones keep selection and place."""
        if rows == self._rows:
            return
        self._rows = rows
        self._faces.clear()
        self._faces.setHorizontalHeaderLabels(list(self._titles))
        for row in rows:
            self._faces.appendRow([_item(face) for face in row])
        self._share(self.viewport().width())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All rows, and the bar to move sideways where there is one."""
        rows = self._faces.rowCount() * self.verticalHeader().defaultSectionSize()
        sideways = self.horizontalScrollBar()
        bar = sideways.sizeHint().height() if sideways.maximum() > 0 else 0
        height = rows + self.horizontalHeader().sizeHint().height() + bar + 1
        return QSize(theme.current().px(400), height)

    def minimumSizeHint(self) -> QSize:
        """The height is never squeezed."""
        return QSize(theme.current().px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width; where columns would be too narrow to read, the table moves sideways."""
        super().resizeEvent(event)
        self._share(self.viewport().width())
        self.updateGeometry()

    def _share(self, width: int) -> None:
        least, whole = theme.current().px(LEAST_COLUMN), sum(self._widths)
        for column, part in enumerate(self._widths):
            self.setColumnWidth(column, max(width * part // whole, least))

    def _dress(self, look: Theme) -> None:
        self.verticalHeader().setDefaultSectionSize(look.px(48))
        self.horizontalHeader().setFixedHeight(look.px(34))
        self.updateGeometry()


def _item(face: CellFace) -> QStandardItem:
    words = " ".join(part for part in (face.first, face.second) if part)
    item = QStandardItem(words)
    item.setData(face, CELL)
    item.setData(face.spoken or words, Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(words)
    item.setEditable(False)
    return item
