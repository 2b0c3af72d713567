"""A line to type into that shows with dashes what exists only on this computer."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit

from desktop.ui import theme
from desktop.ui.widgets.drawing import Box, begin, draw_box

RADIUS = 5


class FormLine(QLineEdit):
    """While it has the focus its ring is solid, as everywhere."""

    def __init__(self) -> None:
        super().__init__()
        self._only_here = False

    def show_only_here(self, only_here: bool) -> None:
        """Outline it with dashes, or as usual."""
        if only_here is not self._only_here:
            self._only_here = only_here
            self.setProperty("here", only_here)
            self.style().polish(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet's box, and dashes over its outline."""
        super().paintEvent(event)
        if self._only_here and not self.hasFocus():
            look = theme.current()
            box = Box(None, look.roles.field, dashed=True)
            draw_box(begin(self), self.rect(), look.px(RADIUS), box)
