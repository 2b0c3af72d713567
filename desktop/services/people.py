"""Registering and editing patients, and what can be said of an address, with or without a connection."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import Connection

from desktop.domain.cautions import Caution
from desktop.domain.clashes import Change, Conflict
from desktop.domain.commands import Command, EditPatient, FieldEdit, RegisterPatient
from desktop.domain.decision import Reason
from desktop.domain.email_address import parse_email_address
from desktop.domain.patient import Patient
from desktop.domain.problem import Problem
from desktop.domain.registering import as_registered
from desktop.domain.seen import Stage, edits_of
from desktop.domain.staff import Right
from desktop.services import registration
from desktop.services.caution import cautions_of
from desktop.services.choosing import changes_of, choose, conflicts_of
from desktop.services.clicks import Clicks
from desktop.services.form import blank, may, read_form
from desktop.services.invitations import Kept, NotKept, Outcome
from desktop.services.local import Local
from desktop.store import outbox
from desktop.store.seen import seen_of


@dataclass(frozen=True, slots=True)
class Registered:
    """The registration is in the outbox; the patient can be found, invited and booked from now on."""

    command_id: str
    patient_id: str


@dataclass(frozen=True, slots=True)
class NotRegistered:
    """Nothing was done: problems by field name, a rule, or somebody like this is on file (reason DUPLICATE)."""

    problems: Mapping[str, Problem] = field(default_factory=dict)
    duplicates: tuple[Patient, ...] = ()
    reason: Reason | None = None


class People:
    """The patients' demographics. `before` is always the patient as the form showed them."""

    def __init__(self, local: Local) -> None:
        self._local = local
        self._clicks = Clicks(local)

    def register(self, typed: Mapping[str, str], *, anyway: bool = False) -> Registered | NotRegistered:
        """Put a new patient on file; `anyway` although somebody of the same name, birth date and sex is there."""
        id = self._local.new_id()

        def make(connection: Connection) -> Command | NotRegistered:
            if not may(self._local, connection, Right.EDIT_PATIENTS):
                return NotRegistered(reason=Reason.NOT_ALLOWED)
            found = registration.from_nothing(read_form(self._local, connection, typed, blank(id)))
            if found.problems:
                return NotRegistered(found.problems)
            made = RegisterPatient(id, found.edits, anyway)
            others = () if anyway else registration.like(connection, as_registered(made))
            if others:
                return NotRegistered(duplicates=others, reason=Reason.DUPLICATE)
            return made

        kept = self._clicks.keep((id,), make)
        return Registered(kept, id) if isinstance(kept, str) else kept

    def duplicates(self, typed: Mapping[str, str]) -> tuple[Patient, ...]:
        """Who on this computer may be the person being typed; nobody before both names are there."""
        with self._local.read() as connection:
            found = read_form(self._local, connection, typed, blank())
            patient = as_registered(RegisterPatient("", found.edits))
            return registration.like(connection, patient) if patient.first and patient.last else ()

    def register_anyway(self, patient_id: str) -> Outcome:
        """Register a patient the clinic refused to put on file, and do all that was done about them since."""
        return registration.again(self._local, patient_id, {}, anyway=True)

    def discard(self, patient_id: str) -> bool:
        """Give up a refused registration with everything done about the patient; False while some is under way."""
        return registration.give_up(self._local, patient_id)

    def save(self, patient_id: str, before: Patient, typed: Mapping[str, str]) -> Outcome:
        """Change what differs from `before`; where a colleague changed the same field since, both are kept to choose.

        Where nothing differs, nothing is kept and nothing is wrong.
        """
        with self._local.read() as connection:
            refused = registration.was_refused(outbox.of_patient(connection, patient_id))
        if refused:
            return registration.again(self._local, patient_id, typed, anyway=False)

        def make(connection: Connection) -> Command | NotKept:
            if not may(self._local, connection, Right.EDIT_PATIENTS):
                return NotKept(reason=Reason.NOT_ALLOWED)
            if seen_of(connection, patient_id) is None:
                return NotKept(reason=Reason.NO_SUCH_PATIENT)
            found = read_form(self._local, connection, typed, before)
            if found.problems or not found.edits:
                return NotKept(found.problems)
            _forget_same(connection, patient_id, found.edits)
            return EditPatient(patient_id, found.edits)

        kept = self._clicks.keep((patient_id,), make)
        return Kept(kept) if isinstance(kept, str) else kept

    def conflicts(self, patient_id: str) -> tuple[Conflict, ...]:
        """The fields that a colleague and this desk changed to different values, as far as the desk has read."""
        with self._local.read() as connection:
            return conflicts_of(connection, patient_id)

    def keep_mine(self, patient_id: str, field: str) -> Outcome:
        """Put the value typed here over the colleague's."""
        return choose(self._local, patient_id, field, mine=True)

    def take_theirs(self, patient_id: str, field: str) -> None:
        """Let the colleague's value stand."""
        choose(self._local, patient_id, field, mine=False)

    def last_changes(self, patient_id: str) -> dict[str, Change]:
        """Who last changed each field, by name, and when, as far as the clinic has told."""
        with self._local.read() as connection:
            return changes_of(connection, patient_id)

    def cautions(self, patient_id: str | None, email: str, born: date | None) -> tuple[Caution, ...]:
        """What is to be said of an address as it is typed, for a patient born then; nothing of half an address."""
        clean = parse_email_address(email)
        if isinstance(clean, Problem):
            return ()
        with self._local.read() as connection:
            seen = seen_of(connection, patient_id) if patient_id else None
            patient = seen.patient if seen else blank()
            invites = seen.confirmed.invites if seen else ()
            view = self._local.view(self._local.known(connection))
            return cautions_of(connection, replace(patient, email=clean, born=born), invites, view)


def _forget_same(connection: Connection, patient_id: str, edits: tuple[FieldEdit, ...]) -> None:
    """A refused change of nothing but these fields is overtaken by what is saved now."""
    now = {edit.field for edit in edits}
    for entry in outbox.of_patient(connection, patient_id):
        fields = {edit.field for edit in edits_of(entry.command)}
        if entry.stage == Stage.REFUSED and isinstance(entry.command, EditPatient) and fields <= now:
            outbox.dismiss(connection, entry.id)
