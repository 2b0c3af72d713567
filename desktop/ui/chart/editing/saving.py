"""What the buttons of the Demographics page do: each writes one thing through the services."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.commands import RegisterPatient
from desktop.services.invitations import Kept, Outcome
from desktop.ui.chart.editing.editing import Editing
from desktop.ui.chart.editing.footing import held_edit
from desktop.ui.chart.editing.notes import Asked
from desktop.ui.chart.reader import ChartReader
from desktop.ui.demographics import draft as drafts
from desktop.ui.demographics.draft import Draft
from desktop.ui.demographics.fields import FIELDS
from desktop.ui.demographics.hints import problem_words
from desktop.ui.demographics.state import Deed
from desktop.ui.words import demographics as words


class Saving(QObject):
    """``changed`` asks to draw; ``wrong`` names the first field that cannot be kept; the rest as the presenter's."""

    changed = Signal()
    wrong = Signal(str)
    finished = Signal()
    invited = Signal()
    said = Signal(str, bool)

    def __init__(self, parent: QObject, reader: ChartReader, editing: Editing) -> None:
        super().__init__(parent)
        self._reader, self._editing = reader, editing
        self._saved = Draft()
        self._done_by: dict[Deed, Callable[[], None]] = {
            Deed.SAVE: self._save,
            Deed.SAVE_AND_INVITE: lambda: self._send(Deed.SAVE_AND_INVITE),
            Deed.SAVE_AND_RESEND: lambda: self._send(Deed.SAVE_AND_RESEND),
            Deed.INVITE_ANYWAY: self._send_anyway,
            Deed.NOT_NOW: self._not_now,
            Deed.DISCARD: self._discard,
            Deed.UNDO: self._undo,
            Deed.DISMISS: self._dismiss,
            Deed.REGISTER_ANYWAY: self._register_anyway,
        }

    def do(self, deed: Deed) -> None:
        """Do what a button asks for."""
        self._done_by[deed]()

    def take(self, name: str, *, theirs: bool) -> None:
        """Settle a field that this desk has saved and the clinic did not take."""
        people, id = self._reader.desk.people, self._reader.patient_id
        if theirs:
            self._reader.after(lambda: people.take_theirs(id, name), lambda _none: None)
        else:
            self._reader.after(lambda: people.keep_mine(id, name), self._answered)

    def _save(self) -> None:
        if self._point_out():
            return
        before = drafts.before(self._editing.draft, self._editing.chart.patient)
        people, id, typed = self._reader.desk.people, self._reader.patient_id, dict(self._editing.draft.typed)
        self._saved = self._editing.draft
        self._reader.after(lambda: people.save(id, before, typed), self._answered)

    def _send(self, deed: Deed, *, anyway: bool = False) -> None:
        if self._point_out():
            return
        invitations, id = self._reader.desk.invitations, self._reader.patient_id
        typed, act = dict(self._editing.draft.typed), invitations.send
        if deed is Deed.SAVE_AND_RESEND:
            act = invitations.resend
        self._reader.after(lambda: act(id, typed, anyway=anyway), lambda outcome: self._sent(deed, outcome))

    def _send_anyway(self) -> None:
        if self._editing.asked is not None:
            self._send(self._editing.asked.deed, anyway=True)

    def _sent(self, deed: Deed, outcome: Outcome) -> None:
        if isinstance(outcome, Kept):
            self.invited.emit()
        elif outcome.cautions:
            self._editing.asked = Asked(deed, outcome.cautions)
        self._answered(outcome)

    def _answered(self, outcome: Outcome) -> None:
        editing = self._editing
        if isinstance(outcome, Kept):
            closing = editing.closing
            editing.forget()
            self.changed.emit()
            if closing:
                self.finished.emit()
            return
        editing.closing = False
        self.changed.emit()
        if outcome.problems:
            self._point_out()

    def _point_out(self) -> bool:
        """Say what is wrong below its field, and go to the first; False when nothing is."""
        editing = self._editing
        wrong = drafts.problems(editing.draft, editing.chart.patient, editing.today)
        if not wrong:
            return False
        editing.left |= set(wrong)
        editing.closing = False
        first = next(name for name in FIELDS if name in wrong)
        self.wrong.emit(first)
        self.said.emit(problem_words(first, wrong[first]), True)
        return True

    def _not_now(self) -> None:
        self._editing.asked = None
        self.changed.emit()

    def _discard(self) -> None:
        closing = self._editing.closing
        self._editing.forget()
        self.changed.emit()
        if closing:
            self.finished.emit()

    def _undo(self) -> None:
        entry = held_edit(self._editing.chart)
        if entry is not None:
            invitations, id = self._reader.desk.invitations, self._reader.patient_id
            self._reader.after(lambda: invitations.undo(id, entry.id), self._undone)

    def _undone(self, done: bool) -> None:
        """What was typed stands in the fields again, except a number that nobody keeps."""
        if done and self._editing.draft.empty:
            self._editing.draft = drafts.forget(self._saved, "ssn")
        self._editing.said = words.NOTHING_KEPT if done else words.ALREADY_SENT
        self.changed.emit()
        self.said.emit(self._editing.said, not done)

    def _dismiss(self) -> None:
        refused = self._editing.chart.refused
        if refused is None:
            return
        invitations, people, id = (
            self._reader.desk.invitations,
            self._reader.desk.people,
            self._reader.patient_id,
        )
        if isinstance(refused.command, RegisterPatient):
            self._reader.after(lambda: people.discard(id), lambda _done: None)
        else:
            self._reader.after(lambda: invitations.dismiss(id, refused.id), lambda _none: None)

    def _register_anyway(self) -> None:
        people, id = self._reader.desk.people, self._reader.patient_id
        self._reader.after(lambda: people.register_anyway(id), self._answered)
