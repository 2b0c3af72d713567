"""A line and a list that show with dashes what exists only on this computer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui import theme
from desktop.ui.widgets.combo import ComboField
from desktop.ui.widgets.drawing import Box, begin, draw_box

RADIUS = 5
HERE = "here"
"""The style sheet leaves out the outline of what has this property."""


class FormLine(QLineEdit):
    """While it has the focus its ring is solid, as everywhere."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet's box, and dashes instead of its outline."""
        super().paintEvent(event)
        _draw_dashes(self)


class FormCombo(ComboField):
    """A list that the wheel scrolls past: a page that is scrolled must not change anybody's sex."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet's box, and dashes instead of its outline."""
        super().paintEvent(event)
        _draw_dashes(self)


def show_only_here(field: QWidget, only_here: bool) -> None:
    """Outline it with dashes, or as usual."""
    if bool(field.property(HERE)) is not only_here:
        field.setProperty(HERE, only_here)
        field.style().polish(field)


def _draw_dashes(field: QWidget) -> None:
    if field.property(HERE) and not field.hasFocus():
        look = theme.current()
        draw_box(begin(field), field.rect(), look.px(RADIUS), Box(None, look.roles.field, dashed=True))
