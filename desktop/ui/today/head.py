"""The head of the day: which day it is, the way to others, and the line in which a patient is looked for."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.find.box import FIND
from desktop.ui.find.field import SearchField
from desktop.ui.icons import Meaning
from desktop.ui.long_dates import heading_day
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.label import buddy
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.pressing import pressed_by_enter
from desktop.ui.words import today as words

SEARCH, LEAST_SEARCH = 460, 300


class DateButton(QAbstractButton):
    """The day in large letters; pressed, it shows the calendar."""

    def __init__(self, name: str) -> None:
        super().__init__()
        identify(self, name, words.CHOOSE_DAY)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(words.CHOOSE_DAY)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_day(self, day: date) -> None:
        """Name the day."""
        text = heading_day(day)
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(f"{text}, {words.CHOOSE_DAY}")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The words, the arrow and a little room."""
        look = theme.current()
        measure = look.metrics(Size.TITLE, Weight.SEMIBOLD)
        return QSize(measure.horizontalAdvance(self.text()) + look.px(34), look.px(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words and arrow; a quiet box under the pointer; the ring."""
        look, painter = theme.current(), begin(self)
        if self.underMouse() or self.isDown():
            draw_box(painter, self.rect(), look.px(6), Box(look.roles.alt, look.roles.line2))
        painter.setFont(look.font(Size.TITLE, Weight.SEMIBOLD))
        painter.setPen(QColor(look.roles.text))
        words_room = self.rect().adjusted(look.px(7), 0, 0, 0)
        painter.drawText(words_room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        side = look.px(15)
        place = QRectF(self.width() - side - look.px(6), (self.height() - side) / 2 + 1, side, side)
        icons.paint(painter, place, Meaning.OPEN_LIST, look.roles.text2)
        if self.hasFocus():
            draw_focus(painter, self.rect(), look.px(6), look.roles.focus)


class DayHead(QWidget):
    """`turned` carries -1 or 1 for the day before or after."""

    turned = Signal(int)
    today_asked = Signal()
    calendar_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.earlier = IconButton("today.earlier", words.PREVIOUS_DAY, Meaning.PREVIOUS)
        self.date = DateButton("today.date")
        self.later = IconButton("today.later", words.NEXT_DAY, Meaning.NEXT)
        self.today = PushButton("today.today", words.BACK_TO_TODAY)
        self.search = SearchField("today.search", words.FIND, words.FIND_HINT, FIND, large=False)
        self._row = QHBoxLayout(self)
        self._day = QHBoxLayout()
        for widget in (self.earlier, self.date, self.later, self.today):
            self._day.addWidget(widget)
        self._day.addStretch(1)
        self._row.addLayout(self._day, 1)
        self._label = buddy(words.FIND_LABEL, self.search, role="text2")
        self.search.setAccessibleName(words.FIND)
        self._look = QHBoxLayout()
        self._look.addWidget(self._label)
        self._look.addWidget(self.search)
        self._row.addLayout(self._look)
        self.earlier.clicked.connect(lambda: self.turned.emit(-1))
        self.later.clicked.connect(lambda: self.turned.emit(1))
        self.today.clicked.connect(self.today_asked)
        self.date.clicked.connect(self.calendar_asked)
        follow(self._dress)

    def show_day(self, day: date, *, is_today: bool) -> None:
        """Name the day; the way back to today is there when it leads somewhere."""
        self.date.show_day(day)
        # Hidden it would take the focus of whoever has just pressed it to nowhere.
        if is_today and self.today.hasFocus():
            self.date.setFocus()
        self.today.setVisible(not is_today)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both have no room beside each other, the search goes below."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fold()

    def _fold(self) -> None:
        look = theme.current()
        parts = [part for part in (self.earlier, self.date, self.later, self.today) if not part.isHidden()]
        taken = sum(part.sizeHint().width() + look.px(4) for part in parts) + look.px(24)
        narrow = self.width() - taken < look.px(LEAST_SEARCH)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
        label = self._label.sizeHint().width() + look.px(8)
        room = (self.width() if narrow else min(look.px(SEARCH), self.width() - taken)) - label
        self.search.setFixedWidth(max(look.px(LEAST_SEARCH) // 2, room))

    def _dress(self, look: Theme) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(10))
        self._day.setSpacing(look.px(4))
        self._look.setSpacing(look.px(8))
