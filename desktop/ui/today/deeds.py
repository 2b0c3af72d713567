"""What is done from a row: invited, sent again, taken back; each answered at once and told to a screen reader."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from math import ceil
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.domain.access import AccessKind
from desktop.domain.clock import Clock
from desktop.services.desk import Desk
from desktop.services.invitations import Kept, NotKept, Outcome
from desktop.ui import cautions
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.people import isolated
from desktop.ui.today.question import Answer, Question, Way
from desktop.ui.today.reader import DayReader
from desktop.ui.today.refused import cannot
from desktop.ui.today.rows import RowAct, RowFace
from desktop.ui.words import access as access_words
from desktop.ui.words import status
from desktop.ui.words import today as words

LATELY: Final = timedelta(minutes=15)
Doing = Callable[[bool], Outcome]
"""Does something in the desk file; True is the second yes."""

Told = Callable[[Outcome], bool]
"""Is told what came of it; False when it has said all there is to say."""


class Deeds(QObject):
    """`said` is for a screen reader (words, urgent); `asking` carries a `Question` or None.

    `typing` carries a row in which something has to be typed first.
    """

    said = Signal(str, bool)
    asking = Signal(object)
    typing = Signal(object)
    chart_wanted = Signal(str)

    def __init__(self, desk: Desk, reader: DayReader, clock: Clock) -> None:
        super().__init__(reader)
        self._desk, self._reader, self._clock = desk, reader, clock
        self._last: tuple[str, str] | None = None
        self._again: Callable[[], None] | None = None
        self._about: RowFace | None = None

    def act(self, face: RowFace) -> None:
        """What the row's own button does."""
        if face.button is None or face.button.reason:
            return
        {
            RowAct.INVITE: self.invite,
            RowAct.RESEND: self.resend,
            RowAct.TYPE: self.typing.emit,
            RowAct.UNDO: self.undo,
        }[face.button.act](face)

    def invite(self, face: RowFace) -> None:
        """Invite; where something is missing, ask for it in the row."""
        access = face.row.access
        if access.kind in (AccessKind.MISSING, AccessKind.BOUNCED):
            self.typing.emit(face)
        elif access.can_invite:
            send = self._desk.invitations.send
            self.do(face, lambda anyway: send(face.patient_id, anyway=anyway))

    def resend(self, face: RowFace) -> None:
        """Send again; soon after the first time only at a second yes."""
        access = face.row.access
        if access.kind is AccessKind.BOUNCED:
            self.typing.emit(face)
            return
        if not access.can_resend:
            return
        again = self._desk.invitations.resend
        do = partial(self.do, face, lambda anyway: again(face.patient_id, anyway=anyway))
        sent = access.mail.handed_at if access.mail else None
        since = self._clock.now() - sent if sent else LATELY
        if access.kind is AccessKind.PENDING and since < LATELY:
            self._ask_lately(face, max(0, int(since.total_seconds() // 60)), do)
        else:
            do()

    def resend_to(self, patient_id: str, face: RowFace | None) -> None:
        """Send again to somebody on the quiet list, who need not come today; what has to be asked the chart asks."""
        if face is not None:
            self.resend(face)
            return

        def tell(outcome: Outcome) -> None:
            if isinstance(outcome, Kept):
                self._last = (patient_id, outcome.command_id)
                self.said.emit(self._goes_out(patient_id), False)
            else:
                self.chart_wanted.emit(patient_id)

        self._reader.after(lambda: self._desk.invitations.resend(patient_id), tell)

    def revoke(self, face: RowFace) -> None:
        """Take an open invitation back; taking away a working access is asked in the chart."""
        if face.row.access.kind is AccessKind.CONNECTED:
            self.chart_wanted.emit(face.patient_id)
        elif face.row.access.can_revoke:
            self.do(face, lambda _anyway: self._desk.invitations.revoke(face.patient_id))

    def undo(self, face: RowFace) -> None:
        """Take back what this row holds."""
        entry = face.row.access.revoke or face.row.access.action
        if entry is not None:
            self._take_back(face.patient_id, entry.id, queued=face.row.access.kind is AccessKind.QUEUED)

    def undo_last(self) -> bool:
        """Take back what was done last in this window; False when there is nothing."""
        if self._last is None:
            return False
        self._take_back(*self._last, queued=False)
        self._last = None
        return True

    def do(
        self, face: RowFace, doing: Doing, *, anyway: bool = False, done: Told = lambda _outcome: True
    ) -> None:
        """Do it, show the day as it is then, and ask if a second yes is needed; `done` may say the rest itself."""
        self._again = partial(self.do, face, doing, anyway=True, done=done)
        self._about = face
        self.asking.emit(None)

        def tell(outcome: Outcome) -> None:
            if done(outcome):
                self._tell(face, outcome)

        self._reader.after(lambda: doing(anyway), tell)

    def _tell(self, face: RowFace, outcome: Outcome) -> None:
        if isinstance(outcome, Kept):
            self._last = (face.patient_id, outcome.command_id)
            self.said.emit(self._goes_out(face.patient_id), False)
        else:
            self.asking.emit(self._question(face, outcome))

    def answer(self, answer: Answer) -> None:
        """What stands above the table was answered."""
        self.asking.emit(None)
        if answer is Answer.ANYWAY and self._again is not None:
            self._again()
        elif answer is Answer.OPEN_CHART and self._about is not None:
            self.chart_wanted.emit(self._about.patient_id)

    def _goes_out(self, patient_id: str) -> str:
        picture = self._reader.picture
        if picture is None or not picture.day.view.online:
            return status.QUEUED_ANNOUNCED
        rows = (face.row.access for face in picture.faces if face.patient_id == patient_id)
        access = next(rows, None)
        entry = (access.revoke or access.action) if access else None
        until = entry.release_at if entry else None
        left = (until - self._clock.now()).total_seconds() if until else 0
        said = access_words.revoke_announced if access and access.revoke else access_words.undo_announced
        return said(max(0, ceil(left)))

    def _ask_lately(self, face: RowFace, minutes: int, do: Callable[[], None]) -> None:
        self._again, self._about = do, face
        ways = (
            Way(Answer.ANYWAY, access_words.RESEND_ANYWAY, meaning=Meaning.RESEND),
            Way(Answer.NOT_NOW, access_words.NOT_NOW),
        )
        title = f"{isolated(face.name)}: {access_words.sent_lately(minutes)}"
        self.asking.emit(
            Question(title, access_words.SPAM_FOLDER_FIRST, ways, Tone.INFO, Meaning.HINT, "lately")
        )

    def _question(self, face: RowFace, outcome: NotKept) -> Question | None:
        if not outcome.cautions:
            title, body = cannot(face, outcome)
            return Question(title, body, (Way(Answer.OPEN_CHART, words.OPEN), _not_now()), slot="cannot")
        patient = face.row.patient
        title, body = cautions.warning(outcome.cautions, patient.email or "", patient.first, self._desk.zone)
        ways = (
            Way(Answer.ANYWAY, access_words.INVITE_ANYWAY),
            Way(Answer.NOT_NOW, access_words.DO_NOT_INVITE),
        )
        return Question(f"{isolated(face.name)}: {title}", body, ways, meaning=Meaning.OPTED_OUT)

    def _take_back(self, patient_id: str, command_id: str, *, queued: bool) -> None:
        take_back = partial(self._desk.invitations.undo, patient_id, command_id)
        said = access_words.TAKEN_BACK if queued else access_words.UNDONE
        self._reader.after(
            take_back,
            lambda done: self.said.emit(said if done else access_words.ALREADY_SENT, not done),
        )


def _not_now() -> Way:
    return Way(Answer.NOT_NOW, access_words.NOT_NOW)
