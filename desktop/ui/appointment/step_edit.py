"""A line for a time or a number: typed forgivingly, or stepped with the arrow keys and the two small arrows."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.drawing import begin
from desktop.ui.widgets.naming import identify

ARROWS = 24
STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 4, Qt.Key.Key_PageDown: -4}


class StepEdit(QLineEdit):
    """``stepped`` carries how many steps up (or, negative, down)."""

    stepped = Signal(int)

    def __init__(self, name: str, spoken: str, width: int) -> None:
        super().__init__()
        identify(self, name, spoken)
        self._width = width
        follow(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down step; everything else is typed."""
        steps = STEPS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(steps)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The small arrows at the right."""
        spot = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self._on_arrows(spot):
            self.stepped.emit(1 if spot.y() < self.height() / 2 else -1)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Over the arrows nothing can be typed."""
        over = self._on_arrows(event.position().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line and its two arrows."""
        super().paintEvent(event)
        look, painter = theme.current(), begin(self)
        side = look.px(12)
        left = self.width() - look.px(ARROWS) + (look.px(ARROWS) - side) / 2 - 1
        middle = self.height() / 2
        down = QRectF(left, middle + look.px(1), side, side)
        icons.paint(painter, down, Meaning.OPEN_LIST, look.roles.text2)
        _upside_down(painter, QPoint(round(left + side / 2), round(middle)))
        icons.paint(painter, down, Meaning.OPEN_LIST, look.roles.text2)

    def _on_arrows(self, spot: QPoint) -> bool:
        return spot.x() >= self.width() - theme.current().px(ARROWS)

    def _dress(self, look: Theme) -> None:
        self.setFixedWidth(look.px(self._width))
        self.setTextMargins(0, 0, look.px(ARROWS - 6), 0)
        self.setMouseTracking(True)


def _upside_down(painter: QPainter, middle: QPoint) -> None:
    painter.translate(middle)
    painter.rotate(180)
    painter.translate(-middle)
