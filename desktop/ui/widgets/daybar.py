"""The day bar: seven cells, one for each day of an invitation; filled ones are still to come."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from desktop.ui import theme
from desktop.ui.palette import Tone
from desktop.ui.widgets.drawing import Box, begin, draw_box
from desktop.ui.widgets.naming import identify

DAYS = 7
WARN_AT = 2


def days_tone(days_left: int) -> Tone:
    """Calm while there is time, warning from the second-last day on."""
    return Tone.WARN if days_left <= WARN_AT else Tone.INFO


class DayBar(QProgressBar):
    """Days left of seven; stands beside the same fact in words.

    It is a progress bar so that assistive programs find a value, 0 to 7, with the words as its name.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setRange(0, DAYS)
        identify(self, name, "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_days(self, days_left: int, words: str) -> None:
        """Fill as many cells as days are left; ``words`` say the same ("6 days left")."""
        self.setValue(max(0, min(DAYS, days_left)))
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Seven cells; grows with the text."""
        look = theme.current()
        return QSize(DAYS * look.px(11) + (DAYS - 1) * look.px(4), look.px(10))

    def minimumSizeHint(self) -> QSize:
        """The bar is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled cells first, then hollow ones."""
        look, painter = theme.current(), begin(self)
        width, gap, colour = look.px(11), look.px(4), look.roles.tone(days_tone(self.value())).text
        for day in range(DAYS):
            cell = QRectF(day * (width + gap), 0, width, self.height())
            box = Box(colour, colour) if day < self.value() else Box(None, look.roles.field)
            draw_box(painter, cell, look.px(2), box)
