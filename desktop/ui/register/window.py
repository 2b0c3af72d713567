"""The window that registers a new patient."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.around import Around
from desktop.ui.demographics.sheet import FormSheet
from desktop.ui.demographics.state import Deed
from desktop.ui.help import add_help_key
from desktop.ui.outbox.line import ConnectionLine
from desktop.ui.reading_order import arrange
from desktop.ui.register.prefill import prefill
from desktop.ui.register.presenter import RegisterPresenter
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.ribbon import DemoRibbon
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import common, status
from desktop.ui.words import register as words

FIRST_FIELDS = ("first", "last", "born")
SMALLEST, USUAL, SMALL_SCREEN = (760, 520), (1000, 680), (1366, 700)


class RegisterWindow(QMainWindow):
    """``closed`` is sent when it is gone. ``typed`` is what somebody looked for and did not find."""

    closed = Signal()

    def __init__(self, around: Around, typed: str = "") -> None:
        super().__init__()
        self.setObjectName("register")
        self.setWindowTitle(common.window_title(words.TITLE))
        self._around = around
        self.sheet = FormSheet("register", words.TITLE, new=True)
        self.status_line = StatusLine("register", status.LOCK)
        self.line = ConnectionLine(self.status_line, around)
        self.presenter = RegisterPresenter(self.sheet, around)
        # What has just been shown gets its place when the event loop is next reached, and its turn after that.
        self._ordering = QTimer(self)
        self._ordering.setSingleShot(True)
        self._ordering.timeout.connect(lambda: arrange((*self.sheet.areas(), self.status_line)))
        self._lay_out()
        self._connect()
        self._begin(typed)

    def may_close(self) -> bool:
        """Whether nothing typed would be lost; otherwise the footer asks."""
        return self.presenter.may_close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed and not saved is asked about first."""
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes on where the footer asks, else it closes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.presenter.new.around.closing:
            self.presenter.do(Deed.KEEP_EDITING)
        else:
            self.close()

    def _begin(self, typed: str) -> None:
        """Put in what is known, and go to the first field that is empty."""
        known = prefill(typed, self.presenter.new.today)
        for name, text in known.items():
            self.sheet.form.show_text(name, text)
            self.presenter.write(name, text)
        self.sheet.form.go_to(next((name for name in FIRST_FIELDS if name not in known), "first"))
        self._ordering.start()

    def _lay_out(self) -> None:
        whole = QWidget()
        whole.setAutoFillBackground(True)
        whole.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._around.program.demo:
            column.addWidget(DemoRibbon())
        column.addWidget(self.sheet, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(whole)
        self.resize(*USUAL)
        follow(self._dress)

    def _connect(self) -> None:
        program, presenter = self._around.program, self.presenter
        self.status_line.lock_asked.connect(program.lock_asked)
        self.sheet.rearranged.connect(self._ordering.start)
        presenter.registered.connect(self._registered)
        presenter.opened.connect(lambda patient: program.chart_asked.emit(patient, ""))
        presenter.finished.connect(self.close)
        presenter.said.connect(lambda said, urgent: announce(self.sheet, said, urgent=urgent))
        add_help_key(self, lambda: "register")
        for keys, do in (
            ("Ctrl+S", lambda: self.presenter.do(Deed.SAVE)),
            ("Ctrl+W", self.close),
            ("Ctrl+K", program.find_asked.emit),
        ):
            QShortcut(keys, self).activated.connect(do)

    def _registered(self, patient_id: str, invited: bool) -> None:
        program = self._around.program
        program.patient_registered.emit(patient_id)
        program.chart_asked.emit(patient_id, "access" if invited else "demographics")
        self.close()

    def _dress(self, look: Theme) -> None:
        """Room grows with the text, but never beyond a small screen."""
        self.setMinimumSize(
            min(look.px(SMALLEST[0]), SMALL_SCREEN[0]), min(look.px(SMALLEST[1]), SMALL_SCREEN[1])
        )
