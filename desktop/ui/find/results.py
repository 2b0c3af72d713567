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
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import theme
from desktop.ui.find.rows import MarkedText, ResultRow
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.widgets.chip import chip_size, paint_chip
from desktop.ui.widgets.drawing import draw_focus, pen
from desktop.ui.widgets.naming import identify

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
            painter.fillRect(area, QColor(look.roles.sel))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(look.roles.alt))
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
        # It paints every pixel of itself: Qt need not paint the window below again at every letter.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page behind the rows, then the rows."""
        QPainter(self.viewport()).fillRect(event.rect(), QColor(theme.current().roles.base))
        super().paintEvent(event)

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
