"""The page of the day: head, filters, notices and table at the left, who needs something at the right."""

from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.connection import Keeping
from desktop.ui import theme
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.today.attention_rows import AttentionFaces
from desktop.ui.today.filters import Filters
from desktop.ui.today.head import DayHead
from desktop.ui.today.side import WIDTH, Side
from desktop.ui.today.table import DayTable
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.drawing import begin, fill, pen
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.notice_stack import NoticeStack
from desktop.ui.widgets.popover import Popover
from desktop.ui.words import today as words

FOLDS = 1150
SLOTS = ("question", "lately", "cannot")


class Empty(QWidget):
    """What stands in the table's place when there is nothing in it, and the one next step."""

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel("", Size.SECTION, Weight.REGULAR, "text2", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.step = PushButton("today.empty.step", words.NEW_APPOINTMENT)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._words)
        column.addSpacing(14)
        column.addWidget(self.step, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_words(self, said: str, step: str) -> None:
        """Say what would be here, and offer a step."""
        self._words.setText(said)
        self.step.setText(step)
        self.step.setAccessibleName(step)
        self.step.updateGeometry()


class DayPage(QWidget):
    """Only places things; who fills them is the presenter.

    `helped` carries the item of the side whose link was pressed.
    """

    helped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.head, self.filters = DayHead(), Filters()
        self.notices = NoticeStack("today", SLOTS)
        self.table, self.empty = DayTable("today.table"), Empty()
        self._beside = QWidget()
        self._column = QVBoxLayout(self._beside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.popover: Popover | None = None
        self._fold: bool | None = None
        self._left = QVBoxLayout()
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.filters.attention_asked.connect(self._unfold)
        follow(self._dress)

    @cached_property
    def side(self) -> Side:
        """Who needs something; made when it is first filled, so that nobody's sign-in waits for it."""
        side = Side()
        side.chosen.connect(self.helped)
        self._column.addWidget(side)
        return side

    def areas(self) -> tuple[QWidget, ...]:
        """In reading order."""
        return (self.head, self.filters, self.notices, self.table, self.empty, self._beside)

    def show_rows(self, any_rows: bool) -> None:
        """The table, or what stands in its place; the focus goes from the one to the other."""
        here = self.table.hasFocus() or self.empty.step.hasFocus()
        self.table.setVisible(any_rows)
        self.empty.setVisible(not any_rows)
        if here:
            (self.table if any_rows else self.empty.step).setFocus()

    def show_beside(self, faces: AttentionFaces) -> None:
        """Who needs something; the first time after the rows have been drawn, so that those come sooner."""
        if "side" in self.__dict__:
            self.side.show_faces(faces)
        else:
            QTimer.singleShot(0, self, lambda: self.side.show_faces(faces))

    def put_above_table(self, widget: QWidget) -> None:
        """What was done with the table is said above it."""
        self._left.insertWidget(self._left.indexOf(self.table), widget)

    def show_keeping(self, keeping: Keeping | None) -> None:
        """What is wanting so that the records cannot be lost."""
        self.side.keeping.show_keeping(keeping)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list beside the day folds into a button where there is no room for both."""
        super().resizeEvent(event)
        self._place_side()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The work stands on the base colour; a line sets the side off."""
        look, painter = theme.current(), begin(self)
        fill(painter, self.rect(), look.roles.base)
        if not self._fold:
            painter.setPen(pen(look.roles.line))
            left = self._beside.x() - 1
            painter.drawLine(left, 0, left, self.height())

    def _lay_out(self) -> None:
        self._left.addWidget(self.head)
        self._left.addWidget(self.filters)
        self._left.addWidget(self.notices)
        self._left.addWidget(self.table, 1)
        self._left.addWidget(self.empty, 1)
        self._row.addLayout(self._left, 1)
        self._row.addWidget(self._beside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.empty.hide()

    def _place_side(self) -> None:
        fold = self.width() < theme.current().px(FOLDS)
        if fold == self._fold:
            return
        self._fold = fold
        self.filters.attention.setVisible(fold)
        if not fold and self.popover is not None:
            self.popover.close()
            self._column.addWidget(self.side)
            self.side.setMinimumHeight(0)
        self._beside.setFixedWidth(theme.current().px(WIDTH))
        self._beside.setVisible(not fold)

    def _unfold(self) -> None:
        """The same list, below its button."""
        look = theme.current()
        if self.popover is None:
            self.popover = Popover("today.attention.popup", words.NEEDS_ATTENTION, self)
            self.popover.resize(look.px(WIDTH + 60), 0)
        self.popover.column.addWidget(self.side)
        self.side.setMinimumHeight(min(look.px(440), self.height() - look.px(110)))
        self.side.show()
        self.popover.open_at(self.filters.attention, self.filters.attention)
        self.side.items.list.setFocus()

    def _dress(self, look: Theme) -> None:
        edge = look.px(14)
        self._left.setContentsMargins(edge, look.px(12), edge, look.px(8))
        self._left.setSpacing(look.px(9))
        self._row.setSpacing(1)
        self._fold = None
        self._place_side()
