"""Draws the cells of the day: no widget for any of them, so that three hundred rows open as fast as ten."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import theme
from desktop.ui.theme import Figures, Size, Theme, Weight
from desktop.ui.today.choice import Column
from desktop.ui.today.model import FACE
from desktop.ui.today.rows import RowButton, RowFace
from desktop.ui.widgets.chip import chip_size, paint_chip
from desktop.ui.widgets.drawing import draw_focus, pen
from desktop.ui.widgets.painted_button import button_size, paint_button

Index = QModelIndex | QPersistentModelIndex
PADDING: Final = 8
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_QUIET: Final = (Column.STATUS,)


class DayDelegate(QStyledItemDelegate):
    """`hovered` is the row whose button is under the pointer, `pressed` the one that is held down; -1 is none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hovered = self.pressed = -1
        self.compact = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell: background, line, what it says, the ring."""
        look, area = theme.current(), QRect(option.rect)
        face: RowFace = index.data(FACE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(look.roles.sel))
        painter.setPen(pen(look.roles.line))
        bottom = area.bottom() + 0.5  # in the middle of the last pixel: a sharp line
        painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right() + 1, bottom))
        room = area.adjusted(look.px(PADDING), 0, -look.px(PADDING), -1)
        column = Column(index.column())
        if column is Column.ACTION:
            self._draw_button(painter, room, face.button, index.row(), look)
        else:
            self._draw(painter, room, face, column, look)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, area.adjusted(1, 1, -1, -2), look.px(4), look.roles.focus)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Columns have their widths from the table."""
        return QSize(0, row_height(theme.current(), compact=self.compact))

    def _draw(self, painter: QPainter, room: QRect, face: RowFace, column: Column, look: Theme) -> None:
        if column is Column.PATIENT:
            _draw_patient(painter, room, face, look, compact=self.compact)
        elif column is Column.ONPATIENT:
            size = chip_size(face.chip, look)
            paint_chip(painter, _middle(room, size), face.chip, look)
        else:
            _draw_words(painter, room, face, column, look)

    def _draw_button(
        self, painter: QPainter, room: QRect, button: RowButton | None, row: int, look: Theme
    ) -> None:
        if button is not None:
            place = _middle(room, button_size(button.text, look))
            over, down = row == self.hovered, row == self.pressed
            face = (button.text, button.meaning)
            paint_button(painter, place, face, look, over=over, down=down, usable=not button.reason)


def row_height(look: Theme, *, compact: bool) -> int:
    """44, or 32 where everything stands on one line."""
    return look.px(32 if compact else 44)


def button_place(cell: QRect, button: RowButton, look: Theme) -> QRect:
    """Where the button of a row stands in its cell."""
    room = cell.adjusted(look.px(PADDING), 0, -look.px(PADDING), -1)
    return _middle(room, button_size(button.text, look))


def _middle(room: QRect, size: QSize) -> QRect:
    top = room.top() + (room.height() - size.height()) // 2
    return QRect(room.left(), top, size.width(), size.height())


def _draw_words(painter: QPainter, room: QRect, face: RowFace, column: Column, look: Theme) -> None:
    words = {
        Column.TIME: face.time,
        Column.REASON: face.reason,
        Column.PROVIDER: face.provider,
        Column.STATUS: face.status,
    }[column]
    weight = Weight.MEDIUM if column is Column.TIME else Weight.REGULAR
    painter.setPen(QColor(look.roles.text2 if column in _QUIET else look.roles.text))
    _write(painter, room, words, look, Size.BODY, weight)


def _draw_patient(painter: QPainter, room: QRect, face: RowFace, look: Theme, *, compact: bool) -> None:
    roles = look.roles
    one, two = look.metrics().height(), look.metrics(Size.SMALL).height()
    top = room.top() + (room.height() - one - (0 if compact else two + 1)) // 2
    painter.setPen(QColor(roles.text))
    first = QRect(room.left(), top, room.width(), one)
    written = _write(painter, first, face.name, look, Size.BODY, Weight.MEDIUM)
    second = (
        first.adjusted(written + look.px(10), 0, 0, 0)
        if compact
        else QRect(room.left(), top + one + 1, room.width(), two)
    )
    painter.setPen(QColor(roles.text if face.tell_apart else roles.text2))
    born = Weight.SEMIBOLD if face.tell_apart else Weight.REGULAR
    written = _write(painter, second, face.born, look, Size.SMALL, born)
    if not compact:
        painter.setPen(QColor(roles.text2))
        rest = second.adjusted(written, 0, 0, 0)
        _write(painter, rest, f" · {face.chart_id}", look, Size.SMALL, Weight.REGULAR)


def _write(painter: QPainter, room: QRect, words: str, look: Theme, size: Size, weight: Weight) -> int:
    """One line that keeps its own direction but stands at the left; returns how wide it is."""
    measure = look.metrics(size, weight, Figures.TABULAR)
    text = measure.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width()))
    painter.setFont(look.font(size, weight, Figures.TABULAR))
    painter.drawText(room, _LEFT, text)
    return measure.horizontalAdvance(text)
