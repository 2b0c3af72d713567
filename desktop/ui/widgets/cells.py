"""Two-line table cells: what, and below it when; with an icon where the row is still open."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Figures, Size, Theme, Weight
from desktop.ui.widgets.drawing import draw_focus, pen

CELL = Qt.ItemDataRole.UserRole + 1
"""The model's role under which a cell's face is found."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CellFace:
    """What a cell shows; ``spoken`` is the same in one sentence, for Qt.AccessibleTextRole."""

    first: str
    second: str = ""
    meaning: Meaning | None = None
    tone: Tone | None = None
    spoken: str = ""


class TwoLineDelegate(QStyledItemDelegate):
    """Draws the ``CellFace`` under ``CELL``; a line below each row, a ring round the current cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        look, state = theme.current(), option.state
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(look.roles.sel))
        painter.setPen(pen(look.roles.line))
        painter.drawLine(QRectF(area).bottomLeft(), QRectF(area).bottomRight())
        face = index.data(CELL)
        if isinstance(face, CellFace):
            _draw_face(painter, area.adjusted(look.px(8), 0, -look.px(8), 0), face, look)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, area.adjusted(1, 1, -1, -2), look.px(4), look.roles.focus)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """48 high at normal text size; as wide as the longer line."""
        look, face = theme.current(), index.data(CELL)
        first, second = (face.first, face.second) if isinstance(face, CellFace) else ("", "")
        words = max(
            look.metrics(Size.BODY, Weight.MEDIUM, Figures.TABULAR).horizontalAdvance(first),
            look.metrics(Size.SMALL, figures=Figures.TABULAR).horizontalAdvance(second),
        )
        return QSize(words + look.px(16 + 22), look.px(48))


def _draw_face(painter: QPainter, area: QRect, face: CellFace, look: Theme) -> None:
    colour = look.roles.tone(face.tone).text if face.tone else look.roles.text
    if face.meaning is not None:
        side = look.px(15)
        place = QRectF(area.left(), area.center().y() - side / 2 + 1, side, side)
        icons.paint(painter, place, face.meaning, colour)
        area = area.adjusted(side + look.px(6), 0, 0, 0)
    weight = Weight.REGULAR if face.tone is None else Weight.MEDIUM
    one, two = (
        look.metrics(Size.BODY, weight, Figures.TABULAR),
        look.metrics(Size.SMALL, figures=Figures.TABULAR),
    )
    height = one.height() + (two.height() + look.px(1) if face.second else 0)
    top = area.top() + (area.height() - height) // 2
    first = QRect(area.left(), top, area.width(), one.height())
    painter.setFont(look.font(Size.BODY, weight, Figures.TABULAR))
    painter.setPen(QColor(colour))
    painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, _short(one, face.first, area.width()))
    if face.second:
        second = QRect(area.left(), first.bottom() + 1 + look.px(1), area.width(), two.height())
        painter.setFont(look.font(Size.SMALL, figures=Figures.TABULAR))
        painter.setPen(QColor(look.roles.text2))
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, _short(two, face.second, area.width()))


def _short(measure: QFontMetrics, text: str, width: int) -> str:
    return measure.elidedText(text, Qt.TextElideMode.ElideRight, width)
