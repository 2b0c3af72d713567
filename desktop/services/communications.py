"""Everything said and sent to a patient: the contacts people noted, and every e-mail of the invitations."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from desktop.domain.access import Onway, View, onway
from desktop.domain.commands import Command, Invite, LogCommunication, Resend
from desktop.domain.communication import Communication, check_minutes, check_note
from desktop.domain.decision import Reason
from desktop.domain.invitation import Invitation, Mail, Waiting
from desktop.domain.names import clean_text
from desktop.domain.problem import Problem
from desktop.domain.seen import Seen, Stage, Unsettled
from desktop.domain.staff import Right
from desktop.services.clicks import Clicks
from desktop.services.form import may
from desktop.services.invitations import Kept, NotKept, Outcome
from desktop.services.local import Local
from desktop.store import events, outbox, replica
from desktop.store.seen import seen_of

EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact. `who` is a name, `who_id` a staff id or one of `domain.staff.BY_…`.

    An e-mail (kind "email") has its invitation, its mail or its wait at the clinic, as far as it has come.
    `on_its_way` and `refused` are about what this desk did and has not settled.
    """

    id: str
    kind: str
    at: datetime
    who_id: str
    who: str = ""
    minutes: int = 0
    note: str | None = None
    appointment_id: str | None = None
    email: str | None = None
    mail: Mail | None = None
    invitation: Invitation | None = None
    waiting: Waiting | None = None
    on_its_way: Onway | None = None
    refused: str | None = None
    command_id: str | None = None


class Communications:
    """What was said and sent, as this desk knows it."""

    def __init__(self, local: Local) -> None:
        self._local = local
        self._clicks = Clicks(local)

    def of_patient(self, patient_id: str) -> tuple[Contact, ...]:
        """Newest first; nothing for a patient this desk does not know."""
        with self._local.read() as connection:
            return self._of_patient(connection, patient_id)

    def of_appointment(self, appointment_id: str) -> tuple[Contact, ...]:
        """What was noted at one appointment, newest first."""
        with self._local.read() as connection:
            ids = {each.patient_id for each in events.communications_at(connection, appointment_id)}
            ids |= {
                entry.command.patient_id
                for entry in outbox.everything(connection)
                if isinstance(entry.command, LogCommunication)
                and entry.command.appointment_id == appointment_id
            }
            found = [contact for id in ids for contact in self._of_patient(connection, id)]
        return tuple(contact for contact in found if contact.appointment_id == appointment_id)

    def log(
        self, patient_id: str, kind: str, note: str, minutes: int = 0, appointment_id: str | None = None
    ) -> Outcome:
        """Note a contact; problems come back under "note" and "minutes"."""
        note = clean_text(note)
        checked = {"note": check_note(note), "minutes": check_minutes(minutes)}
        problems: dict[str, Problem] = {name: found for name, found in checked.items() if found is not None}
        if problems:
            return NotKept(problems)

        def make(connection: Connection) -> Command | NotKept:
            if not may(self._local, connection, Right.EDIT_PATIENTS):
                return NotKept(reason=Reason.NOT_ALLOWED)
            if seen_of(connection, patient_id) is None:
                return NotKept(reason=Reason.NO_SUCH_PATIENT)
            return LogCommunication(patient_id, kind, appointment_id, minutes, note)

        kept = self._clicks.keep((patient_id,), make)
        return Kept(kept) if isinstance(kept, str) else kept

    def _of_patient(self, connection: Connection, patient_id: str) -> tuple[Contact, ...]:
        seen = seen_of(connection, patient_id)
        if seen is None:
            return ()
        known = self._local.known(connection)
        view = self._local.view(known)
        noted = [_noted(each) for each in events.communications(connection, patient_id)]
        sent = [_sent(each, seen) for each in seen.confirmed.invites]
        entries = outbox.of_patient(connection, patient_id)
        here = [_here(entry, known.staff_id, view) for entry in entries if _is_contact(entry)]
        waits = [_waiting(each) for each in seen.confirmed.waiting if each.ended_at is None]
        names = {person.id: person.name for person in replica.staff(connection).values()}
        return _in_order((*here, *noted, *sent, *waits), names)


def _in_order(contacts: Iterable[Contact], names: Mapping[str, str]) -> tuple[Contact, ...]:
    """Newest first, each once: what the clinic has of it goes before what this desk still holds."""
    found = {contact.id: replace(contact, who=names.get(contact.who_id, "")) for contact in contacts}
    return tuple(sorted(found.values(), key=lambda contact: (contact.at, contact.id), reverse=True))


def _noted(row: Communication) -> Contact:
    return Contact(
        row.id,
        row.kind,
        row.at,
        row.who,
        minutes=row.minutes,
        note=row.note,
        appointment_id=row.appointment_id,
    )


def _sent(row: Invitation, seen: Seen) -> Contact:
    mail = seen.confirmed.mail_of(row.id)
    return Contact(row.id, EMAIL, row.enabled_at, row.enabled_by, email=row.email, mail=mail, invitation=row)


def _waiting(row: Waiting) -> Contact:
    return Contact(row.id, EMAIL, row.since, row.who, email=row.email, waiting=row)


def _is_contact(entry: Unsettled) -> bool:
    return isinstance(entry.command, Invite | Resend | LogCommunication)


def _here(entry: Unsettled, who: str, view: View) -> Contact:
    command = entry.command
    refused = entry.stage == Stage.REFUSED
    contact = Contact(
        entry.id,
        EMAIL,
        entry.made_at,
        who,
        on_its_way=None if refused else onway(entry, view),
        refused=entry.reason if refused else None,
        command_id=entry.id,
    )
    if isinstance(command, LogCommunication):
        visit = command.appointment_id
        return replace(
            contact, kind=command.channel, minutes=command.minutes, note=command.note, appointment_id=visit
        )
    assert isinstance(command, Invite | Resend)
    return replace(contact, email=command.email)
