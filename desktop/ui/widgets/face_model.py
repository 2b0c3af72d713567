"""Rows of faces under fixed titles, as a table model: drawn by `cells`, spoken as sentences."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.widgets.cells import CELL, CellFace
from desktop.ui.widgets.naming import plain_tip

Index = QModelIndex | QPersistentModelIndex
Cells = Sequence[CellFace]
NOWHERE = QModelIndex()


class FaceModel(QAbstractTableModel):
    """Rows that stay keep their place and their selection; what changed is drawn anew."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.titles = tuple(titles)
        self._ids: tuple[Hashable, ...] = ()
        self._cells: tuple[Cells, ...] = ()

    def show_cells(self, cells: Sequence[Cells], ids: Sequence[Hashable]) -> None:
        """Take new rows: the same ids change in place, anything else is read anew."""
        new, same = tuple(cells), self.holds(ids)
        if same and new == self._cells:
            return
        if same:
            self._cells = new
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(self.titles) - 1))
            return
        self.beginResetModel()
        self._cells, self._ids = new, tuple(ids)
        self.endResetModel()

    def holds(self, ids: Sequence[Hashable]) -> bool:
        """Whether these are the same rows, perhaps in another state."""
        return tuple(ids) == self._ids

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are titles."""
        return 0 if parent.isValid() else len(self.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The face of a cell, its words, and the same as one spoken sentence."""
        face = self._cells[index.row()][index.column()]
        if role == CELL:
            return face
        words = " ".join(part for part in (face.first, face.second) if part)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(words)
        return (face.spoken or words) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The column titles, at the left like their cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
