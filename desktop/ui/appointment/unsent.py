"""What can be done about changes that have not left, and about those that the clinic refused."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.domain.appointment import Appointment, with_edits
from desktop.domain.commands import BookAppointment, ChangeAppointment
from desktop.services.appointment_sheet import Sheet
from desktop.ui.appointment.presenter import SheetPresenter
from desktop.ui.appointment.remarks import held
from desktop.ui.around import Around
from desktop.ui.words import appointment as words


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be saved: an appointment over another, which the clinic may not have yet."""

    before: Appointment
    after: Appointment
    new: bool
    overlap: bool


def refused_wish(sheet: Sheet, *, allow: bool) -> Wish | None:
    """The refused change once more, over what stands there now; `allow` lets it overlap."""
    entry, now = sheet.refused, sheet.appointment
    if entry is None or not isinstance(entry.command, BookAppointment | ChangeAppointment):
        return None
    command = entry.command
    edits = command.fields if isinstance(command, BookAppointment) else command.edits
    return Wish(now, with_edits(now, edits), sheet.new, overlap=allow or command.overlap)


class UnsentDeeds(QObject):
    """``said`` is told to a screen reader, urgent or not."""

    said = Signal(str, bool)

    def __init__(self, parent: QObject, presenter: SheetPresenter, around: Around) -> None:
        super().__init__(parent)
        self._ground, self._reader, self._desk = presenter.ground, presenter.reader, around.desk

    def undo(self) -> None:
        """Take the newest change back that is held here."""
        entry, id, take_back = (
            held(self._ground.seen.sheet),
            self._ground.base.id,
            self._desk.appointments.undo,
        )
        if entry is not None:
            self._reader.after(lambda: take_back(id, entry.id), self._undone)

    def send_now(self) -> None:
        """Send what was held for more than a day after all."""
        entry, confirm = held(self._ground.seen.sheet), self._desk.invitations.confirm_old
        if entry is not None:
            patient = entry.command.patient_id or ""
            self._reader.after(lambda: confirm(patient, entry.id), lambda _none: None)

    def dismiss(self) -> None:
        """Remove what the clinic refused: what stands there is what the clinic has."""
        entry, id, dismiss = (
            self._ground.seen.sheet.refused,
            self._ground.base.id,
            self._desk.appointments.dismiss,
        )
        if entry is not None:
            self._reader.after(lambda: dismiss(id, entry.id), lambda _none: None)

    def _undone(self, undone: bool) -> None:
        self.said.emit(words.UNDONE if undone else words.TOO_LATE, not undone)
