"""Buttons: one filled per window at most, plain, destructive and link; drawn from palette roles."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import Roles
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus
from desktop.ui.widgets.naming import identify, plain
from desktop.ui.widgets.pressing import pressed_by_enter

RADIUS = 6


class Kind(Enum):
    """How loud a button is."""

    PRIMARY = "primary"
    PLAIN = "plain"
    DANGER = "danger"
    DANGER_OUTLINE = "danger outline"
    LINK = "link"


class _Paint(NamedTuple):
    text: str
    box: Box
    icon: str


class PushButton(QPushButton):
    """A button with its words and, before them, an icon; 30 high, or 26 when small.

    ``name`` is the object name and accessible identifier, dotted: ``chart.access.enable``.
    """

    def __init__(
        self,
        name: str,
        text: str,
        kind: Kind = Kind.PLAIN,
        meaning: Meaning | None = None,
        *,
        small: bool = False,
    ) -> None:
        super().__init__(text)
        identify(self, name, text)
        self.kind, self.meaning, self._small = kind, meaning, small
        self._reason = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        if kind is Kind.LINK:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        follow(self._dress)

    def show_as(self, text: str, kind: Kind, meaning: Meaning | None = None) -> None:
        """Become another button in the same place, keeping focus and name."""
        self.setText(text)
        self.setAccessibleName(plain(text))
        self.kind, self.meaning = kind, meaning
        self.updateGeometry()
        self.update()

    @property
    def reason(self) -> str:
        """Why it is grey, as explained; ""."""
        return self._reason

    def explain(self, reason: str) -> None:
        """Grey the button and say why, or (with "") make it usable again."""
        if reason == self._reason:
            return
        self._reason = reason
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setStatusTip(reason)
        self.setAccessibleDescription(reason)

    def sizeHint(self) -> QSize:
        """The words, the icon and room around them; grows with the text."""
        look, measure = theme.current(), self.fontMetrics()
        height = look.px(26 if self._small else 30)
        width = measure.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        if self.meaning is not None:
            width += self._icon_size(look) + look.px(7)
        return QSize(width + 2 * self._padding(look), max(height, measure.height() + look.px(6)))

    def minimumSizeHint(self) -> QSize:
        """A button never shortens its words."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, icon, words and, with focus, the ring."""
        look, painter = theme.current(), begin(self)
        paint = self._colours(look.roles)
        radius = look.px(RADIUS)
        if self.kind is not Kind.LINK:
            draw_box(painter, self.rect(), radius, paint.box)
        self._draw_words(painter, look, paint)
        if self.hasFocus() and self.isEnabled():
            filled = self.kind in {Kind.PRIMARY, Kind.DANGER}
            ring = look.roles.on_accent if filled else look.roles.focus
            draw_focus(painter, self.rect(), radius, ring, gap=2 if filled else 0)

    def _draw_words(self, painter: QPainter, look: Theme, paint: _Paint) -> None:
        measure, size, gap = self.fontMetrics(), self._icon_size(look), look.px(7)
        width = measure.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        whole = width + (size + gap if self.meaning is not None else 0)
        left = (self.width() - whole) / 2
        if self.meaning is not None:
            area = QRectF(left, round((self.height() - size) / 2), size, size)
            icons.paint(painter, area, self.meaning, paint.icon)
            left += size + gap
        painter.setFont(self.font())
        painter.setPen(QColor(paint.text))
        rect = QRect(round(left), 0, width + 2, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | self._mnemonic_flag(), self.text())

    def _mnemonic_flag(self) -> Qt.TextFlag:
        # A system without mnemonics gives none here. Asking the style loads a thousand enum members: 8 ms.
        shown = not QKeySequence.mnemonic(self.text()).isEmpty()
        return Qt.TextFlag.TextShowMnemonic if shown else Qt.TextFlag.TextHideMnemonic

    def _colours(self, roles: Roles) -> _Paint:
        over, down = self.underMouse(), self.isDown()
        if not self.isEnabled():
            return _disabled(self.kind, roles)
        if self.kind is Kind.PRIMARY:
            fill = roles.accent_pressed if down else roles.accent_hover if over else roles.accent
            return _Paint(roles.on_accent, Box(fill, None), roles.on_accent)
        if self.kind is Kind.DANGER:
            fill = roles.danger_hover if over or down else roles.danger
            return _Paint(roles.on_danger, Box(fill, None), roles.on_danger)
        if self.kind is Kind.LINK:
            return _Paint(roles.link, Box(None, None), roles.link)
        quiet = roles.sunken if down else roles.alt if over else roles.base
        if self.kind is Kind.DANGER_OUTLINE:
            return _Paint(roles.bad.text, Box(quiet, roles.bad.outline), roles.bad.text)
        return _Paint(roles.text, Box(quiet, roles.line2), roles.text2)

    def _padding(self, look: Theme) -> int:
        if self.kind is Kind.LINK:
            return look.px(4)
        return look.px(11 if self._small else 14)

    def _icon_size(self, look: Theme) -> int:
        return look.px(14 if self._small else 15)

    def _dress(self, look: Theme) -> None:
        loud = self.kind in {Kind.PRIMARY, Kind.DANGER}
        weight = Weight.SEMIBOLD if loud else Weight.MEDIUM
        self.setFont(look.font(Size.SMALL if self._small else Size.BODY, weight))


def _disabled(kind: Kind, roles: Roles) -> _Paint:
    grey = roles.disabled
    if kind is Kind.LINK:
        return _Paint(grey, Box(None, None), grey)
    if kind is Kind.DANGER_OUTLINE:
        return _Paint(grey, Box(roles.window, roles.line2), grey)
    return _Paint(grey, Box(roles.sunken if kind is Kind.PRIMARY else roles.window, roles.line), grey)
