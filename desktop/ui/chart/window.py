"""The window of one patient's chart."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.domain.names import display_name
from desktop.services.chart import Chart
from desktop.ui.announce import announce
from desktop.ui.around import Around
from desktop.ui.chart.access.presenter import AccessPresenter
from desktop.ui.chart.access.state import Act, PanelState
from desktop.ui.chart.body import PAGES, ChartBody
from desktop.ui.chart.header import Header
from desktop.ui.chart.header_state import header_of
from desktop.ui.chart.keys import add_keys
from desktop.ui.chart.menus import ChartMenus
from desktop.ui.chart.page_entries import PageEntries
from desktop.ui.chart.quiet import QuietPages
from desktop.ui.chart.reader import ChartReader
from desktop.ui.outbox.line import ConnectionLine
from desktop.ui.reading_order import SETTLED_MS, arrange
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.ribbon import DemoRibbon
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import chart as words
from desktop.ui.words import status

SMALLEST, USUAL, SMALL_SCREEN = (880, 600), (1180, 760), (1366, 700)


class ChartWindow(QMainWindow):
    """Head, pages, status line. ``closed`` carries the patient's id."""

    closed = Signal(str)

    def __init__(self, around: Around, patient_id: str) -> None:
        super().__init__()
        self.setObjectName("chart")
        self._around, self.patient_id = around, patient_id
        self.reader = ChartReader(self, around.desk, patient_id, around.background, around.news)
        self.quiet = QuietPages(self, self.reader)
        self.header, self.body = Header(), ChartBody(self.quiet.page)
        self.access = self.body.access
        self.status_line = StatusLine("chart", status.LOCK)
        self.line = ConnectionLine(self.status_line, around)
        self.menus = ChartMenus(self, around.program)
        self._entries = PageEntries(self.menus, self.body, self.quiet)
        self.presenter = AccessPresenter(self.access, self.reader, around.clock)
        self._ordering = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._ordering.timeout.connect(lambda: arrange(self.areas()))
        self._lay_out()
        self._connect()
        self.reader.open()

    def areas(self) -> tuple[QWidget, ...]:
        """The areas of the window in reading order."""
        page = self.quiet.areas(self.body.shown_page) or (self.body.stack,)
        return (self.header, self.body.navigation, *page, self.status_line)

    def show_page(self, name: str) -> None:
        """Turn to a page: "demographics", "appointments", "access", "communication" or "audit"."""
        self.body.show_page(name)
        self.menus.show_page(name)
        self._ordering.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is on its way goes on; what is typed and not saved is asked about first."""
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit(self.patient_id)

    def may_close(self) -> bool:
        """Whether nothing typed would be lost; otherwise the footer of Demographics asks."""
        if self.quiet.may_close():
            return True
        self.show_page("demographics")
        return False

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._around.program.demo:
            column.addWidget(DemoRibbon())
        column.addWidget(self.header)
        column.addWidget(self.body, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(whole)
        self.resize(*USUAL)
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        """Room grows with the text, but never beyond a small screen."""
        self.setMinimumSize(
            min(look.px(SMALLEST[0]), SMALL_SCREEN[0]), min(look.px(SMALLEST[1]), SMALL_SCREEN[1])
        )

    def _connect(self) -> None:
        around = self._around
        self.status_line.lock_asked.connect(around.program.lock_asked)
        self.body.navigation.page_chosen.connect(self.show_page)
        self.reader.read.connect(self._show_chart)
        self.reader.gone.connect(self.close)
        self.quiet.unsaved.connect(self.body.show_unsaved)
        self.quiet.unsaved.connect(self.menus.show_unsaved)
        self.quiet.finished.connect(self.close)
        self.quiet.rearranged.connect(self._ordering.start)
        self.quiet.appointment_asked.connect(around.program.appointment_asked)
        self.quiet.booking_asked.connect(lambda: around.program.new_appointment_asked.emit(self.patient_id))
        self.quiet.invited.connect(lambda: self.show_page("access"))
        self.quiet.said.connect(lambda words, urgent: announce(self.body, words, urgent=urgent))
        self.presenter.shown.connect(self._show_access)
        self.presenter.said.connect(lambda words, urgent: announce(self.access, words, urgent=urgent))
        self.menus.chosen.connect(self._act)
        self.menus.bar.on("log_call", self._log_call)
        self.menus.save_asked.connect(self.quiet.save)
        self.menus.fix_asked.connect(lambda: self._go_to(Act.SAVE))
        self.menus.outbox_asked.connect(self.line.open)
        self.menus.sync_asked.connect(
            lambda: around.background.run(self, around.desk.connection.try_now, lambda _: None)
        )
        self.header.access_asked.connect(lambda: self._go_to(None))
        self.header.invite_asked.connect(lambda: self._act(Act.ENABLE))
        add_keys(self, self, [page.name for page in PAGES])

    def _show_chart(self, chart: Chart) -> None:
        name = display_name(chart.patient.first, chart.patient.last)
        self.setWindowTitle(words.window_title(name, chart.patient.chart_id))
        self.header.show_patient(header_of(chart))
        self.quiet.show_chart(chart)
        self._entries.show_chart(chart)

    def _show_access(self, state: PanelState) -> None:
        invite = any(button.act is Act.ENABLE and not button.reason for button in state.buttons)
        self.header.show_access(state.chip, can_invite=invite)
        self.menus.show_state(state)
        self._ordering.start()

    def _act(self, act: Act) -> None:
        """Whatever is asked for is seen where it is shown."""
        self.show_page("access")
        self.presenter.act(act)

    def _log_call(self) -> None:
        self.show_page("communication")
        self._entries.log_call()

    def _go_to(self, act: Act | None) -> None:
        self.show_page("access")
        if act is None:
            self.access.focus_first()
        else:
            self.access.focus_on(act)
