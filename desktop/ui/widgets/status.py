"""The status bar of every window: the sync light at the left, who is signed in at the right."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus, fill, pen
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.picture import Picture
from desktop.ui.widgets.pressing import pressed_by_enter

RADIUS = 5


class SyncLight(QAbstractButton):
    """How this computer stands with the clinic, as icon and words; pressing it opens the outbox."""

    def __init__(self, name: str) -> None:
        super().__init__()
        identify(self, name, "")
        self._meaning, self._tone = Meaning.THIS_COMPUTER, Tone.NEUTRAL
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, tone: Tone, meaning: Meaning, words: str, spoken: str) -> None:
        """Show one state; ``spoken`` is "Connection: " and the words."""
        self._tone, self._meaning = tone, meaning
        self.setText(words)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, gap and words."""
        look = theme.current()
        words = look.metrics(Size.SMALL, Weight.MEDIUM).horizontalAdvance(self.text())
        return QSize(words + look.px(14 + 5 + 16) + 1, look.px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet box under the pointer, the light, the words, the ring."""
        look, painter = theme.current(), begin(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            draw_box(painter, self.rect(), look.px(RADIUS), Box(look.roles.sunken, None))
        side = look.px(14)
        area = QRectF(look.px(8), (self.height() - side) / 2, side, side)
        icons.paint(painter, area, self._meaning, look.roles.tone(self._tone).text)
        painter.setFont(look.font(Size.SMALL, Weight.MEDIUM))
        painter.setPen(QColor(look.roles.text))
        words = self.rect().adjusted(look.px(8 + 14 + 5), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            draw_focus(painter, self.rect(), look.px(RADIUS), look.roles.focus)


class StatusLine(QWidget):
    """The bar itself; ``name`` is the window's prefix: ``chart`` gives ``chart.status.light``."""

    lock_asked = Signal()

    def __init__(self, name: str, lock: str = "") -> None:
        super().__init__()
        self.light = SyncLight(f"{name}.status.light")
        self._picture = Picture(Meaning.PERSON, size=15)
        self._person = PlainLabel("", Size.SMALL, role="text2")
        self._lock = PushButton(f"{name}.status.lock", lock, Kind.LINK, small=True)
        self._lock.clicked.connect(self.lock_asked)
        self._lock.setVisible(bool(lock))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.light)
        self._row.addStretch(1)
        self._row.addWidget(self._picture)
        self._row.addWidget(self._person)
        self._row.addWidget(self._lock)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self._dress)

    def show_person(self, words: str) -> None:
        """Say who works here ("Dana Whitfield · Front desk")."""
        self._person.setText(words)

    def show_plain(self, words: str) -> None:
        """Say something else at the right, such as the version before anyone has signed in."""
        self._picture.hide()
        self._person.setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chrome with a line above."""
        look, painter = theme.current(), begin(self)
        fill(painter, self.rect(), look.roles.window)
        painter.setPen(pen(look.roles.line))
        painter.drawLine(0, 0, self.width(), 0)

    def _dress(self, look: Theme) -> None:
        self._row.setContentsMargins(look.px(8), look.px(3), look.px(10), look.px(3))
        self._row.setSpacing(look.px(8))
