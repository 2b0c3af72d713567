"""The window of one appointment."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.appointment import Status
from desktop.ui import dates
from desktop.ui.announce import announce
from desktop.ui.appointment.deeds import SheetDeeds
from desktop.ui.appointment.footer import Footer
from desktop.ui.appointment.form import Form
from desktop.ui.appointment.log_page import LogPage
from desktop.ui.appointment.log_presenter import LogPresenter
from desktop.ui.appointment.patient_part import PatientPart
from desktop.ui.appointment.presenter import SheetPresenter
from desktop.ui.appointment.reader import Seen, SheetReader
from desktop.ui.appointment.remarks import held
from desktop.ui.appointment.revisions_page import RevisionsPage
from desktop.ui.appointment.shortcuts import add_shortcuts
from desktop.ui.appointment.state import Do
from desktop.ui.around import Around
from desktop.ui.chart.access.state import Act
from desktop.ui.chart.keys import add_keys
from desktop.ui.help import add_help_key
from desktop.ui.icons import Meaning
from desktop.ui.outbox.line import ConnectionLine
from desktop.ui.reading_order import arrange
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.navigation import Navigation, Page
from desktop.ui.widgets.ribbon import DemoRibbon
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import appointment as words
from desktop.ui.words import appointment_values as value_words
from desktop.ui.words import status

PAGES = (
    Page("appointment", words.APPOINTMENT, Meaning.APPOINTMENTS),
    Page("log", words.LOG_COMM, Meaning.COMMUNICATION),
    Page("revisions", words.REVISIONS, Meaning.HISTORY),
)
USUAL, SMALLEST, SMALL_SCREEN = (940, 720), (640, 480), (1366, 700)


class AppointmentWindow(QMainWindow):
    """Tabs, pages, foot, status line; not modal. ``closed`` carries the key it was opened by."""

    closed = Signal(str)

    def __init__(
        self,
        around: Around,
        appointment_id: str,
        patient_id: str = "",
        day: date | None = None,
        key: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("appointment")
        self._around, self.key, self._name, self._discard = around, key or appointment_id, "", False
        self._focused = False
        self.tabs, self.stack = Navigation("appointment.tabs", words.TABS, PAGES), QStackedWidget()
        self.form, self.log, self.revisions, self.footer = Form(), LogPage(), RevisionsPage(), Footer()
        self.status_line = StatusLine("appointment", status.LOCK)
        self.line = ConnectionLine(self.status_line, around)
        self.reader = SheetReader(self, around, appointment_id, patient_id, day)
        self.presenter = SheetPresenter(self.form, self.reader, around)
        self.deeds = SheetDeeds(self.presenter, around)
        self.patient = PatientPart(self, self.presenter, around)
        self.logging = LogPresenter(self.log, self.reader, around)
        self._ordering = QTimer(self)
        self._ordering.setSingleShot(True)
        self._ordering.timeout.connect(lambda: arrange(self.areas()))
        self._lay_out()
        self._connect()
        self._add_keys()
        self.reader.read_again()

    def areas(self) -> tuple[QWidget, ...]:
        """The areas of the window in reading order."""
        return (self.tabs, self.stack, self.footer, self.status_line)

    def show_page(self, name: str) -> None:
        """Turn to a page: "appointment", "log" or "revisions"."""
        pages: dict[str, QWidget] = {"appointment": self.form, "log": self.log, "revisions": self.revisions}
        self.tabs.show_page(name)
        self.stack.setCurrentWidget(pages[name])
        self._ordering.start()

    def leave(self) -> None:
        """Close without a question: what was typed is given up."""
        self._discard = True
        self.close()

    def may_close(self) -> bool:
        """Whether nothing typed would be lost; otherwise the foot asks, once."""
        dirty = frozenset() if self._discard else self.presenter.ground.dirty()
        if dirty:
            self.footer.ask([value_words.COLUMNS[name] for name in value_words.COLUMNS if name in dirty])
            announce(self.footer, words.unsaved([value_words.FIELDS[name] for name in sorted(dirty)]))
        return not dirty

    def closeEvent(self, event: QCloseEvent) -> None:
        """An invitation that was sent goes on in any case."""
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.reader.stop()
        self.presenter.ground.forget()
        self.closed.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes on editing where the foot asks, else it closes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.footer.asking:
            self.footer.stop_asking()
        else:
            self.close()

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._around.program.demo:
            column.addWidget(DemoRibbon())
        page = QWidget()
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.stack)
        for each in (self.form, self.log, self.revisions):
            self.stack.addWidget(each)
        column.addWidget(self.tabs)
        column.addWidget(page, 1)
        column.addWidget(self.footer)
        column.addWidget(self.status_line)
        self.setCentralWidget(whole)
        self.tabs.set_tabs(True)
        self.show_page("appointment")
        self._show_title()
        follow(self._dress)
        self.resize(*USUAL)

    def _dress(self, look: Theme) -> None:
        """Room grows with the text, but never beyond a small screen."""
        least = (min(look.px(side), most) for side, most in zip(SMALLEST, SMALL_SCREEN, strict=True))
        self.setMinimumSize(*least)

    def _connect(self) -> None:
        program = self._around.program
        self.status_line.lock_asked.connect(program.lock_asked)
        self.tabs.page_chosen.connect(self.show_page)
        self.reader.gone.connect(self.leave)
        self.presenter.shown.connect(self._show)
        self.presenter.changed.connect(self._ordering.start)
        self.deeds.saved.connect(self.leave)
        for part in (self.deeds, self.patient, self.logging):
            part.said.connect(lambda said, urgent: announce(self.form, said, urgent=urgent))
        self.patient.outbox_asked.connect(self.line.open)
        self.patient.named.connect(self._show_title)
        footer = self.footer
        footer.save_asked.connect(self._save)
        footer.close_asked.connect(self.close)
        self.form.cancel.clicked.connect(self.deeds.cancel_appointment)
        footer.discard_asked.connect(self.leave)
        footer.kept_editing.connect(footer.stop_asking)
        footer.rearranged.connect(self._ordering.start)

    def _add_keys(self) -> None:
        add_keys(self, self, [page.name for page in PAGES])
        add_help_key(self, lambda: "appointment")
        add_shortcuts(
            self,
            {
                "Ctrl+S": self._save,
                "Ctrl+W": self.close,
                "Ctrl+I": self.patient.press,
                "Ctrl+R": lambda: self.patient.act(Act.RESEND),
                "Ctrl+Shift+R": lambda: self.patient.act(Act.REVOKE),
                "Ctrl+Z": self._undo,
                "Ctrl+Shift+O": self.line.open,
            },
            self._around.program,
        )

    def _save(self) -> None:
        self.footer.stop_asking()
        self.show_page("appointment")
        self.deeds.save()

    def _undo(self) -> None:
        """What was done about the appointment, else about the invitation."""
        ground = self.presenter.ground
        if ground.is_read and held(ground.seen.sheet) is not None:
            self.deeds.do(Do.UNDO)
        else:
            self.patient.act(Act.UNDO)

    def _show(self, seen: Seen) -> None:
        sheet = seen.sheet
        reason = "" if sheet.may_edit else words.VIEW_ONLY
        self.footer.save.explain(reason)
        self.form.cancel.explain(reason or _not_to_cancel(seen))
        if not self.footer.asking:
            self.footer.show_created(_created(seen))
        self.revisions.show_revisions(seen.revisions, sheet.view.zone)
        self._show_title()
        if not self._focused:
            self._focused = True
            first = (
                self.form.patient
                if sheet.new and not sheet.appointment.patient_id
                else self.form.fields.reason
            )
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_title(self, name: str = "") -> None:
        self._name = name or self._name
        self.setWindowTitle(words.window_title(self._name, new=self.reader.is_new))


def _created(seen: Seen) -> str:
    made, zone = seen.sheet.appointment, seen.sheet.view.zone
    if made.created_at is None:
        return ""
    moment = dates.moment(made.created_at, zone)
    who = seen.sheet.names.get(made.created_by or "", "")
    return words.created(who, moment) if who else words.created_by_nobody(moment)


def _not_to_cancel(seen: Seen) -> str:
    """Why there is nothing to cancel."""
    if seen.sheet.new:
        return words.NOT_SAVED_YET
    return words.IS_CANCELLED if seen.sheet.appointment.status == Status.CANCELLED else ""
