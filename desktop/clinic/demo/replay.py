"""Lets the demo clinic's past happen: what people did is handed in and decided at the hour it was done."""

from base64 import b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, cast

from sqlalchemy import Engine, insert, select

from desktop.clinic import tables
from desktop.clinic.demo.week import Happening
from desktop.clinic.facts import of_patient, one
from desktop.clinic.outgoing import Job, Outcome
from desktop.clinic.service import Service
from desktop.domain.commands import Command, EditPatient, FieldEdit, Invite, Resend, Revoke
from desktop.domain.ids import NewId
from desktop.domain.invitation import Invitation, newest
from desktop.domain.patient import SSN, Patient
from desktop.domain.requirements import requirements_of
from desktop.domain.ssn import Ssn, parse_ssn
from desktop.domain.staff import BY_PORTAL
from desktop.domain.wire import to_body
from desktop.mail.message import Templates, write
from desktop.mail.transport import Refusal, Refused, Transport
from desktop.portal.answer import Answer
from desktop.record.sqlcipher import reading
from desktop.sealing import SealingKey, seal

_UNTIL_HANDED_OVER: Final = timedelta(seconds=1)
_NOT_A_BIRTH_DATE: Final = "1900-01-01"


class ReplayClock:
    """A clock that is led from one past moment to the next."""

    def __init__(self, at: datetime) -> None:
        self._start = self.at = at

    def now(self) -> datetime:
        """Return the moment it was led to."""
        return self.at

    def monotonic(self) -> float:
        """Return seconds since its first moment."""
        return (self.at - self._start).total_seconds()


@dataclass(frozen=True, slots=True)
class Desks:
    """Where commands are handed in, by the administrator unless said otherwise, and what they are made with.

    `ids` are the patients' by chart id.
    """

    engine: Engine
    administrator: str
    clinic: SealingKey
    ids: dict[str, str]
    new_id: NewId

    def hand_in(self, who: str, command: Command) -> None:
        """Write one command into the inbox, as a desk's connection does."""
        with self.engine.begin() as connection:
            connection.execute(insert(tables.inbox).values(who=who, id=self.new_id(), body=to_body(command)))

    def staff_id(self, user: str) -> str:
        """The id of the person with this sign-in name."""
        with reading(self.engine).connect() as connection:
            found = select(tables.staff.c.id).where(tables.staff.c.user == user)
            return str(connection.execute(found).scalar_one())

    def patient(self, chart_id: str) -> tuple[Patient, Invitation | None]:
        """A patient and their newest invitation, as the record has them."""
        id = self.ids[chart_id]
        with reading(self.engine).connect() as connection:
            patient = one(connection, Patient, tables.patient, id)
            invitation = newest(of_patient(connection, Invitation, tables.invite, id))
        assert patient is not None
        return patient, invitation


class Replay:
    """Plays happenings in their order; each is decided, and its e-mail handed over, before the next."""

    def __init__(
        self, service: Service, clock: ReplayClock, desks: Desks, transport: Transport, templates: Templates
    ) -> None:
        self._service = service
        self._clock = clock
        self._desks = desks
        self._transport = transport
        self._templates = templates
        self._codes: dict[str, str] = {}

    def hand_in(self, command: Command) -> None:
        """The administrator hands in, and it is decided."""
        self._desks.hand_in(self._desks.administrator, command)
        self._service.work()

    def put_on_file(self, chart_id: str, number: str) -> None:
        """The administrator types a patient's Social Security Number, which leaves the keyboard sealed."""
        ssn = parse_ssn(number)
        assert isinstance(ssn, Ssn)
        sealed = b64encode(seal(self._desks.clinic, ssn.digits.encode())).decode()
        self.hand_in(EditPatient(self._desks.ids[chart_id], (FieldEdit(SSN, None, ssn.last4, sealed),)))

    def play(self, happening: Happening) -> None:
        """Lead the clock there and let it happen."""
        self._clock.at = happening.at
        patient, invitation = self._desks.patient(happening.patient)
        command = self._command(happening, patient, invitation)
        who = self._desks.staff_id(happening.by) if happening.by else BY_PORTAL
        self._desks.hand_in(who, command)
        self._service.work()
        self._clock.at += _UNTIL_HANDED_OVER
        while (job := self._service.next_mail()) is not None:
            self._codes[job.mail.invite_id] = job.letter.typed_code
            self._service.record_mail(job, self._outcome(job, happening))

    def end(self, at: datetime) -> None:
        """Lead the clock to the present."""
        self._clock.at = at
        self._service.work()

    def _command(self, happening: Happening, patient: Patient, invitation: Invitation | None) -> Command:
        if happening.do == "invite":
            basis, email = requirements_of(patient).basis, patient.email
            assert basis is not None
            assert email is not None
            return Invite(patient.id, email, basis, happening.source)
        assert invitation is not None, "nothing can happen to an invitation before it was sent"
        state = invitation.state(happening.at)
        match happening.do:
            case "resend":
                return Resend(
                    patient.id, invitation.id, state, invitation.email, invitation.basis, happening.source
                )
            case "revoke":
                return Revoke(patient.id, invitation.id, state)
            case _:
                return self._answer(happening, patient, invitation)

    def _answer(self, happening: Happening, patient: Patient, invitation: Invitation) -> Command:
        """What the patient typed on the accept page: the code from the e-mail, birth date and phone."""
        assert patient.born is not None
        born = patient.born.isoformat() if happening.do == "accept" else _NOT_A_BIRTH_DATE
        answer = Answer(self._codes[invitation.id], born=born, phone=patient.phone)
        return answer.sealed_for(self._desks.clinic)

    def _outcome(self, job: Job, happening: Happening) -> Outcome:
        if happening.refused is not None:
            return Refused(cast("Refusal", happening.refused), happening.answer)
        letter = job.letter
        return self._transport.hand_over(letter.sender, letter.recipient, write(letter, self._templates))
