"""A pop-up: a rounded panel with a shadow that closes at Esc or a click elsewhere."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.drawing import Box, begin, draw_box
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.panel import RADIUS

SHADOW = 8
STRENGTH = 5
"""How dark each of the shadow's layers is, of 255."""


class Popup(QWidget):
    """Put what it holds into ``column``; only pop-ups have a shadow."""

    def __init__(self, name: str, spoken: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        identify(self, name, spoken)
        self.anchor: QWidget | None = None
        self.column = QVBoxLayout(self)
        follow(self.dress)

    def open_above(self, anchor: QWidget) -> None:
        """Open with the lower left corner above ``anchor``, inside the screen; it stays there as it grows."""
        self.anchor = anchor
        self.show()
        self.place()
        # Heard at once, also where nothing in it can be pressed; Tab goes on from here.
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """What it holds has grown or shrunk: so does the pop-up."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.place()
        return done

    def place(self) -> None:
        """As high as what it holds, where the anchor is."""
        self.resize(self.width(), self.column.totalHeightForWidth(self.width()))
        if self.anchor is None:
            return
        corner = self.anchor.mapToGlobal(QPoint(0, 0))
        screen = self.anchor.screen().availableGeometry()
        left = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        self.move(left, max(screen.top(), corner.y() - self.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shadow and panel."""
        look, painter = theme.current(), begin(self)
        radius, room = look.px(RADIUS), look.px(SHADOW)
        inside = self.rect().adjusted(room, room, -room, -room)
        draw_shadow(painter, QRectF(inside), radius, room)
        draw_box(painter, inside, radius, Box(look.roles.base, look.roles.line2))

    def dress(self, look: Theme) -> None:
        """Room around what it holds, for the shadow too."""
        edge, room = look.px(14), look.px(SHADOW)
        self.column.setContentsMargins(edge + room, look.px(12) + room, edge + room, look.px(12) + room)
        self.column.setSpacing(look.px(8))


def draw_shadow(painter: QPainter, inside: QRectF, radius: float, room: int) -> None:
    """Darken what is around ``inside`` up to ``room`` pixels away."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, STRENGTH))
    for spread in range(room, 0, -1):
        layer = inside.adjusted(-spread, -spread + 2, spread, spread)
        painter.drawRoundedRect(layer, radius + spread, radius + spread)
