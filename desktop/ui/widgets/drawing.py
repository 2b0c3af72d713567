"""Strokes shared by everything that draws itself: rounded boxes, dashes and the focus ring."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

DASHES = [3.0, 2.4]
FOCUS_WIDTH = 2


class Box(NamedTuple):
    """How a box looks: fill and outline colours (None draws none), line width, and whether it is dashed.

    Dashed means "only on this computer"; nothing else in the program is dashed.
    """

    fill: str | None
    outline: str | None
    width: float = 1
    dashed: bool = False


def begin(widget: QWidget) -> QPainter:
    """A painter with smooth edges on ``widget``."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def pen(colour: str, width: float = 1, *, dashed: bool = False) -> QPen:
    """A pen; a style sheet's one-pixel dashes look dotted, hence the pattern here."""
    made = QPen(QColor(colour), width)
    if dashed:
        made.setDashPattern(DASHES)
        made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def fill(painter: QPainter, area: QRect, colour: str) -> None:
    """Fill an area without an edge; Qt's own `fillRect` first loads 180 ready-made gradients: 3 ms of the start."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(area)


def draw_box(painter: QPainter, area: QRect | QRectF, radius: float, box: Box) -> None:
    """A rounded box whose line lies wholly inside ``area``."""
    painter.setPen(Qt.PenStyle.NoPen if box.outline is None else _line(box))
    painter.setBrush(Qt.BrushStyle.NoBrush if box.fill is None else QColor(box.fill))
    inset = box.width / 2 if box.outline is not None else 0
    inside = QRectF(area).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inside, max(0.0, radius - inset), max(0.0, radius - inset))


def draw_focus(painter: QPainter, area: QRect | QRectF, radius: float, colour: str, gap: float = 0) -> None:
    """The focus ring, inside the box so that nothing moves; ``gap`` sets it off a filled box."""
    inside = QRectF(area).adjusted(gap, gap, -gap, -gap)
    draw_box(painter, inside, max(1.0, radius - gap), Box(None, colour, FOCUS_WIDTH))


def _line(box: Box) -> QPen:
    return pen(str(box.outline), box.width, dashed=box.dashed)
