"""What a screen shows of a patient: what the clinic confirmed, plus what this desk has not settled yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from desktop.domain.commands import (
    NOTES,
    BookAppointment,
    ChangeAppointment,
    Command,
    EditPatient,
    FieldEdit,
    Invite,
    RegisterPatient,
    Resend,
)
from desktop.domain.edits import apply_edits
from desktop.domain.invitation import Invitation, Mail, Waiting
from desktop.domain.patient import Patient

_OF_AN_APPOINTMENT: Final = (BookAppointment, ChangeAppointment)

ASK_AGAIN_AFTER: Final = timedelta(hours=24)
"""A held action older than this asks again before it leaves."""


class Stage(StrEnum):
    """How far a command of this desk has come."""

    HELD = "held"
    LEAVING = "leaving"
    APPLIED = "applied"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Unsettled:
    """One outbox entry: a command this desk has not seen through. `release_at` is this computer's time."""

    id: str
    command: Command
    made_at: datetime
    stage: Stage
    release_at: datetime | None = None
    reason: str | None = None
    detail: tuple[tuple[str, str | None], ...] = ()

    def asks_again(self, now: datetime) -> bool:
        """Whether it was held so long that the person has to say once more that it should leave."""
        return self.can_be_taken_back and now - self.made_at >= ASK_AGAIN_AFTER

    @property
    def can_be_taken_back(self) -> bool:
        """Whether it is the person's own to withdraw: it has not left, and it is more than a note."""
        return self.stage == Stage.HELD and not isinstance(self.command, NOTES)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """One patient's part of the replica."""

    patient: Patient
    invites: tuple[Invitation, ...] = ()
    mails: tuple[Mail, ...] = ()
    waiting: tuple[Waiting, ...] = ()

    def mail_of(self, invite_id: str) -> Mail | None:
        """The newest e-mail of an invitation."""
        mails = [mail for mail in self.mails if mail.invite_id == invite_id]
        return max(mails, key=lambda mail: (mail.queued_at, mail.id), default=None)

    @property
    def registered(self) -> bool:
        """Whether the clinic has this patient: only it gives chart ids."""
        return self.patient.chart_id != ""


def not_registered(patient_id: str) -> Confirmed:
    """All that the clinic confirmed about a patient whose registration it has not answered: nothing."""
    return Confirmed(Patient(patient_id, "", "", ""))


@dataclass(frozen=True, slots=True)
class Seen:
    """The fold of both: the patient with this desk's edits, and what is on its way."""

    confirmed: Confirmed
    patient: Patient
    only_here: frozenset[str]
    on_its_way: tuple[Unsettled, ...]
    refused: Unsettled | None


def fold(confirmed: Confirmed, outbox: Iterable[Unsettled]) -> Seen:
    """Lay this desk's unsettled commands, in the order they were made, over what the clinic confirmed.

    Of a patient the clinic does not have, what was typed stays to be seen even when it was refused.
    """
    entries = tuple(outbox)
    if not entries:  # as of nearly everybody in a list
        return Seen(confirmed, confirmed.patient, frozenset(), (), None)
    on_its_way = tuple(entry for entry in entries if entry.stage in (Stage.HELD, Stage.LEAVING))
    shown = on_its_way if confirmed.registered else entries
    edits = tuple(edit for entry in shown for edit in _edits(entry.command, confirmed))
    patient = apply_edits(confirmed.patient, edits)
    only_here = frozenset(edit.field for edit in edits)
    return Seen(confirmed, patient, only_here, on_its_way, _refused(entries))


def edits_of(command: Command) -> tuple[FieldEdit, ...]:
    """What a command changes in a chart that exists."""
    return command.edits if isinstance(command, Invite | Resend | EditPatient) else ()


def _edits(command: Command, confirmed: Confirmed) -> tuple[FieldEdit, ...]:
    if isinstance(command, RegisterPatient):
        return () if confirmed.registered else command.fields
    return edits_of(command)


def _refused(entries: tuple[Unsettled, ...]) -> Unsettled | None:
    """The last refusal; but a refused registration is why all that came after it was refused as well.

    What was refused about an appointment is told in the appointment's own window.
    """
    chart_entries = (entry for entry in entries if not isinstance(entry.command, _OF_AN_APPOINTMENT))
    refused = [entry for entry in chart_entries if entry.stage == Stage.REFUSED]
    registrations = [entry for entry in refused if isinstance(entry.command, RegisterPatient)]
    return next(iter((*registrations[-1:], *refused[-1:])), None)
