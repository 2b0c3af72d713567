"""The steps of set-up at the left: where one is, what is done, what comes."""

from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.drawing import begin, pen
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import Badge, ProductMark
from desktop.ui.words import common
from desktop.ui.words import setup as words

WIDTH = 214
DONE = "✓"


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
        self._badge = Badge(str(number), 22, role="text2")
        self._words = PlainLabel(label, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._badge)
        self._row.addWidget(self._words, 1)
        follow(self._dress)

    def show_state(self, current: int) -> None:
        """Current, done, or still to come."""
        here, done = self._number == current, self._number < current
        self._badge.outline = None if here or done else "field"
        fill, role = ("accent", "on-accent") if here else ("sel", "text") if done else ("base", "text2")
        self._badge.show_text(DONE if done else str(self._number), fill, role)
        self._words.set_role("text" if here else "text2", Weight.SEMIBOLD if here else Weight.REGULAR)
        self._words.setAccessibleName(words.step_spoken(self._number, self._label, current=here, done=done))

    def _dress(self, look: Theme) -> None:
        self._row.setSpacing(look.px(10))
