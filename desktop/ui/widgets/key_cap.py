"""A key as it stands on the keyboard, for hints such as "Enter open chart"."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Size, Theme, Weight
from desktop.ui.widgets.drawing import Box, begin, draw_box

RADIUS = 4


def cap_size(text: str, look: Theme) -> QSize:
    """The room a key needs."""
    measure = look.metrics(Size.SMALL, Weight.MEDIUM)
    return QSize(measure.horizontalAdvance(text) + look.px(14), measure.height() + look.px(4))


def paint_cap(painter: QPainter, area: QRect, text: str, look: Theme) -> None:
    """Draw a key that fills ``area``."""
    draw_box(painter, area, look.px(RADIUS), Box(look.roles.sunken, look.roles.line2))
    painter.setFont(look.font(Size.SMALL, Weight.MEDIUM))
    painter.setPen(QColor(look.roles.text2))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


class KeyCap(QWidget):
    """One key; a screen reader finds the same in the menu."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return cap_size(self._text, theme.current())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The key."""
        paint_cap(begin(self), self.rect(), self._text, theme.current())
