"""The patient in the form: found, registered, edited, shown with chip and arrow, and invited."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.names import display_name
from desktop.domain.patient import Patient
from desktop.ui.access_arrow import Press, arrow_of
from desktop.ui.appointment.draft import day_text
from desktop.ui.appointment.invite_line import InviteLine, InviteState
from desktop.ui.appointment.invite_menu import open_menu
from desktop.ui.appointment.patient_search import PatientSearch
from desktop.ui.appointment.presenter import SheetPresenter
from desktop.ui.appointment.reader import Seen
from desktop.ui.around import Around
from desktop.ui.chart.access.state import Act


class PatientPart(QObject):
    """``outbox_asked`` by the arrow of what is queued; ``said`` is told to a screen reader, urgent or not."""

    outbox_asked = Signal()
    said = Signal(str, bool)
    named = Signal(str)

    def __init__(self, window: QWidget, presenter: SheetPresenter, around: Around) -> None:
        super().__init__(window)
        self._window, self._presenter, self._around = window, presenter, around
        self._form = presenter.form
        self._search = PatientSearch(self, self._form, presenter.reader, around)
        self.line: InviteLine | None = None
        self._form.arrow.show_face(arrow_of(None, chosen=False).face)
        self._connect()

    @property
    def patient_id(self) -> str:
        """Who is chosen; "" for nobody."""
        return self._form.fields.typed.patient_id if self._presenter.ground.is_read else ""

    def press(self) -> None:
        """Do what the arrow does now."""
        press = self.line.press() if self.line is not None else Press.NOTHING
        if press is Press.MENU:
            open_menu(self._form.arrow, self.line.chart if self.line else None, self.act, self.open_chart)
        elif press is Press.OUTBOX:
            self.outbox_asked.emit()
        elif press is Press.OPEN:
            self.open_chart("access")

    def act(self, act: Act) -> None:
        """Do something about the invitation by key."""
        if self.line is not None:
            self.line.act(act)

    def open_chart(self, page: str) -> None:
        """Turn to a page of the patient's chart."""
        if self.patient_id:
            self._around.program.chart_asked.emit(self.patient_id, page)

    def choose(self, patient_id: str) -> None:
        """Take this patient; an invitation of the one before goes on."""
        self._presenter.put(patient_id=patient_id)
        self._presenter.reader.choose(patient_id)
        self._follow(patient_id)

    def _connect(self) -> None:
        form = self._form
        self._search.found.connect(self.choose)
        form.arrow.clicked.connect(self.press)
        form.chip.clicked.connect(lambda: self.open_chart("access"))
        form.edit_patient.clicked.connect(lambda: self.open_chart("demographics"))
        form.alerts.page_asked.connect(self.open_chart)
        form.view_all.clicked.connect(lambda: self.open_chart("appointments"))
        form.of_patient.pressed.connect(self.act)
        self._presenter.shown.connect(self._show)

    def _show(self, seen: Seen) -> None:
        self._follow(self.patient_id)
        patient = seen.about.patient
        if patient is not None and patient.id == self.patient_id:
            self._show_name(patient)

    def _show_name(self, patient: Patient) -> None:
        name = display_name(patient.first, patient.last, patient.preferred)
        born = f" - {day_text(patient.born)}" if patient.born else ""
        self._form.patient.show_patient(f"{name}{born}")
        self.named.emit(name)

    def _follow(self, patient_id: str) -> None:
        if self.line is not None and self.line.patient_id == patient_id:
            return
        if self.line is not None:
            self.line.end()
            self.line = None
        self._form.of_patient.show_notices(())
        self._form.arrow.show_face(arrow_of(None, chosen=bool(patient_id)).face)
        if patient_id:
            self.line = line = InviteLine(self._window, self._around, patient_id)
            line.shown.connect(self._show_invite)
            line.said.connect(self.said)
            line.asking_wanted.connect(self._open_popover)
            line.asking_over.connect(lambda: self._form.arrow.setFocus(Qt.FocusReason.OtherFocusReason))
            line.notice_wanted.connect(self._focus_notice)
            line.begin()

    def _show_invite(self, state: InviteState) -> None:
        form, answering = self._form, QApplication.focusWidget()
        form.arrow.show_face(state.arrow.face)
        form.chip.show_face(state.chip)
        asked = answering is not None and form.of_patient.isAncestorOf(answering)
        form.of_patient.show_notices(state.notices)
        if asked and answering is not None and not (answering.isVisible() and answering.hasFocus()):
            form.arrow.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_name(state.chart.patient)
        # A name too long for its line is read in full below it.
        whole = "" if form.patient.fits() else form.patient.toolTip()
        form.beside_chip.setText("\n".join(filter(None, (whole, state.beside))))

    def _open_popover(self) -> None:
        if self.line is not None:
            self.line.popover.open_at(self._form.arrow, self._form.chip)
            self.line.popover.focus_field()

    def _focus_notice(self, act: Act) -> None:
        buttons = (shelf.button(act) for shelf in self._form.of_patient.shelves())
        button = next(filter(None, buttons), None)
        target: QWidget = button if button is not None else self._form.arrow
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.ensureWidgetVisible(target)
