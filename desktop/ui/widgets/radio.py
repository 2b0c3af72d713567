"""One of several choices: a ring, and a disc when chosen; the words stand beside it."""

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from desktop.ui import theme
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus
from desktop.ui.widgets.naming import identify

SIDE, EDGE = 16, 4


class RadioButton(QRadioButton):
    """Without words of its own. A style sheet's ring turns into a square at large text sizes."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        identify(self, name, spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The ring and room for the focus around it."""
        side = theme.current().px(SIDE + 2 * EDGE)
        return QSize(side, side)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ring or disc, and the focus."""
        look, painter = theme.current(), begin(self)
        side, roles = look.px(SIDE), look.roles
        corner = (self.width() - side) / 2
        ring = QRectF(corner, corner, side, side)
        if self.isChecked():
            draw_box(painter, ring, side / 2, Box(roles.accent, None))
            hole = side * 0.31
            draw_box(painter, ring.adjusted(hole, hole, -hole, -hole), side, Box(roles.on_accent, None))
        else:
            draw_box(painter, ring, side / 2, Box(roles.base, roles.field))
        if self.hasFocus():
            draw_focus(painter, self.rect(), look.px(6), roles.focus)
