"""Panels: the quiet one for checklists and ladders, the card for sign-in; dashed when only here."""

from PySide6.QtCore import QMargins
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.drawing import Box, begin, draw_box

RADIUS = 8


class Panel(QWidget):
    """A rounded box to put a layout into; colours by role name (``alt`` quiet, ``base`` card).

    ``margins`` are left, top, right, bottom at normal text size. (A QFrame would lose them at every
    change of style, such as a new parent.)
    """

    def __init__(
        self, fill: str = "alt", outline: str = "line", margins: tuple[int, int, int, int] = (18, 14, 18, 14)
    ) -> None:
        super().__init__()
        self._fill, self._outline, self._margins = fill, outline, margins
        self.dashed = False
        follow(self._dress)

    def set_dashed(self, dashed: bool) -> None:
        """Say with the outline that what is inside exists only on this computer."""
        self.dashed = dashed
        self.update()

    def set_colours(self, fill: str, outline: str) -> None:
        """Use other roles, such as a tone's tint and outline."""
        self._fill, self._outline = fill, outline
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box."""
        look = theme.current()
        outline = look.roles.field if self.dashed else look.roles.named(self._outline)
        box = Box(look.roles.named(self._fill), outline, dashed=self.dashed)
        draw_box(begin(self), self.rect(), look.px(RADIUS), box)

    def _dress(self, look: Theme) -> None:
        self.setContentsMargins(QMargins(*(look.px(margin) for margin in self._margins)))
