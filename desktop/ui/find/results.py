"""The list of patients: one row each, drawn with what matched in bold and the chip at the right."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import theme
from desktop.ui.find.rows import MarkedText, ResultRow
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.widgets.chip import chip_size, paint_chip
from desktop.ui.widgets.drawing import Box, draw_box, draw_focus, pen
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.panel import RADIUS

ROW = Qt.ItemDataRole.UserRole + 1
HEIGHT = 48
PADDING = 14
Index = QModelIndex | QPersistentModelIndex


class ResultsModel(QAbstractListModel):
    """The rows of the list."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ResultRow, ...] = ()

    def show_rows(self, rows: Sequence[ResultRow]) -> None:
        """Show these; the same patients in the same order are changed in place."""
        same = [row.patient_id for row in rows] == [row.patient_id for row in self.rows]
        if same:
            self.rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself under ``ROW``; its sentence for a screen reader."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name.text
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class RowDelegate(QStyledItemDelegate):
    """Draws a `ResultRow`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, line, name, particulars, chip."""
        row, look, area = index.data(ROW), theme.current(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            _fill(painter, area, look.roles.sel, index.row(), look)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            _fill(painter, area, look.roles.alt, index.row(), look)
        painter.setPen(pen(look.roles.line))
        bottom = area.bottom() + 0.5  # in the middle of the last pixel: a sharp line
        painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom))
        room = area.adjusted(look.px(PADDING), 0, -look.px(PADDING), 0)
        size = chip_size(row.chip, look)
        top = room.top() + (room.height() - size.height()) // 2
        paint_chip(
            painter, QRect(room.right() - size.width(), top, size.width(), size.height()), row.chip, look
        )
        _draw_words(painter, room.adjusted(0, 0, -size.width() - look.px(12), 0), row, look)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, area.adjusted(1, 1, -1, -2), look.px(4), look.roles.focus)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """48 high at normal text size."""
        return QSize(0, theme.current().px(HEIGHT))


class ResultsList(QListView):
    """As high as its rows, or as there is room for. ``chosen`` means the current row."""

    chosen = Signal()

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        identify(self, name, spoken)
        self.rows = ResultsModel()
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.clicked.connect(self.chosen)
        self.setMouseTracking(True)
        self.setProperty("bare", "true")
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        follow(self._dress)

    def show_rows(self, rows: Sequence[ResultRow]) -> None:
        """Show these; the same patient stays the current one, else the first is."""
        current = self.current()
        self.rows.show_rows(rows)
        ids = [row.patient_id for row in rows]
        keep = ids.index(current.patient_id) if current and current.patient_id in ids else 0
        self.setCurrentIndex(self.rows.index(keep))
        self._dress(theme.current())

    def current(self) -> ResultRow | None:
        """The row that Enter opens."""
        row = self.currentIndex().row()
        return self.rows.rows[row] if 0 <= row < len(self.rows.rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; everything else as in any list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def go(self, steps: int) -> None:
        """Make another row current, without leaving the list's ends."""
        last = len(self.rows.rows) - 1
        self.setCurrentIndex(self.rows.index(min(last, max(0, self.currentIndex().row() + steps))))

    def fit_into(self, room: int) -> None:
        """Not higher than this; the list then scrolls to its current row."""
        whole = len(self.rows.rows) * theme.current().px(HEIGHT)
        self.setFixedHeight(max(0, min(whole, room)))
        self.scrollTo(self.currentIndex())

    def _dress(self, look: Theme) -> None:
        self.setFixedHeight(len(self.rows.rows) * look.px(HEIGHT))


def _fill(painter: QPainter, area: QRect, colour: str, row: int, look: Theme) -> None:
    """The first row follows the round corners of the panel it stands in."""
    if row > 0:
        painter.fillRect(area, QColor(colour))
        return
    painter.save()
    painter.setClipRect(area)
    radius = look.px(RADIUS) - 1
    draw_box(painter, area.adjusted(0, 0, 0, 2 * radius), radius, Box(colour, None))
    painter.restore()


def _draw_words(painter: QPainter, room: QRect, row: ResultRow, look: Theme) -> None:
    body = look.font(figures=Figures.TABULAR)
    small = look.font(Size.SMALL, figures=Figures.TABULAR)
    one, two = look.metrics().height(), look.metrics(Size.SMALL).height()
    top = room.top() + (room.height() - one - two - 1) / 2
    _draw_marked(
        painter, QPointF(room.left(), top), room.width(), row.name, body, look.roles.text, Weight.BOLD
    )
    below = QPointF(room.left(), top + one + 1)
    _draw_marked(painter, below, room.width(), row.particulars, small, look.roles.text2, Weight.SEMIBOLD)


def _draw_marked(
    painter: QPainter, at: QPointF, room: int, marked: MarkedText, font: QFont, colour: str, weight: Weight
) -> None:
    """A line that keeps its own direction but stands at the left; what does not fit is shortened."""
    text = QFontMetrics(font).elidedText(marked.text, Qt.TextElideMode.ElideRight, room)
    kept = len(text) if text == marked.text else len(text) - 1
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute))
    layout.setFormats(
        [_bold(text, start, min(end, kept), weight) for start, end in marked.bold if start < kept]
    )
    layout.beginLayout()
    layout.createLine().setLineWidth(room + room)  # bold letters are wider than the shortening reckoned
    layout.endLayout()
    painter.setPen(QColor(colour))
    layout.draw(painter, at)


def _bold(text: str, start: int, end: int, weight: Weight) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = _qt_length(text[:start]), _qt_length(text[start:end])
    part.format = QTextCharFormat()
    part.format.setFontWeight(weight.value)
    part.format.setForeground(QColor(theme.current().roles.text))
    return part


def _qt_length(text: str) -> int:
    """Qt counts an emoji as two."""
    return len(text.encode("utf-16-le")) // 2
