"""The seven glyphs of the delivery ladder; each differs in shape, not only in colour."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.ui.palette import Roles
from desktop.ui.widgets.drawing import pen


class Mark(Enum):
    """How a step of the ladder stands."""

    DONE = "done"
    NOW = "now"
    TO_COME = "to come"
    ONLY_HERE = "only here"
    FAILED = "failed"
    DID_NOT_HAPPEN = "did not happen"
    REACHED = "reached"

    @property
    def passed(self) -> bool:
        """Whether the invitation has come this far."""
        return self in {Mark.DONE, Mark.REACHED}


def draw_glyph(painter: QPainter, area: QRect, mark: Mark, roles: Roles) -> None:
    """Draw one mark into a square."""
    _DRAWN_BY[mark](painter, QRectF(area), roles)


def _done(painter: QPainter, area: QRectF, roles: Roles) -> None:
    _disc(painter, area, roles.accent)
    _check(painter, area, roles.on_accent)


def _reached(painter: QPainter, area: QRectF, roles: Roles) -> None:
    _disc(painter, area, roles.ok.text)
    _check(painter, area, roles.base)


def _failed(painter: QPainter, area: QRectF, roles: Roles) -> None:
    _disc(painter, area, roles.danger)
    _stroke(painter, area, roles.on_danger, [(0.35, 0.35), (0.65, 0.65)])
    _stroke(painter, area, roles.on_danger, [(0.65, 0.35), (0.35, 0.65)])


def _now(painter: QPainter, area: QRectF, roles: Roles) -> None:
    _ring(painter, area, roles.link, area.width() * 0.09)
    _disc(painter, _middle(area, 0.36), roles.link)


def _to_come(painter: QPainter, area: QRectF, roles: Roles) -> None:
    _ring(painter, area, roles.field, area.width() * 0.065)


def _did_not_happen(painter: QPainter, area: QRectF, roles: Roles) -> None:
    _to_come(painter, area, roles)
    _stroke(painter, area, roles.text2, [(0.32, 0.5), (0.68, 0.5)])


def _only_here(painter: QPainter, area: QRectF, roles: Roles) -> None:
    _ring(painter, area, roles.text2, area.width() * 0.075, dashed=True)
    for left in (0.36, 0.54):
        bar = QRectF(area.left() + area.width() * left, area.top() + area.height() * 0.34, 0, 0)
        bar.setSize(area.size() * 0.1)
        bar.setHeight(area.height() * 0.32)
        painter.setPen(pen(roles.text2, max(1.0, area.width() * 0.045)))
        painter.drawRoundedRect(bar, 1, 1)


def _disc(painter: QPainter, area: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(area)


def _ring(painter: QPainter, area: QRectF, colour: str, width: float, *, dashed: bool = False) -> None:
    painter.setPen(pen(colour, width, dashed=dashed))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area.adjusted(width / 2, width / 2, -width / 2, -width / 2))


def _check(painter: QPainter, area: QRectF, colour: str) -> None:
    _stroke(painter, area, colour, [(0.30, 0.52), (0.44, 0.66), (0.71, 0.37)])


def _stroke(painter: QPainter, area: QRectF, colour: str, points: list[tuple[float, float]]) -> None:
    stroke = pen(colour, area.width() * 0.085)
    stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(stroke)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [QPointF(area.left() + area.width() * x, area.top() + area.height() * y) for x, y in points]
    )


def _middle(area: QRectF, share: float) -> QRectF:
    cut = area.width() * (1 - share) / 2
    return area.adjusted(cut, cut, -cut, -cut)


_DRAWN_BY: dict[Mark, Callable[[QPainter, QRectF, Roles], None]] = {
    Mark.DONE: _done,
    Mark.NOW: _now,
    Mark.TO_COME: _to_come,
    Mark.ONLY_HERE: _only_here,
    Mark.FAILED: _failed,
    Mark.DID_NOT_HAPPEN: _did_not_happen,
    Mark.REACHED: _reached,
}
