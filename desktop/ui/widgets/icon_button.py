"""Buttons that show only an icon; their words are spoken and stand in the tooltip."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.pressing import pressed_by_enter

RADIUS = 5


class IconButton(QAbstractButton):
    """A square of at least 24 pixels: copy, close, show password; ``framed`` is as high as a field beside it."""

    def __init__(self, name: str, spoken: str, meaning: Meaning, *, framed: bool = False) -> None:
        super().__init__()
        self._framed = framed
        identify(self, name, spoken)
        self._meaning = meaning
        self.setToolTip(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_meaning(self, meaning: Meaning, spoken: str) -> None:
        """Become another button in the same place."""
        self._meaning = meaning
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Square, or as wide as the arrow; grows with the text."""
        look = theme.current()
        return QSize(look.px(34), look.px(30)) if self._framed else QSize(look.px(26), look.px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet box under the pointer, the icon, the ring."""
        look, painter = theme.current(), begin(self)
        pointed_at = self.isEnabled() and (self.underMouse() or self.isDown())
        if pointed_at or self._framed:
            colour = look.roles.sunken if pointed_at else look.roles.base
            draw_box(
                painter, self.rect(), look.px(RADIUS), Box(colour, look.roles.line2 if self._framed else None)
            )
        side = look.px(16)
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(
            painter, area, self._meaning, look.roles.text2 if self.isEnabled() else look.roles.disabled
        )
        if self.hasFocus():
            draw_focus(painter, self.rect(), look.px(RADIUS), look.roles.focus)
