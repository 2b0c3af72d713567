"""The Access History block: heading with count, the question before an access is revoked, table or empty words."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.chart.access.history_table import HistoryTable
from desktop.ui.chart.access.state import Act, PanelState
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.drawing import begin
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.notice_stack import NoticeStack
from desktop.ui.widgets.picture import Badge
from desktop.ui.words import chart as words


class _Rule(QWidget):
    """The line that stands where the table's header would."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        begin(self).fillRect(self.rect(), QColor(theme.current().roles.line2))


class HistoryBlock(QWidget):
    """Everything from the heading "Access History" down."""

    pressed = Signal(Act)

    def __init__(self) -> None:
        super().__init__()
        self.table, self.question = HistoryTable(), NoticeStack("chart.access.notice", ("revoke",))
        self._count, self._unsent = Badge("0"), PlainLabel(role="text2")
        self._rule = _Rule()
        self._empty = PlainLabel(words.NO_HISTORY, role="text2", wrap=True)
        self._head, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._lay_out()
        self.table.pressed.connect(self.pressed)
        self.question.pressed.connect(self.pressed)
        follow(self._dress)

    def show_state(self, state: PanelState) -> None:
        """Show count, question and rows."""
        self._count.show_text(str(len(state.history) - state.unsent))
        self._unsent.setText(words.not_sent_yet(state.unsent))
        self._unsent.setVisible(state.unsent > 0)
        self.question.show_notices((state.question,) if state.question else ())
        self.table.show_rows(state.history)
        self.table.setVisible(bool(state.history))
        for widget in (self._rule, self._empty):
            widget.setVisible(not state.history)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head.addWidget(PlainLabel(words.ACCESS_HISTORY, Size.SECTION, Weight.SEMIBOLD))
        self._head.addWidget(self._count)
        self._head.addWidget(self._unsent)
        self._head.addStretch(1)
        self._column.addLayout(self._head)
        for part in (self.question, self.table, self._rule, self._empty):
            self._column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _dress(self, look: Theme) -> None:
        self._head.setSpacing(look.px(9))
        self._column.setSpacing(look.px(8))
