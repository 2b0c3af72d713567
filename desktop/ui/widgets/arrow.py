"""The ← beside a patient: to onpatient, and what became of it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme, Weight
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.pressing import pressed_by_enter

RADIUS = 5


@dataclass(frozen=True, slots=True)
class ArrowFace:
    """How the arrow looks and what it says; no tone is the accent (ready to send)."""

    meaning: Meaning
    spoken: str
    tip: str
    tone: Tone | None = None
    dashed: bool = False
    warns: bool = False
    usable: bool = True


class ArrowButton(QAbstractButton):
    """34 × 30; stays in the tab order when nothing can be done, so that its reason can be heard.

    ``clicked`` is sent in every state; whoever listens looks at ``face.usable``.
    """

    def __init__(self, name: str, face: ArrowFace) -> None:
        super().__init__()
        identify(self, name, face.spoken)
        self.face = face
        self.setToolTip(face.tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_face(self, face: ArrowFace) -> None:
        """Show another state in the same place."""
        self.face = face
        self.setAccessibleName(face.spoken)
        self.setToolTip(face.tip)
        self.update()

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        look = theme.current()
        return QSize(look.px(34), look.px(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline, icon, the warning disc, the ring."""
        look, painter = theme.current(), begin(self)
        colour, box = self._colours(look)
        draw_box(painter, self.rect(), look.px(RADIUS), box)
        side = look.px(17)
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, area, self.face.meaning, colour)
        if self.face.warns:
            _warning_disc(painter, QRectF(self.rect()), colour, look)
        if self.hasFocus():
            draw_focus(painter, self.rect(), look.px(RADIUS), look.roles.focus)

    def _colours(self, look: Theme) -> tuple[str, Box]:
        roles, face = look.roles, self.face
        if not face.usable:
            return roles.disabled, Box(roles.base, roles.line)
        if face.tone is None:
            return roles.link, Box(roles.base, roles.link, 2)
        colours = roles.tone(face.tone)
        strong = face.dashed or face.warns
        return colours.text, Box(roles.base, colours.text if strong else colours.outline, dashed=face.dashed)


def _warning_disc(painter: QPainter, area: QRectF, colour: str, look: Theme) -> None:
    side = look.px(10)
    disc = QRectF(area.right() - side - look.px(2), area.top() + look.px(2), side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(disc)
    font = look.font(weight=Weight.BOLD)
    font.setPixelSize(look.px(9))
    painter.setFont(font)
    painter.setPen(QColor(look.roles.base))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "!")
