"""The delivery ladder: how far an invitation has come, and no further than is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from desktop.ui import theme
from desktop.ui.palette import Roles
from desktop.ui.theme import Size, Theme, Weight
from desktop.ui.widgets.drawing import Box, begin, draw_box, pen
from desktop.ui.widgets.glyph import Mark, draw_glyph
from desktop.ui.widgets.naming import identify

RADIUS = 8
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Step:
    """One rung: what it is, how it stands, and when or why."""

    label: str
    mark: Mark
    note: str = ""


class Ladder(QProgressBar):
    """Steps in a row, or a list where there is little room.

    It is a progress bar so that assistive programs find one element with a value: the number of
    steps passed; its name is the whole sentence.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._steps: tuple[Step, ...] = ()
        self._dashed = False
        identify(self, name, "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_steps(self, steps: Sequence[Step], spoken: str, *, dashed: bool = False) -> None:
        """Show these steps; ``spoken`` says them in one sentence; dashed means only on this computer."""
        self._steps, self._dashed = tuple(steps), dashed
        self.setRange(0, len(steps))
        self.setValue(sum(step.mark.passed for step in steps))
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all steps at the present width."""
        look = theme.current()
        width = max(self.width(), look.px(240))
        return QSize(look.px(320), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As high as the words need."""
        return QSize(theme.current().px(200), self.heightForWidth(max(self.width(), 1)))

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so height depends on width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lowest edge of all words plus the panel's margin."""
        look = theme.current()
        places = _places(self._steps, width, look)
        lowest = max((max(place.note.bottom(), place.glyph.bottom()) for place in places), default=0)
        return lowest + 1 + look.px(14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The panel, the lines between the steps, the steps."""
        look, painter = theme.current(), begin(self)
        outline = look.roles.field if self._dashed else look.roles.line
        draw_box(painter, self.rect(), look.px(RADIUS), Box(look.roles.alt, outline, dashed=self._dashed))
        places = _places(self._steps, self.width(), look)
        for index in range(len(places) - 1):
            colour = _line_colour(self._steps[index], self._steps[index + 1], look.roles)
            painter.setPen(pen(colour, 2))
            _draw_line(painter, places[index].glyph, places[index + 1].glyph, look)
        for step, place in zip(self._steps, places, strict=True):
            draw_glyph(painter, place.glyph, step.mark, look.roles)
            _draw_words(painter, step, place, look)


@dataclass(frozen=True, slots=True)
class _Place:
    glyph: QRect
    label: QRect
    note: QRect


@lru_cache(maxsize=64)
def _places(steps: tuple[Step, ...], width: int, look: Theme) -> Sequence[_Place]:
    """Layouts ask for the height again and again; words are measured once for each width."""
    if not steps:
        return []
    if look.narrow(width):
        return _places_in_list(steps, width, look)
    side, margin = look.px(22), look.px(18)
    column = (width - 2 * margin) // len(steps)
    places = []
    for index, step in enumerate(steps):
        left = margin + index * column
        glyph = QRect(left, look.px(14), side, side)
        room = QRect(left, glyph.bottom() + 1 + look.px(6), column - look.px(10), 1)
        label = _wrapped(look.metrics(Size.BODY, Weight.MEDIUM), room, step.label)
        room.moveTop(label.bottom() + 1 + look.px(2))
        places.append(_Place(glyph, label, _wrapped(look.metrics(Size.SMALL), room, step.note)))
    return places


def _places_in_list(steps: Sequence[Step], width: int, look: Theme) -> list[_Place]:
    side, margin, top = look.px(22), look.px(14), look.px(14)
    left = margin + side + look.px(12)
    split = (width - left - margin) * 9 // 20
    places = []
    for step in steps:
        label = _wrapped(look.metrics(Size.BODY, Weight.MEDIUM), QRect(left, top, split, 1), step.label)
        beside = QRect(left + split + look.px(12), top, width - left - split - margin - look.px(12), 1)
        note = _wrapped(look.metrics(Size.SMALL), beside, step.note)
        row = max(side, label.height(), note.height())
        label.moveTop(top + (row - label.height()) // 2)
        note.moveTop(top + (row - note.height()) // 2)
        places.append(_Place(QRect(margin, top + (row - side) // 2, side, side), label, note))
        top += row + look.px(12)
    return places


def _wrapped(measure: QFontMetrics, room: QRect, text: str) -> QRect:
    tall = QRect(room.left(), room.top(), max(1, room.width()), 10_000)
    needed = measure.boundingRect(tall, WRAPPED, text or " ")
    return QRect(room.left(), room.top(), max(1, room.width()), needed.height())


def _draw_line(painter: QPainter, one: QRect, two: QRect, look: Theme) -> None:
    gap = look.px(7)
    if one.top() == two.top():
        middle = one.center().y() + 1
        painter.drawLine(one.right() + gap, middle, two.left() - gap, middle)
    else:
        middle, gap = one.center().x() + 1, look.px(2)
        painter.drawLine(middle, one.bottom() + gap, middle, two.top() - gap)


def _line_colour(one: Step, two: Step, roles: Roles) -> str:
    if one.mark.passed and two.mark is Mark.FAILED:
        return roles.danger
    return roles.accent if one.mark.passed and two.mark.passed else roles.line2


def _draw_words(painter: QPainter, step: Step, place: _Place, look: Theme) -> None:
    roles = look.roles
    quiet = step.mark in {Mark.TO_COME, Mark.DID_NOT_HAPPEN}
    failed = step.mark is Mark.FAILED
    painter.setFont(look.font(Size.BODY, Weight.REGULAR if quiet else Weight.MEDIUM))
    painter.setPen(QColor(roles.bad.text if failed else roles.text2 if quiet else roles.text))
    painter.drawText(place.label, WRAPPED, step.label)
    painter.setFont(look.font(Size.SMALL))
    painter.setPen(QColor(roles.bad.text if failed else roles.text2))
    painter.drawText(place.note, WRAPPED, step.note)
