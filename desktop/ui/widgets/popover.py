"""A pop-up below the control that opened it, with a pointer to it; it leaves another control uncovered."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.theme import Theme
from desktop.ui.widgets.drawing import Box, begin, draw_box, pen
from desktop.ui.widgets.panel import RADIUS
from desktop.ui.widgets.popup import SHADOW, Popup, draw_shadow

POINTER = 8
"""How high the pointer is; it is twice as wide."""


class Popover(Popup):
    """Put what it holds into ``column``. Where there is no room below, it opens above."""

    def __init__(self, name: str, spoken: str, parent: QWidget) -> None:
        self._uncovered: QWidget | None = None
        self._tip, self._above = 0, False
        super().__init__(name, spoken, parent)

    def open_at(self, anchor: QWidget, uncovered: QWidget) -> None:
        """Open with the pointer at ``anchor``; ``uncovered`` can still be read."""
        self._uncovered = uncovered
        self.open_above(anchor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shadow, panel and pointer."""
        look, painter = theme.current(), begin(self)
        radius, room, high = look.px(RADIUS), look.px(SHADOW), look.px(POINTER)
        inside = self.rect().adjusted(room, room, -room, -room)
        inside.adjust(0, 0 if self._above else high, 0, -high if self._above else 0)
        draw_shadow(painter, QRectF(inside), radius, room)
        draw_box(painter, inside, radius, Box(look.roles.base, look.roles.line2))
        edge = inside.bottom() + 1.0 if self._above else inside.top()
        out = high if self._above else -high
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.roles.base))
        painter.drawPath(self._pointer(edge, out, high, closed=True))
        painter.setPen(pen(look.roles.line2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._pointer(edge, out, high, closed=False))

    def place(self) -> None:
        """Below the anchor with the pointer at its middle, inside the screen, clear of what stays uncovered."""
        self.resize(self.width(), self.column.totalHeightForWidth(self.width()))
        if self.anchor is None or self._uncovered is None:
            return
        look, screen = theme.current(), self.anchor.screen().availableGeometry()
        corner = self.anchor.mapToGlobal(QPoint(0, 0))
        middle = corner.x() + self.anchor.width() // 2
        left = middle - look.px(SHADOW + 5 * POINTER)
        left = max(screen.left(), min(left, screen.right() - self.width()))
        top = corner.y() + self.anchor.height() - look.px(SHADOW)
        beside = self._uncovered.mapToGlobal(QPoint(self._uncovered.width(), self._uncovered.height()))
        if left + look.px(SHADOW) < beside.x():
            top = max(top, beside.y() - look.px(SHADOW))
        above = top + self.height() > screen.bottom()
        if above:
            top = corner.y() - self.height() + look.px(SHADOW)
        edge = look.px(SHADOW + RADIUS + POINTER)
        turned, self._above = above != self._above, above
        self._tip = min(max(middle - left, edge), self.width() - edge)
        self.move(left, max(screen.top(), top))
        if turned:
            self.dress(look)  # asks for another layout, which comes back here: not without need
        self.update()

    def dress(self, look: Theme) -> None:
        """Room for the pointer on its side."""
        edge, room, high = look.px(18), look.px(SHADOW), look.px(POINTER)
        top, bottom = (0, high) if self._above else (high, 0)
        self.column.setContentsMargins(
            edge + room, edge + room + top - look.px(4), edge + room, edge + room + bottom
        )
        self.column.setSpacing(look.px(10))

    def _pointer(self, edge: float, out: float, high: float, *, closed: bool) -> QPainterPath:
        path = QPainterPath(QPointF(self._tip - high, edge))
        path.lineTo(QPointF(self._tip, edge + out))
        path.lineTo(QPointF(self._tip + high, edge))
        if closed:
            inwards = 1.5 if out < 0 else -1.5
            path.lineTo(QPointF(self._tip + high, edge + inwards))
            path.lineTo(QPointF(self._tip - high, edge + inwards))
            path.closeSubpath()
        return path
