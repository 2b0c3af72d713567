"""What Save, Cancel appointment and the buttons of the notices do: each writes one thing through the services."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.domain.appointment import Appointment, with_edits
from desktop.domain.commands import BookAppointment, ChangeAppointment
from desktop.domain.decision import Reason
from desktop.services.appointment_sheet import NotSaved, Saved
from desktop.ui.appointment.presenter import SheetPresenter
from desktop.ui.appointment.remarks import held
from desktop.ui.appointment.state import Do
from desktop.ui.around import Around
from desktop.ui.words import appointment as words


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be saved: an appointment over another, which the clinic may not have yet."""

    before: Appointment
    after: Appointment
    new: bool
    overlap: bool


class SheetDeeds(QObject):
    """``saved`` says that the window has done its work; ``said`` what a screen reader is told, urgent or not."""

    saved = Signal()
    said = Signal(str, bool)

    def __init__(self, presenter: SheetPresenter, around: Around) -> None:
        super().__init__(presenter)
        self._presenter, self._around = presenter, around
        self._ground, self._form = presenter.ground, presenter.form
        self._desk = around.desk.appointments
        self._by_do: dict[Do, Callable[[], None]] = {
            Do.UNDO: self._undo,
            Do.TAKE_BACK: self._undo,
            Do.SEND_NOW: self._send_now,
            Do.DISMISS: self._dismiss,
            Do.SAVE_ANYWAY: lambda: self._again(overlap=True),
            Do.USE_THEIRS: self._use_theirs,
            Do.KEEP_MINE: self._keep_mine,
            Do.FIRST: lambda: presenter.put(which=1),
            Do.SECOND: lambda: presenter.put(which=2),
            Do.ALLOW: self._allow,
        }
        for stack in (self._form.top, self._form.of_time):
            stack.pressed.connect(self.do)

    def do(self, act: Do) -> None:
        """Do what a button of a notice asks for."""
        self._by_do[act]()

    def save(self) -> None:
        """Save what stands in the form, or say what stands in the way and go there."""
        ground, presenter = self._ground, self._presenter
        if not ground.is_read:
            return
        reading = ground.reading()
        unanswered = reading.twice is not None and not self._form.fields.typed.which
        if reading.problems or reading.skipped is not None or unanswered:
            ground.tell(reading.problems)
            presenter.draw()
            self._form.focus_on(next(iter(reading.problems), "time"))
            self.said.emit(next(iter(reading.problems.values()), words.PROBLEM), True)
        elif ground.theirs:
            self._ask()
        else:
            overlap = self._form.fields.overlap.isChecked()
            sheet = ground.seen.sheet
            self._keep(Wish(ground.base, reading.appointment, sheet.new, overlap), self.saved.emit)

    def cancel_appointment(self) -> None:
        """Set the status to Cancelled at once; it can be undone like other actions. What is typed stays typed."""
        id = self._ground.base.id

        def done(outcome: Saved | NotSaved) -> None:
            if isinstance(outcome, Saved):
                self.said.emit(words.CANCELLED_SAID, False)
            else:
                self._complain(outcome)

        self._presenter.reader.after(lambda: self._desk.cancel(id), done)

    def _keep(self, wish: Wish, then: Callable[[], None]) -> None:
        def done(outcome: Saved | NotSaved) -> None:
            if isinstance(outcome, Saved):
                self.said.emit(words.SAVED_SAID, False)
                then()
            else:
                self._complain(outcome)

        self._presenter.reader.after(
            lambda: self._desk.save(wish.before, wish.after, new=wish.new, overlap=wish.overlap), done
        )

    def _ask(self) -> None:
        """Both changed a field: which value is kept is said before anything is saved."""
        self._ground.asked = next(iter(self._ground.theirs))
        self._presenter.draw()
        self._form.focus_on(self._ground.asked)
        self.said.emit(words.PROBLEM, True)

    def _complain(self, outcome: NotSaved) -> None:
        told = {part: words.problem(part, problem) for part, problem in outcome.problems.items()}
        self._ground.tell(told)
        if outcome.conflicts and self._ground.theirs:
            self._ask()
            return
        if outcome.overlaps:
            self._presenter.show_overlaps(outcome.overlaps)
            self._form.focus_on("overlap")
            self.said.emit(words.OVERLAP_CHOICE, True)
            return
        self._presenter.draw()
        if told:
            self._form.focus_on(next(iter(told)))
        not_allowed = words.VIEW_ONLY if outcome.reason is Reason.NOT_ALLOWED else words.NOT_POSSIBLE
        self.said.emit(next(iter(told.values()), not_allowed), True)

    def _undo(self) -> None:
        entry, id = held(self._ground.seen.sheet), self._ground.base.id
        if entry is None:
            return

        def done(undone: bool) -> None:
            self.said.emit(words.UNDONE if undone else words.TOO_LATE, not undone)

        self._presenter.reader.after(lambda: self._desk.undo(id, entry.id), done)

    def _send_now(self) -> None:
        entry = held(self._ground.seen.sheet)
        if entry is not None:
            patient, confirm = entry.command.patient_id or "", self._around.desk.invitations.confirm_old
            self._presenter.reader.after(lambda: confirm(patient, entry.id), lambda _none: None)

    def _dismiss(self) -> None:
        entry, id = self._ground.seen.sheet.refused, self._ground.base.id
        if entry is not None:
            self._presenter.reader.after(lambda: self._desk.dismiss(id, entry.id), lambda _none: None)

    def _use_theirs(self) -> None:
        self._ground.take_theirs(self._ground.asked)
        self._presenter.draw()

    def _keep_mine(self) -> None:
        """Above the form: the question that saving waits for; in the clinic's no: the same change once more."""
        if self._ground.asked:
            self._ground.keep_mine(self._ground.asked)
            self._presenter.draw()
        else:
            self._again(overlap=None)

    def _again(self, *, overlap: bool | None) -> None:
        """Save what the clinic refused once more, over what stands there now."""
        sheet = self._ground.seen.sheet
        entry = sheet.refused
        if entry is None or not isinstance(entry.command, BookAppointment | ChangeAppointment):
            return
        command, now = entry.command, sheet.appointment
        edits = command.fields if isinstance(command, BookAppointment) else command.edits
        allowed = command.overlap if overlap is None else overlap
        self._keep(Wish(now, with_edits(now, edits), sheet.new, allowed), lambda: None)

    def _allow(self) -> None:
        self._form.fields.overlap.setChecked(True)
        self._presenter.draw()
        self._form.focus_on("overlap")
