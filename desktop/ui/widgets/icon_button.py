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
    """A square of at least 24 pixels: copy, close, show password."""

    def __init__(self, name: str, spoken: str, meaning: Meaning) -> None:
        super().__init__()
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
        """Square; grows with the text."""
        side = theme.current().px(26)
        return QSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet box under the pointer, the icon, the ring."""
        look, painter = theme.current(), begin(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            draw_box(painter, self.rect(), look.px(RADIUS), Box(look.roles.sunken, None))
        side = look.px(16)
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(
            painter, area, self._meaning, look.roles.text2 if self.isEnabled() else look.roles.disabled
        )
        if self.hasFocus():
            draw_focus(painter, self.rect(), look.px(RADIUS), look.roles.focus)
