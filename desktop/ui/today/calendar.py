"""A month to choose a day from, by mouse or keyboard."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.long_dates import long_day, month_of, weekdays
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.popover import Popover
from desktop.ui.words import today as words

CELL, WEEKS, DAYS = 34, 6, 7
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}
_MONTHS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthGrid(QWidget):
    """One element with a value: the day that Enter would choose."""

    chosen = Signal(object)
    turned = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        identify(self, name, words.CALENDAR)
        self.day = self.today = date.min
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_day(self, day: date, today: date | None = None) -> None:
        """Go to a day; `today` is ringed."""
        self.day, self.today = day, today or self.today
        self.setAccessibleName(f"{words.CALENDAR}: {long_day(day)}")
        self.turned.emit()
        self.update()

    def turn(self, months: int) -> None:
        """The same day of another month, or its last one."""
        number = self.day.year * 12 + self.day.month - 1 + months
        first = date(number // 12, number % 12 + 1, 1)
        last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        self.show_day(first.replace(day=min(self.day.day, last.day)))

    def sizeHint(self) -> QSize:
        """Six weeks and the names of the days."""
        side = theme.current().px(CELL)
        return QSize(DAYS * side, (WEEKS + 1) * side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by days and weeks, Page Up and Down by months, Enter chooses."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.show_day(self.day + timedelta(days=_STEPS[key]))
        elif key in _MONTHS:
            self.turn(_MONTHS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        side = theme.current().px(CELL)
        place = event.position().toPoint()
        week, column = place.y() // side - 1, place.x() // side
        if 0 <= week < WEEKS and 0 <= column < DAYS:
            self.chosen.emit(self._first() + timedelta(days=week * DAYS + column))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names of the days, then the days."""
        look, painter = theme.current(), begin(self)
        side = look.px(CELL)
        painter.setFont(look.font(Size.SMALL, Weight.MEDIUM))
        painter.setPen(QColor(look.roles.text2))
        for column, (_, name) in enumerate(weekdays()):
            painter.drawText(QRect(column * side, 0, side, side), Qt.AlignmentFlag.AlignCenter, name[:2])
        for number in range(WEEKS * DAYS):
            place = QRect(number % DAYS * side, (number // DAYS + 1) * side, side, side)
            self._draw_day(painter, place, self._first() + timedelta(days=number), look)

    def _draw_day(self, painter: QPainter, place: QRect, day: date, look: Theme) -> None:
        inside, radius = place.adjusted(2, 2, -2, -2), look.px(6)
        if day == self.day:
            draw_box(painter, inside, radius, Box(look.roles.accent, None))
        elif day == self.today:
            draw_box(painter, inside, radius, Box(None, look.roles.link, 1.5))
        if day == self.day and self.hasFocus():
            draw_focus(painter, inside, radius, look.roles.on_accent, gap=2)
        weight = Weight.SEMIBOLD if day in (self.day, self.today) else Weight.REGULAR
        painter.setFont(look.font(Size.BODY, weight, Figures.TABULAR))
        usual = look.roles.text if day.month == self.day.month else look.roles.text3
        painter.setPen(QColor(look.roles.on_accent if day == self.day else usual))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _first(self) -> date:
        first = self.day.replace(day=1)
        begins = weekdays()[0][0]
        return first - timedelta(days=(first.isoweekday() - begins) % DAYS)


class CalendarPopover(Popover):
    """Below the date; `chosen` carries the day."""

    chosen = Signal(object)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__("today.calendar", words.CALENDAR, anchor)
        self._at = anchor
        self.grid = MonthGrid("today.calendar.days")
        self._title = PlainLabel("", Size.SECTION, Weight.SEMIBOLD)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setBuddy(self.grid)
        back = IconButton("today.calendar.earlier", words.EARLIER_MONTH, Meaning.PREVIOUS)
        on = IconButton("today.calendar.later", words.LATER_MONTH, Meaning.NEXT)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addWidget(self._title, 1)
        row.addWidget(on)
        self.column.addLayout(row)
        self.column.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignHCenter)
        back.clicked.connect(lambda: self.grid.turn(-1))
        on.clicked.connect(lambda: self.grid.turn(1))
        self.grid.turned.connect(lambda: self._title.setText(month_of(self.grid.day)))
        self.grid.chosen.connect(self._choose)
        follow(self._widen)

    def open_on(self, day: date, today: date) -> None:
        """Open with this day marked."""
        self.grid.show_day(day, today)
        self.open_at(self._at, self._at)
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, day: date) -> None:
        self.close()
        self._at.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(day)

    def _widen(self, look: Theme) -> None:
        self.resize(look.px(CELL * DAYS + 60), self.height())
