"""A line for a day, typed forgivingly, with a calendar behind its button."""

from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, current, follow
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.popup import SHADOW, Popup
from desktop.ui.words import appointment as words

WIDTH, CALENDAR = 132, 300
DAYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DayEdit(QLineEdit):
    """``moved`` carries days to go on or back, ``chosen`` a day of the calendar, ``calendar_asked`` its button."""

    moved = Signal(int)
    chosen = Signal(object)
    calendar_asked = Signal()

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        identify(self, name, spoken)
        self.button = IconButton(f"{name}.calendar", words.CALENDAR, Meaning.APPOINTMENTS)
        self.button.setParent(self)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.clicked.connect(self.calendar_asked)
        self._popup: _Calendar | None = None
        follow(self._dress)

    def open_calendar(self, day: date) -> None:
        """Show the month of this day."""
        if self._popup is None:
            self._popup = _Calendar(f"{self.objectName()}.month", self)
            self._popup.calendar.activated.connect(self._choose)
            self._popup.calendar.clicked.connect(self._choose)
        self._popup.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._popup.open_below(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from day to day, Page keys from week to week, Alt+Down opens the calendar."""
        days = DAYS.get(Qt.Key(event.key()))
        if days is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.calendar_asked.emit()
        elif days is not None:
            self.moved.emit(days)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right end."""
        super().resizeEvent(event)
        side = self.button.sizeHint().width()
        self.button.setGeometry(self.width() - side - 3, (self.height() - side) // 2, side, side)

    def _choose(self, day: QDate) -> None:
        if self._popup is not None:
            self._popup.close()
        self.setFocus()
        self.chosen.emit(date(day.year(), day.month(), day.day()))

    def _dress(self, look: Theme) -> None:
        self.setFixedWidth(look.px(WIDTH))
        self.setTextMargins(0, 0, look.px(22), 0)


class _Calendar(Popup):
    """One month; Enter or a click chooses."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, words.CALENDAR, parent)
        self.calendar = QCalendarWidget()
        identify(self.calendar, f"{name}.days", words.CALENDAR)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        plain = QTextCharFormat()
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        self.column.addWidget(self.calendar)
        follow(self._size)

    def open_below(self, anchor: QWidget) -> None:
        """Below the line, the days ready for the arrow keys."""
        self.open_above(anchor)
        corner = anchor.mapToGlobal(anchor.rect().bottomLeft())
        room = current().px(SHADOW)
        bottom = anchor.screen().availableGeometry().bottom()
        if corner.y() + self.height() < bottom:
            self.move(corner.x() - room, corner.y() - room + 2)
        self.calendar.setFocus()

    def _size(self, look: Theme) -> None:
        self.setFixedWidth(look.px(CALENDAR + 2 * SHADOW))
        self.calendar.setFixedHeight(look.px(230))
        self.calendar.setMinimumSize(QSize(look.px(CALENDAR - 28), look.px(230)))
