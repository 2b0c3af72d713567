"""The Access History as a table model: newest first, rows that change only where they are still open."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.chart.access.state import HistoryFace
from desktop.ui.widgets.cells import CELL
from desktop.ui.words import chart as words

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (words.EMAIL_COLUMN, words.ENABLED_BY, words.ACTIVATED_ON, words.DISABLED)
NOWHERE = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """Holds the rows as faces; a row that stays keeps its place and its selection."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[HistoryFace, ...] = ()

    def show_rows(self, rows: tuple[HistoryFace, ...]) -> None:
        """Take new rows: the same ids change in place, anything else is read anew."""
        if rows == self.rows:
            return
        if self.holds(rows):
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def holds(self, rows: tuple[HistoryFace, ...]) -> bool:
        """Whether these are the same rows, perhaps in another state."""
        return [row.id for row in rows] == [row.id for row in self.rows]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many invitations there were."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Email, Enabled by, Activated on, Disabled."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The face of a cell, its words, and the same as one spoken sentence."""
        face = self.rows[index.row()].cells[index.column()]
        if role == CELL:
            return face
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(part for part in (face.first, face.second) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return face.spoken
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return face.first
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The column titles, at the left like their cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
