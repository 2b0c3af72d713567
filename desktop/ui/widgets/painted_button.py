"""A small button drawn in a cell; who draws it also listens for the pointer and the keys."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.ui import icons
from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Theme, Weight
from desktop.ui.widgets.buttons import RADIUS
from desktop.ui.widgets.drawing import Box, draw_box

HEIGHT, PADDING, ICON, GAP = 26, 11, 14, 7


def button_size(text: str, look: Theme) -> QSize:
    """As `PushButton` with an icon, when small."""
    measure = look.metrics(Size.SMALL, Weight.MEDIUM)
    width = measure.horizontalAdvance(text) + look.px(ICON) + look.px(GAP) + 2 * look.px(PADDING)
    return QSize(width, max(look.px(HEIGHT), measure.height() + look.px(6)))


def paint_button(
    painter: QPainter,
    area: QRect,
    face: tuple[str, Meaning],
    look: Theme,
    *,
    over: bool = False,
    down: bool = False,
    usable: bool = True,
) -> None:
    """Draw a button that fills ``area``; one that cannot be pressed is grey."""
    roles, (text, meaning) = look.roles, face
    quiet = roles.sunken if down else roles.alt if over else roles.base
    box = Box(quiet, roles.line2) if usable else Box(roles.window, roles.line)
    draw_box(painter, area, look.px(RADIUS), box)
    side = look.px(ICON)
    left = area.left() + look.px(PADDING)
    place = QRectF(left, area.top() + round((area.height() - side) / 2), side, side)
    icons.paint(painter, place, meaning, roles.text2 if usable else roles.disabled)
    painter.setFont(look.font(Size.SMALL, Weight.MEDIUM))
    painter.setPen(QColor(roles.text if usable else roles.disabled))
    words = area.adjusted(look.px(PADDING) + side + look.px(GAP), 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
