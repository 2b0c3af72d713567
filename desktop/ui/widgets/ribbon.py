"""The line on top of every window of the demo clinic."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.drawing import begin, pen
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import Picture
from desktop.ui.words.setup import DEMO_RIBBON


class DemoRibbon(QWidget):
    """Says that the patients are made up; it cannot be closed."""

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel(DEMO_RIBBON, Size.SMALL, Weight.MEDIUM, "warn-text", wrap=True)
        self._words.setObjectName("ribbon.demo")
        self._row = QHBoxLayout(self)
        self._row.addWidget(Picture(Meaning.DEMO, "warn-text", 15), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self._dress)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tinted band with a line below."""
        look, painter = theme.current(), begin(self)
        painter.fillRect(self.rect(), QColor(look.roles.warn.tint))
        painter.setPen(pen(look.roles.warn.outline))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _dress(self, look: Theme) -> None:
        self._row.setContentsMargins(look.px(16), look.px(5), look.px(16), look.px(6))
        self._row.setSpacing(look.px(7))
