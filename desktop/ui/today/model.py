"""The rows of the day as a table model: what stays keeps its place, its selection and its scroll position."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.today.choice import TITLES, Column, Sort
from desktop.ui.today.rows import RowFace
from desktop.ui.widgets.naming import plain_tip
from desktop.ui.words import today as words

FACE: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which any cell gives its whole row."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()


class DayModel(QAbstractTableModel):
    """Shows faces; `show_anew` for what a person chose, `show_in_place` for news."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[RowFace] = []
        self.sort_by: Sort | None = None

    @property
    def ids(self) -> list[str]:
        """The appointments in the order they stand."""
        return [row.id for row in self.rows]

    def show_anew(self, rows: Sequence[RowFace]) -> None:
        """Show these; every selection is gone."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def show_in_place(self, rows: Sequence[RowFace]) -> None:
        """News: rows that stay do not move; what went is taken out, what came is put in, what changed is drawn."""
        wanted = {row.id for row in rows}
        for place in reversed([n for n, row in enumerate(self.rows) if row.id not in wanted]):
            self.beginRemoveRows(NOWHERE, place, place)
            del self.rows[place]
            self.endRemoveRows()
        known = set(self.ids)
        for place, row in enumerate(rows):
            if row.id not in known:
                self.beginInsertRows(NOWHERE, place, place)
                self.rows.insert(place, row)
                self.endInsertRows()
            elif self.rows[place] != row:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, Column.ACTION))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many appointments are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Always the same."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself under ``FACE``; words for the clipboard, for the tooltip and for a screen reader."""
        face, column = self.rows[index.row()], Column(index.column())
        if role == FACE:
            return face
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(face, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(face, column)
        return _spoken(face, column) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings; the one that sorts says so when it is read."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.AccessibleTextRole and self.sort_by and self.sort_by.column is column:
            return words.sorted_spoken(TITLES[column], down=self.sort_by.down)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return TITLES[column]
        return None


def shown(face: RowFace, column: Column) -> str:
    """A cell as text, as it is copied."""
    texts = {
        Column.TIME: face.time,
        Column.PATIENT: f"{face.name}, {face.born}, {face.chart_id}",
        Column.REASON: face.reason,
        Column.PROVIDER: face.provider,
        Column.STATUS: face.status,
        Column.ONPATIENT: face.chip.text,
        Column.ACTION: face.button.text if face.button else "",
    }
    return texts[column]


def _tip(face: RowFace, column: Column) -> str:
    if column is Column.ACTION and face.button:
        return plain_tip(face.button.reason or face.button.spoken)
    return plain_tip(shown(face, column))


def _spoken(face: RowFace, column: Column) -> str:
    if column is Column.PATIENT:
        return face.spoken
    if column is Column.ONPATIENT:
        return face.state
    if column is Column.ACTION:
        if face.button is None:
            return words.NO_STEP
        return f"{face.button.spoken}, {face.button.reason}" if face.button.reason else face.button.spoken
    return shown(face, column)
