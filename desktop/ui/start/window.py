"""The start window: a patient is found as somebody types, and the chart opens from here."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.services.desk import Desk
from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.outbox.line import ConnectionLine
from desktop.ui.start.finding import Finding
from desktop.ui.start.help import HelpWindow
from desktop.ui.start.menus import Menus
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

    ``chart_asked`` carries a patient id; ``text_size_asked`` is 1, -1 or 0 (back to normal). Closing the
    window is ``quit_asked``: charts may still be open, so the application decides.
    """

    chart_asked = Signal(str)
    lock_asked = Signal()
    sign_out_asked = Signal()
    quit_asked = Signal()
    appearance_chosen = Signal(object)
    text_size_asked = Signal(int)

    def __init__(
        self, desk: Desk, background: Background, news: News, clock: Clock, *, demo: bool = False
    ) -> None:
        super().__init__()
        self._desk, self._background = desk, background
        self._help: HelpWindow | None = None
        self.menus = Menus(self, self.appearance_chosen.emit)
        keys = (self.menus.actions[name].shortcut() for name in ("find", "enable"))
        self.page = FindPage(desk.clinic_name, *keys)
        self.status = StatusLine("start", LOCK)
        self.finding = Finding(self.page, desk, background, news, clock)
        self.line = ConnectionLine(self.status, desk, background, news, clock, demo=demo)
        self._lay_out(demo)
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
        self.quit_asked.emit()

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
        self.status.lock_asked.connect(self.lock_asked)
        self.line.kept.connect(self.page.keeping.show_keeping)
        self.finding.opened.connect(self.chart_asked)
        on = self.menus.on
        for name, told in (
            ("lock", self.lock_asked),
            ("sign_out", self.sign_out_asked),
            ("quit", self.quit_asked),
        ):
            on(name, told.emit)
        for name, step in (("bigger", 1), ("smaller", -1), ("normal", 0)):
            on(name, partial(self.text_size_asked.emit, step))
        on("undo_send", self.finding.sending.undo)
        for name in ("cut", "copy", "paste"):
            on(name, partial(_edit, name))
        on("find", self.look_for)
        on("sync", lambda: self._background.run(self, self._desk.connection.try_now, lambda _: None))
        on("open_chart", self.finding.open)
        on("enable", self.finding.invite)
        on("outbox", self.line.open)
        for name, topic in (("keys", pages.KEYS), ("invitations", pages.INVITATIONS), ("about", pages.ABOUT)):
            on(name, partial(self._show_help, topic))

    def _show_help(self, topic: pages.Topic) -> None:
        self._help = HelpWindow(topic)
        self._help.show()


def _edit(name: str) -> None:
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        {"cut": focus.cut, "copy": focus.copy, "paste": focus.paste}[name]()
