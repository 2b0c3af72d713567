"""The chip: what became of an invitation, in one glance of colour, shape and words."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Size, Theme, Weight
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.pressing import pressed_by_enter

RADIUS = 5


@dataclass(frozen=True, slots=True)
class ChipFace:
    """What a chip shows and says; dashed means only on this computer."""

    tone: Tone
    meaning: Meaning
    text: str
    spoken: str
    dashed: bool = False


def chip_size(face: ChipFace, look: Theme) -> QSize:
    """The room a chip needs; it never shortens."""
    measure = look.metrics(Size.SMALL, Weight.MEDIUM)
    width = 2 * look.px(8) + look.px(14) + look.px(5) + measure.horizontalAdvance(face.text)
    return QSize(width + 1, max(look.px(24), measure.height() + look.px(6)))


def paint_chip(painter: QPainter, area: QRect, face: ChipFace, look: Theme) -> None:
    """Draw a chip that fills ``area``; for delegates and for the button below."""
    colours, base = look.roles.tone(face.tone), look.roles.base
    box = Box(base if face.dashed else colours.tint, colours.text if face.dashed else colours.outline)
    draw_box(painter, area, look.px(RADIUS), Box(box.fill, box.outline, dashed=face.dashed))
    size, left = look.px(14), area.left() + look.px(8)
    top = area.top() + round((area.height() - size) / 2)
    icons.paint(painter, QRectF(left, top, size, size), face.meaning, colours.text)
    painter.setFont(look.font(Size.SMALL, Weight.MEDIUM))
    painter.setPen(QColor(colours.text))
    words = area.adjusted(look.px(8) + size + look.px(5), 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, face.text)


class ChipTag(QWidget):
    """A chip that only says something."""

    def __init__(self, name: str, face: ChipFace) -> None:
        super().__init__()
        self.face = face
        identify(self, name, face.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As a chip that can be pressed."""
        return chip_size(self.face, theme.current())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chip."""
        paint_chip(begin(self), self.rect(), self.face, theme.current())


class ChipButton(QAbstractButton):
    """A chip that opens the OnPatient Access page."""

    def __init__(self, name: str, face: ChipFace) -> None:
        super().__init__()
        self.face = face
        identify(self, name, face.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_face(self, face: ChipFace) -> None:
        """Show another state in the same place."""
        if face != self.face:
            self.face = face
            self.setAccessibleName(face.spoken)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Icon and words with 8 pixels around; 24 high, more with larger text."""
        return chip_size(self.face, theme.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chip and, with focus, the ring."""
        look, painter = theme.current(), begin(self)
        paint_chip(painter, self.rect(), self.face, look)
        if self.hasFocus():
            draw_focus(painter, self.rect(), look.px(RADIUS), look.roles.focus)
