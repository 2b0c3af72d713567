"""What the buttons of the page do: each writes one thing through the services, on the desk file's lane."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.domain.access import AccessKind
from desktop.domain.commands import EditPatient, RegisterPatient, Resend
from desktop.services.chart import Chart
from desktop.services.invitations import How, Kept, Outcome
from desktop.ui.chart.access.drafts import Drafts
from desktop.ui.chart.access.openings import leads_to, turn
from desktop.ui.chart.access.panel import RESENT
from desktop.ui.chart.access.refusal import mine
from desktop.ui.chart.access.state import Act, Asking, Opened
from desktop.ui.chart.reader import ChartReader
from desktop.ui.words import access as words

LATELY: Final = timedelta(minutes=15)
"""Within this time after the mail server took a message, sending again asks for the spam folder first."""

Sending = Callable[[bool], Outcome]
"""Sends; the argument is the second yes for a patient who asked not to be invited."""


class Deeds(QObject):
    """Knows what is open on the page. ``changed`` asks to draw it; ``focus_wanted`` names the act to focus.

    ``said`` carries what a screen reader is told, and whether it interrupts. ``how`` is where it is sent from.
    """

    changed = Signal()
    focus_wanted = Signal(Act)
    said = Signal(str, bool)

    def __init__(self, parent: QObject, reader: ChartReader, drafts: Drafts, how: How = How.CHART) -> None:
        super().__init__(parent)
        self._how = how
        self.opened = Opened()
        self.chart: Chart | None = None
        self._reader, self._drafts = reader, drafts
        self._last: Sending | None = None
        self._done_by = self._table()

    def do(self, act: Act) -> None:
        """Do what a button, a menu item or a key asks for."""
        before = self.opened = replace(self.opened, said="")
        turned = turn(before, act)
        if turned is None:
            self._done_by[act]()
            return
        self._open(turned)
        focus = leads_to(act, before)
        if focus is not None:
            self.focus_wanted.emit(focus)

    def _table(self) -> dict[Act, Callable[[], None]]:
        invitations, id, how = self._reader.desk.invitations, self._reader.patient_id, self._how
        return {
            Act.ENABLE: lambda: self._send(lambda anyway: invitations.send(id, how=how, anyway=anyway)),
            Act.SAVE: self._save,
            Act.RESEND: self._resend,
            Act.RESEND_ANYWAY: lambda: self._send(
                lambda anyway: invitations.resend(id, how=how, anyway=anyway)
            ),
            Act.INVITE_ANYWAY: lambda: self._send(self._last, anyway=True) if self._last else None,
            Act.UNDO: self._undo,
            Act.TAKE_BACK: self._undo,
            Act.SEND_NOW: self._send_now,
            Act.REVOKE: lambda: self._send(lambda _anyway: invitations.revoke(id)),
            Act.DISMISS: self._dismiss,
            Act.REGISTER_ANYWAY: self._register_anyway,
            Act.KEEP_MINE: self._keep_mine,
        }

    def _save(self) -> None:
        typed = self._drafts.typed()
        if typed is not None and self.chart is not None:
            self._send(self._sending(typed, again=self.chart.access.kind in RESENT))

    def _sending(self, typed: Mapping[str, str], *, again: bool) -> Sending:
        invitations, id, how = self._reader.desk.invitations, self._reader.patient_id, self._how
        if again:
            return lambda anyway: invitations.resend(id, typed, how=how, anyway=anyway)
        return lambda anyway: invitations.send(id, typed, how=how, anyway=anyway)

    def _resend(self) -> None:
        mail = self.chart.access.mail if self.chart else None
        sent = mail.handed_at if mail else None
        pending = self.chart is not None and self.chart.access.kind == AccessKind.PENDING
        if self.chart and pending and sent and self.chart.view.now - sent < LATELY:
            self._open(replace(self.opened, asking=Asking.RESEND_LATELY))
            self.focus_wanted.emit(Act.NOT_NOW)
        else:
            self.do(Act.RESEND_ANYWAY)

    def _send(self, sending: Sending, *, anyway: bool = False) -> None:
        self._last = sending
        self._reader.after(lambda: sending(anyway), self._sent)

    def _sent(self, outcome: Outcome) -> None:
        if isinstance(outcome, Kept):
            self._open(Opened(other_side=self.opened.other_side))
        elif outcome.problems:
            self.said.emit(self._drafts.complain(outcome.problems), True)
        elif outcome.cautions:
            email = self._drafts.email() or (self.chart.patient.email if self.chart else None) or ""
            asking = Asking.INVITE_ANYWAY
            self._open(replace(self.opened, asking=asking, cautions=outcome.cautions, email_asked=email))
            self.focus_wanted.emit(Act.NOT_NOW)

    def _undo(self) -> None:
        access = self.chart.access if self.chart else None
        entry = (access.revoke or access.action) if access else None
        if entry is not None:
            invitations, id = self._reader.desk.invitations, self._reader.patient_id
            taken_back = bool(access and not self.chart.view.online) if self.chart else False
            self._reader.after(
                lambda: invitations.undo(id, entry.id), lambda done: self._undone(done, taken_back)
            )

    def _undone(self, done: bool, taken_back: bool) -> None:
        undone = words.TAKEN_BACK if taken_back else words.UNDONE
        said = undone if done else words.ALREADY_SENT
        self._open(replace(self.opened, said=said))
        self.said.emit(said, not done)

    def _send_now(self) -> None:
        access = self.chart.access if self.chart else None
        entry = (access.revoke or access.action) if access else None
        if entry is not None:
            invitations, id = self._reader.desk.invitations, self._reader.patient_id
            self._reader.after(lambda: invitations.confirm_old(id, entry.id), lambda _none: None)

    def _dismiss(self) -> None:
        refused = self.chart.refused if self.chart else None
        if refused is None:
            return
        desk, id = self._reader.desk, self._reader.patient_id
        edit = mine(refused)
        if isinstance(refused.command, RegisterPatient):
            self._reader.after(lambda: desk.people.discard(id), lambda _done: None)
        elif edit is not None and isinstance(refused.command, EditPatient):
            # What else was saved with it is not in dispute, and goes on.
            self._reader.after(lambda: desk.people.take_theirs(id, edit.field), lambda _none: None)
        else:
            self._reader.after(lambda: desk.invitations.dismiss(id, refused.id), lambda _none: None)

    def _register_anyway(self) -> None:
        people, id = self._reader.desk.people, self._reader.patient_id
        self._send(lambda _anyway: people.register_anyway(id))

    def _keep_mine(self) -> None:
        refused = self.chart.refused if self.chart else None
        edit = mine(refused) if refused else None
        if refused is None or edit is None:
            return
        people, id = self._reader.desk.people, self._reader.patient_id
        if isinstance(refused.command, EditPatient):
            self._send(lambda _anyway: people.keep_mine(id, edit.field))
        else:
            typed = {edit.field: edit.after or ""}
            self._send(self._sending(typed, again=isinstance(refused.command, Resend)))

    def _open(self, opened: Opened) -> None:
        if opened != self.opened:
            self.opened = opened
            self.changed.emit()
