"""Invites from the list of patients, says when it goes out, and takes it back."""

import math
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.access import AccessKind
from desktop.domain.clock import Clock
from desktop.domain.names import display_name
from desktop.services.desk import Desk
from desktop.services.invitations import Kept, Outcome
from desktop.services.patients import Found
from desktop.ui.announce import announce
from desktop.ui.background import Background
from desktop.ui.find.panel import FindPanel
from desktop.ui.find.rows import ResultRow
from desktop.ui.words import access as access_words
from desktop.ui.words import search as words
from desktop.ui.words.status import QUEUED_ANNOUNCED

SECOND_MS = 1_000
UNSENT = (AccessKind.SENDING, AccessKind.QUEUED)


class Sending(QObject):
    """The last invitation sent from the list, as long as it can be taken back.

    ``needs_chart`` names a patient whose invitation needs a word that is said in the chart; ``stale`` asks for
    what `show` is to be told again.
    """

    needs_chart = Signal(str)
    stale = Signal()

    def __init__(self, page: FindPanel, desk: Desk, background: Background, clock: Clock) -> None:
        super().__init__(page)
        self._page, self._desk, self._background, self._clock = page, desk, background, clock
        self._command_id = ""
        self._announced = False
        self.patient_id: str | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self.stale)
        page.undo_asked.connect(self.undo)

    def invite(self, row: ResultRow) -> None:
        """Invite the patient of a row."""
        if not row.can_invite:
            self.needs_chart.emit(row.patient_id)
            return
        send = partial(self._desk.invitations.send, row.patient_id)
        self._background.run(self, send, partial(self._invited, row))

    def undo(self) -> None:
        """Take it back."""
        if self.patient_id is not None:
            take_back = partial(self._desk.invitations.undo, self.patient_id, self._command_id)
            self._background.run(self, take_back, self._undone)

    def show(self, found: Found | None) -> None:
        """Say how the invitation stands; once it has left there is nothing more to say here."""
        if self.patient_id is None:
            return
        action = found.access.action if found is not None else None
        if found is None or action is None or found.access.kind not in UNSENT:
            self._forget()
            return
        name = display_name(found.patient.first, found.patient.last)
        if found.access.kind is AccessKind.QUEUED or action.release_at is None:
            self._timer.stop()
            self._say(words.queued(name), QUEUED_ANNOUNCED)
        else:
            left = max(0, math.ceil((action.release_at - self._clock.now()).total_seconds()))
            self._timer.start()
            self._say(words.goes_out(name, left), words.goes_out_spoken(left))

    def _invited(self, row: ResultRow, outcome: Outcome) -> None:
        if not isinstance(outcome, Kept):
            self.needs_chart.emit(row.patient_id)
            return
        self.patient_id, self._command_id = row.patient_id, outcome.command_id
        self._announced = False
        self.stale.emit()

    def _undone(self, done: bool) -> None:
        said = access_words.UNDONE if done else access_words.ALREADY_SENT
        announce(self._page.field, said, urgent=not done)
        self._forget()

    def _say(self, shown: str, spoken: str) -> None:
        self._page.show_sent(shown)
        if not self._announced:
            self._announced = True
            announce(self._page.field, spoken)

    def _forget(self) -> None:
        self.patient_id = None
        self._timer.stop()
        self._page.show_sent("")
