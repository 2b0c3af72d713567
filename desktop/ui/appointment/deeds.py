"""What Save, Cancel appointment and the buttons of the notices do: each writes one thing through the services."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.decision import Reason
from desktop.services.appointment_sheet import NotSaved, Saved
from desktop.ui.appointment.presenter import SheetPresenter
from desktop.ui.appointment.state import Do
from desktop.ui.appointment.unsent import UnsentDeeds, Wish, refused_wish
from desktop.ui.around import Around
from desktop.ui.words import appointment as words


class SheetDeeds(QObject):
    """``saved`` says that the window has done its work; ``said`` what a screen reader is told, urgent or not."""

    saved = Signal()
    said = Signal(str, bool)

    def __init__(self, presenter: SheetPresenter, around: Around) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._ground, self._form = presenter.ground, presenter.form
        self._desk = around.desk.appointments
        self._unsent = UnsentDeeds(self, presenter, around)
        self._unsent.said.connect(self.said)
        self._by_do: dict[Do, Callable[[], None]] = {
            Do.UNDO: self._unsent.undo,
            Do.TAKE_BACK: self._unsent.undo,
            Do.SEND_NOW: self._unsent.send_now,
            Do.DISMISS: self._unsent.dismiss,
            Do.SAVE_ANYWAY: lambda: self._again(allow=True),
            Do.USE_THEIRS: self._use_theirs,
            Do.KEEP_MINE: self._keep_mine,
            Do.FIRST: lambda: presenter.put(which=1),
            Do.SECOND: lambda: presenter.put(which=2),
            Do.ALLOW: self._allow,
        }
        for stack in (self._form.top, self._form.of_time):
            stack.pressed.connect(self.do)
        for name, slot in self._form.slots.items():
            slot.taken.connect(partial(self._take, name))

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
            ground.told = dict(reading.problems)
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
                self._form.focus_on("status")
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
        self._ground.told = told
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

    def _take(self, field: str) -> None:
        """The link below a field."""
        if field in self._ground.theirs:
            self._ground.take_theirs(field)
            self._presenter.draw()
        else:
            self._presenter.use_next_time()

    def _use_theirs(self) -> None:
        self._ground.take_theirs(self._ground.asked)
        self._presenter.draw()

    def _keep_mine(self) -> None:
        """Above the form: the question that saving waits for; in the clinic's no: the same change once more."""
        if self._ground.asked:
            self._ground.keep_mine(self._ground.asked)
            self._presenter.draw()
        else:
            self._again(allow=False)

    def _again(self, *, allow: bool) -> None:
        wish = refused_wish(self._ground.seen.sheet, allow=allow)
        if wish is not None:
            self._keep(wish, lambda: None)

    def _allow(self) -> None:
        self._form.fields.overlap.setChecked(True)
        self._presenter.draw()
        self._form.focus_on("overlap")
