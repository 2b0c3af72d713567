"""Finds the patient of an appointment as somebody types, or has a new one registered."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.staff import Right
from desktop.services.patients import Results
from desktop.ui.appointment.form import Form
from desktop.ui.appointment.reader import SheetReader
from desktop.ui.around import Around
from desktop.ui.find.rows import rows_of


class PatientSearch(QObject):
    """``found`` carries the id of the patient who was chosen, or registered from here."""

    found = Signal(str)

    def __init__(self, parent: QObject, form: Form, reader: SheetReader, around: Around) -> None:
        super().__init__(parent)
        self._form, self._reader, self._around = form, reader, around
        self._registering = False
        form.patient.looked_for.connect(self._look)
        form.patient.chosen.connect(lambda row: self.found.emit(row.patient_id))
        form.new_patient.clicked.connect(self._register)
        around.program.patient_registered.connect(self._registered)

    def _look(self, text: str) -> None:
        search = self._around.desk.patients.search
        if text:
            self._reader.look_up(lambda: search(text), partial(self._show, text))

    def _show(self, text: str, results: Results) -> None:
        desk, now = self._around.desk, self._around.clock.now()
        may_invite = desk.who.may(Right.INVITE)
        rows = rows_of(results.found, results.words, now, desk.zone, may_invite=may_invite)
        self._form.patient.show_found(text, rows)

    def _register(self) -> None:
        self._registering = True
        line = self._form.patient
        self._around.program.new_patient_asked.emit(line.text() if line.isModified() else "")

    def _registered(self, patient_id: str) -> None:
        """The new patient is for this appointment, if it was asked for here."""
        if self._registering:
            self._registering = False
            self.found.emit(patient_id)
