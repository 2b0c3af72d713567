"""A list to choose from, with the program's own arrow."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.widgets.drawing import begin
from desktop.ui.widgets.naming import identify


class ComboField(QComboBox):
    """A combo box; a read-only one speaks its value, so its label must be its buddy."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        identify(self, name, spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet's box and the chevron, which a style sheet cannot colour."""
        super().paintEvent(event)
        look, side = theme.current(), theme.current().px(16)
        area = QRectF(self.width() - side - look.px(8), (self.height() - side) / 2, side, side)
        icons.paint(begin(self), area, Meaning.OPEN_LIST, look.roles.text2)
