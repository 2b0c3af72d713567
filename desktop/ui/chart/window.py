"""The window of one patient's chart."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.names import display_name
from desktop.services.chart import Chart
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.announce import announce
from desktop.ui.background import Background
from desktop.ui.chart.access.presenter import AccessPresenter
from desktop.ui.chart.access.state import Act, PanelState
from desktop.ui.chart.access.view import AccessView
from desktop.ui.chart.header import Header
from desktop.ui.chart.header_state import header_of
from desktop.ui.chart.keys import add_keys
from desktop.ui.chart.menus import ChartMenus
from desktop.ui.chart.pages.appointments import AppointmentsPage
from desktop.ui.chart.pages.communication import CommunicationPage
from desktop.ui.chart.pages.demographics import DemographicsPage
from desktop.ui.chart.reader import ChartReader
from desktop.ui.icons import Meaning
from desktop.ui.news import News
from desktop.ui.outbox.line import ConnectionLine
from desktop.ui.start.help import HelpWindow
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.navigation import Navigation, Page
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import chart as words
from desktop.ui.words import help as pages
from desktop.ui.words import status

PAGES = (
    Page("demographics", words.DEMOGRAPHICS, Meaning.DEMOGRAPHICS),
    Page("appointments", words.APPOINTMENTS, Meaning.APPOINTMENTS),
    Page("access", words.ONPATIENT_ACCESS, Meaning.TO_ONPATIENT),
    Page("communication", words.COMMUNICATION, Meaning.COMMUNICATION),
)


SMALLEST, USUAL = (880, 600), (1180, 760)


@dataclass(frozen=True, slots=True)
class Around:
    """What every window of a signed-in person works with; `windows` lists the open ones."""

    desk: Desk
    background: Background
    news: News
    clock: Clock
    windows: Callable[[], tuple[QWidget, ...]] = tuple


class ChartWindow(QMainWindow):
    """Head, pages, status line. What concerns the whole program is asked for by signals.

    ``closed`` carries the patient's id; ``text_size_asked`` is 1, -1 or 0 (back to normal).
    """

    closed = Signal(str)
    find_asked = Signal()
    lock_asked = Signal()
    sign_out_asked = Signal()
    quit_asked = Signal()
    appearance_chosen = Signal(object)
    text_size_asked = Signal(int)

    def __init__(self, around: Around, patient_id: str) -> None:
        super().__init__()
        self.setObjectName("chart")
        self._around, self.patient_id = around, patient_id
        self.header, self.status_line = Header(), StatusLine("chart", status.LOCK)
        self.navigation, self._stack = Navigation("chart.pages", words.PAGES, PAGES), QStackedWidget()
        self.access = AccessView()
        self._quiet = (DemographicsPage(), AppointmentsPage(), CommunicationPage())
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.menus = ChartMenus(self, self.appearance_chosen.emit)
        self.reader = ChartReader(self, around.desk, patient_id, around.background, around.news)
        self.presenter = AccessPresenter(self.access, self.reader, around.clock)
        self._connect()
        follow(self._dress)
        self.reader.open()

    @property
    def shown_page(self) -> str:
        """The name of the page that is shown."""
        return PAGES[self._stack.currentIndex()].name

    def show_page(self, name: str) -> None:
        """Turn to a page: "demographics", "appointments", "access" or "communication"."""
        self.navigation.show_page(name)
        self._stack.setCurrentIndex([page.name for page in PAGES].index(name))

    def areas(self) -> tuple[QWidget, ...]:
        """The areas of the window in reading order."""
        return (self.header, self.navigation, self._stack, self.status_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The navigation becomes a tab row where a column would take too much."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is on its way goes on; only the window is closed."""
        super().closeEvent(event)
        self.closed.emit(self.patient_id)

    def _lay_out(self) -> None:
        whole, page = QWidget(), QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._stack)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.navigation)
        self._middle.addWidget(page, 1)
        for part in (self._quiet[0], self._quiet[1], self.access, self._quiet[2]):
            self._stack.addWidget(part)
        column.addWidget(self.header)
        column.addLayout(self._middle, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(whole)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.show_page("access")

    def _connect(self) -> None:
        around = self._around
        self.line = ConnectionLine(
            self.status_line, around.desk, around.background, around.news, around.clock
        )
        self.status_line.lock_asked.connect(self.lock_asked)
        self.reader.read.connect(self._show_chart)
        self.reader.gone.connect(self.close)
        self.presenter.shown.connect(self._show_access)
        self.presenter.said.connect(lambda words, urgent: announce(self.access, words, urgent=urgent))
        self._connect_menus()
        self.header.access_asked.connect(self._turn_to_access)
        self.header.invite_asked.connect(lambda: self._act(Act.ENABLE))
        self.navigation.page_chosen.connect(self.show_page)
        add_keys(self, self, [page.name for page in PAGES])

    def _connect_menus(self) -> None:
        on, around = self.menus.bar.on, self._around
        self.menus.chosen.connect(self._act)
        self.menus.fix_asked.connect(self._fix)
        self.menus.list_windows(around.windows)
        for name, told in (
            ("lock", self.lock_asked),
            ("sign_out", self.sign_out_asked),
            ("quit", self.quit_asked),
            ("find", self.find_asked),
        ):
            on(name, told.emit)
        for name, step in (("bigger", 1), ("smaller", -1), ("normal", 0)):
            on(name, partial(self.text_size_asked.emit, step))
        on("sync", lambda: around.background.run(self, around.desk.connection.try_now, lambda _: None))
        on("outbox", self.line.open)
        for name, topic in (("keys", pages.KEYS), ("about", pages.ABOUT)):
            on(name, partial(self._show_help, topic))

    def _show_help(self, topic: pages.Topic) -> None:
        self._help = HelpWindow(topic)
        self._help.show()

    def _show_chart(self, chart: Chart) -> None:
        name = display_name(chart.patient.first, chart.patient.last)
        self.setWindowTitle(words.window_title(name, chart.patient.chart_id))
        self.header.show_patient(header_of(chart))
        for page in self._quiet:
            page.show_chart(chart)

    def _show_access(self, state: PanelState) -> None:
        invite = any(button.act is Act.ENABLE and not button.reason for button in state.buttons)
        self.header.show_access(state.chip, can_invite=invite)
        self.menus.show_state(state)

    def _act(self, act: Act) -> None:
        """Whatever is asked for is seen where it is shown."""
        self.show_page("access")
        self.presenter.act(act)

    def _fix(self) -> None:
        self.show_page("access")
        self.access.focus_on(Act.SAVE)

    def _turn_to_access(self) -> None:
        self.show_page("access")
        self.access.focus_first()

    def _fold(self, width: int) -> None:
        # 68 base sizes: below it the page beside a column of 190 would have to fold everything it shows.
        tabs = width < 68 * theme.BASE_SIZE * theme.current().text_factor
        if tabs is not self.navigation.as_tabs:
            self.navigation.set_tabs(tabs)
            below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._middle.setDirection(below if tabs else beside)

    def _dress(self, _look: Theme) -> None:
        self._fold(self.width())
