"""The start window: a patient is found as somebody types, and the chart opens from here."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.ui.around import Around
from desktop.ui.menus import Menus
from desktop.ui.outbox.line import ConnectionLine
from desktop.ui.start.finding import Finding
from desktop.ui.start.help import HelpWindow
from desktop.ui.start.menus import TABLE
from desktop.ui.start.page import FindPage
from desktop.ui.widgets.ribbon import DemoRibbon
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import common
from desktop.ui.words import help as pages
from desktop.ui.words import search as words
from desktop.ui.words.status import LOCK

WIDTH, HEIGHT = 960, 680


class StartWindow(QMainWindow):
    """Everything a signed-in person starts from.

    ``chart_asked`` carries a patient id. Closing the window asks the program to quit: charts may be open.
    """

    chart_asked = Signal(str)

    def __init__(self, around: Around) -> None:
        super().__init__()
        desk, program = around.desk, around.program
        self._around = around
        self._help: HelpWindow | None = None
        self.menus = Menus(self, "start", TABLE, program)
        keys = (self.menus.actions[name].shortcut() for name in ("find", "enable"))
        self.page = FindPage(desk.clinic_name, *keys)
        self.status = StatusLine("start", LOCK)
        self.finding = Finding(self.page, desk, around.background, around.news, around.clock)
        self.line = ConnectionLine(
            self.status, desk, around.background, around.news, around.clock, demo=program.demo
        )
        self._lay_out(program.demo)
        self._connect()
        self.setWindowTitle(common.window_title(words.TITLE))
        self.setObjectName("start")
        self.resize(WIDTH, HEIGHT)
        self.page.field.setFocus()
        self.finding.look()

    def note_opened(self, patient_id: str) -> None:
        """A chart was opened, from here or elsewhere: keep it among those opened lately."""
        self.finding.note_opened(patient_id)

    def look_for(self) -> None:
        """Come to the front with the line ready for typing."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.field.selectAll()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The application quits, and says first what still waits."""
        event.ignore()
        self._around.program.quit_asked.emit()

    def _lay_out(self, demo: bool) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if demo:
            column.addWidget(DemoRibbon())
        column.addWidget(self.page, 1)
        column.addWidget(self.status)
        self.setCentralWidget(content)

    def _connect(self) -> None:
        around, program = self._around, self._around.program
        self.status.lock_asked.connect(program.lock_asked)
        self.line.kept.connect(self.page.keeping.show_keeping)
        self.finding.opened.connect(self.chart_asked)
        program.find_asked.connect(self.look_for)
        on = self.menus.on
        on("undo_send", self.finding.sending.undo)
        on("sync", lambda: around.background.run(self, around.desk.connection.try_now, lambda _: None))
        on("open_chart", self.finding.open)
        on("enable", self.finding.invite)
        on("outbox", self.line.open)
        for name, topic in (("keys", pages.KEYS), ("invitations", pages.INVITATIONS), ("about", pages.ABOUT)):
            on(name, partial(self._show_help, topic))

    def _show_help(self, topic: pages.Topic) -> None:
        self._help = HelpWindow(topic)
        self._help.show()
