"""The home window: today at the front desk, open all day."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.ui.around import Around
from desktop.ui.dates import short_day
from desktop.ui.find.box import FindBox
from desktop.ui.find.recent import Recent
from desktop.ui.menus import Menus
from desktop.ui.outbox.line import ConnectionLine
from desktop.ui.reading_order import SETTLED_MS, arrange
from desktop.ui.theme import Theme, follow
from desktop.ui.today.calendar import CalendarPopover
from desktop.ui.today.deeds import Deeds
from desktop.ui.today.editing import Editing
from desktop.ui.today.menus import TABLE, show_reasons
from desktop.ui.today.page import DayPage
from desktop.ui.today.presenter import DayPresenter
from desktop.ui.today.reader import DayReader
from desktop.ui.today.wiring import connect
from desktop.ui.widgets.ribbon import DemoRibbon
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import common
from desktop.ui.words import today as words
from desktop.ui.words.status import LOCK

SMALLEST, USUAL, SMALL_SCREEN = (960, 600), (1360, 850), (1366, 700)


class TodayWindow(QMainWindow):
    """Everything a signed-in person starts from. Closing it asks the program to quit: charts may be open."""

    def __init__(self, around: Around, recent: Recent) -> None:
        super().__init__()
        self.setObjectName("today")
        self._around, self._recent = around, recent
        self._box: FindBox | None = None
        self._calendar: CalendarPopover | None = None
        program, desk = around.program, around.desk
        self.menus = Menus(self, "today", TABLE, program)
        self.page = DayPage()
        self.status = StatusLine("today", LOCK)
        self.reader = DayReader(self.page, desk, around.background, around.news)
        self.presenter = DayPresenter(self.page, self.reader)
        self.deeds = Deeds(desk, self.reader, around.clock)
        self.editing = Editing(self.page.table, desk, self.reader, self.deeds)
        self.line = ConnectionLine(self.status, around)
        self._ordering = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._ordering.timeout.connect(lambda: arrange(self.areas()))
        self._lay_out()
        connect(self)
        self.page.table.setFocus()
        self.reader.read_again()

    def areas(self) -> tuple[QWidget, ...]:
        """In reading order; what is found stands below the line in the head."""
        head, *rest = self.page.areas()
        found = self.searching()
        return (head, *([found] if found else []), *rest, self.status)

    @property
    def around(self) -> Around:
        """What the window works with."""
        return self._around

    @property
    def box(self) -> FindBox:
        """The search below its line; made when it is first used."""
        if self._box is None:
            content = self.page.parentWidget()
            assert content is not None
            self._box = FindBox(self._around, self._recent, content, self.page.head.search)
            self._box.turned.connect(self.show_possible)
            self._box.panel.fitted.connect(self._ordering.start)
        return self._box

    def look_for(self) -> None:
        """Come to the front with the line ready for typing."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.box.open()

    def searching(self) -> FindBox | None:
        """The search, while it is open: keys are then about the patient found."""
        return self._box if self._box is not None and self._box.isVisible() else None

    def show_calendar(self) -> None:
        """A month below the date, to choose a day from."""
        day = self.presenter.day
        if day is None:
            return
        if self._calendar is None:
            self._calendar = CalendarPopover(self.page.head.date)
            self._calendar.chosen.connect(self.presenter.go_to)
        self._calendar.open_on(day, self.presenter.today or day)

    def show_rows(self) -> None:
        """The rows stand as they were read."""
        self.editing.show_news()
        self.show_possible()
        day = self.presenter.day
        title = (
            words.TITLE if self.presenter.choice.day is None or day is None else words.title(short_day(day))
        )
        self.setWindowTitle(common.window_title(title))

    def show_possible(self) -> None:
        """Grey what cannot be done now."""
        show_reasons(self.menus, self.page.table.current(), searching=self.searching() is not None)
        self._ordering.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The application quits, and says first what still waits."""
        event.ignore()
        self._around.program.quit_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Who turns to something else has seen who accepted."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.reader.looked()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._around.program.demo:
            column.addWidget(DemoRibbon())
        column.addWidget(self.page, 1)
        column.addWidget(self.status)
        self.setCentralWidget(content)
        self.setWindowTitle(common.window_title(words.TITLE))
        self.resize(*USUAL)
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        """Room grows with the text, but never beyond a small screen."""
        self.setMinimumSize(
            min(look.px(SMALLEST[0]), SMALL_SCREEN[0]), min(look.px(SMALLEST[1]), SMALL_SCREEN[1])
        )
