"""The steps of set-up at the left: where one is, what is done, what comes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.widgets.drawing import Box, begin, draw_box, pen
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import ProductMark
from desktop.ui.words import common
from desktop.ui.words import setup as words

WIDTH = 214
DISC = 22


class Steps(QWidget):
    """Shows one step as the current one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("setup.steps")
        self._column, self._head = QVBoxLayout(self), QHBoxLayout()
        self._head.addWidget(ProductMark(36))
        self._head.addWidget(PlainLabel(common.PRODUCT, Size.SECTION, Weight.SEMIBOLD, wrap=True), 1)
        self._column.addLayout(self._head)
        self._rows = [_Step(number, label) for number, label in enumerate(words.STEPS, 1)]
        for row in self._rows:
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._column.addWidget(PlainLabel(words.CHANGE_LATER, Size.SMALL, role="text2", wrap=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        follow(self._dress)

    def show_step(self, current: int) -> None:
        """Make the step of this number (from 1) the current one."""
        for row in self._rows:
            row.show_state(current)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chrome, with a line towards the page."""
        look, painter = theme.current(), begin(self)
        painter.fillRect(self.rect(), QColor(look.roles.window))
        painter.setPen(pen(look.roles.line))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    def _dress(self, look: Theme) -> None:
        self._column.setContentsMargins(look.px(22), look.px(26), look.px(18), look.px(22))
        self._column.setSpacing(look.px(14))
        self._head.setSpacing(look.px(10))
        self._head.setContentsMargins(0, 0, 0, look.px(16))
        self.setFixedWidth(look.px(WIDTH))


class _Step(QWidget):
    """A number in a disc, and its words."""

    def __init__(self, number: int, label: str) -> None:
        super().__init__()
        self._number, self._label = number, label
        self._disc = _Disc(number)
        self._words = PlainLabel(label, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._disc)
        self._row.addWidget(self._words, 1)
        follow(self._dress)

    def show_state(self, current: int) -> None:
        """Current, done, or still to come."""
        here, done = self._number == current, self._number < current
        self._disc.show_state(here=here, done=done)
        self._words.set_role("text" if here else "text2", Weight.SEMIBOLD if here else Weight.REGULAR)
        self._words.setAccessibleName(words.step_spoken(self._number, self._label, current=here, done=done))

    def _dress(self, look: Theme) -> None:
        self._row.setSpacing(look.px(10))


class _Disc(QWidget):
    """The number; filled for the current step, with a check for one that is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._here, self._done = number, False, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, *, here: bool, done: bool) -> None:
        """Show another state."""
        self._here, self._done = here, done
        self.update()

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        side = theme.current().px(DISC)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc or ring; number or check."""
        look, painter = theme.current(), begin(self)
        roles, area = look.roles, QRectF(self.rect())
        fill = roles.accent if self._here else roles.sel if self._done else None
        draw_box(painter, area, area.height() / 2, Box(fill, None if fill else roles.field))
        if self._done:
            gap = look.px(4)
            icons.paint(painter, area.adjusted(gap, gap, -gap, -gap), Meaning.MET, roles.text)
            return
        painter.setFont(look.font(Size.SMALL, Weight.SEMIBOLD, Figures.TABULAR))
        painter.setPen(QColor(roles.on_accent if self._here else roles.text2))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))
