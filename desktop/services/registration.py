"""Registering a patient at the desk: the command, who may be the same person, and trying again after a no."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection

from desktop.domain.commands import (
    Command,
    EditPatient,
    FieldEdit,
    Invite,
    OpenChart,
    RegisterPatient,
    Resend,
)
from desktop.domain.decision import Reason
from desktop.domain.patient import REQUIRED_FIELDS, Patient
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.registering import as_registered, is_like
from desktop.domain.seen import Stage, Unsettled, edits_of
from desktop.domain.staff import Right
from desktop.domain.typed import Read
from desktop.services.form import may, read_form
from desktop.services.invitations import Kept, NotKept, Outcome
from desktop.services.local import Local
from desktop.store import outbox, search
from desktop.store.seen import made_here, seen_all, seen_of

_STATUS = "status"


def from_nothing(found: Read) -> Read:
    """As read, from a blank form, with a problem for each name that is missing; a new patient is active by default."""
    names = {edit.field for edit in found.edits} | set(found.problems)
    missing = {name: Problem(ProblemCode.EMPTY) for name in REQUIRED_FIELDS - names - {_STATUS}}
    return Read(tuple(replace(edit, before=None) for edit in found.edits), {**found.problems, **missing})


def like(connection: Connection, patient: Patient) -> tuple[Patient, ...]:
    """Everybody this desk knows who may be the same person, also those registered only here."""
    ids = search.of_person(connection, patient.last, patient.first, patient.born)
    born = patient.born.isoformat() if patient.born else ""
    known = (*seen_all(connection, ids), *made_here(connection, born))
    others = {seen.patient.id: seen.patient for seen in known if seen.patient.id != patient.id}
    return tuple(other for other in others.values() if is_like(other, patient))


def again(local: Local, patient_id: str, typed: Mapping[str, str], *, anyway: bool) -> Outcome:
    """Register once more whom the clinic refused, with what is typed now, and redo all that was done about them."""
    with local.engine.begin() as connection:
        entries = outbox.of_patient(connection, patient_id)
        seen = seen_of(connection, patient_id)
        if seen is None or not was_refused(entries) or is_under_way(entries):
            return NotKept(reason=Reason.CHANGED_MEANWHILE)
        if not may(local, connection, Right.EDIT_PATIENTS):
            return NotKept(reason=Reason.NOT_ALLOWED)
        found = read_form(local, connection, typed, seen.patient)
        if found.problems:
            return NotKept(found.problems)
        first, others = once_more(entries, found.edits, anyway=anyway)
        if not anyway and like(connection, as_registered(first)):
            return NotKept(reason=Reason.DUPLICATE)
        for entry in entries:
            outbox.rewrite(connection, entry.id, None)
        id, *_ = [local.keep(connection, command) for command in (first, *others)]
    local.changed(frozenset({patient_id}))
    local.wake()
    return Kept(id)


def give_up(local: Local, patient_id: str) -> bool:
    """Remove a refused registration and everything done about the patient."""
    with local.engine.begin() as connection:
        entries = outbox.of_patient(connection, patient_id)
        if not was_refused(entries) or is_under_way(entries):
            return False
        for entry in entries:
            outbox.rewrite(connection, entry.id, None)
    local.changed(frozenset({patient_id}))
    return True


def is_under_way(entries: Iterable[Unsettled]) -> bool:
    """Whether the clinic has something about the patient that it has not answered: until then nothing can be redone."""
    return any(entry.stage == Stage.LEAVING for entry in entries)


def was_refused(entries: Iterable[Unsettled]) -> bool:
    """Whether the clinic would not put the patient on file."""
    return any(e.stage == Stage.REFUSED and isinstance(e.command, RegisterPatient) for e in entries)


def once_more(
    entries: Sequence[Unsettled], edits: Sequence[FieldEdit], *, anyway: bool
) -> tuple[RegisterPatient, list[Command]]:
    """A refused registration with everything typed since, and what else was done about the patient, in order."""
    made = [entry.command for entry in entries]
    first = next(command for command in made if isinstance(command, RegisterPatient))
    typed = [*first.fields, *(edit for command in made for edit in edits_of(command)), *edits]
    merged = {edit.field: replace(edit, before=None) for edit in typed}
    fields = tuple(edit for edit in merged.values() if edit.after is not None)
    registration = replace(first, fields=fields, anyway=anyway)
    email = as_registered(registration).email
    return registration, [_since(each, email) for each in made if not isinstance(each, _MERGED)]


def _since(command: Command, email: str | None) -> Command:
    """An invitation goes to the address as it reads now; the edits that came with it are in the registration."""
    if isinstance(command, Invite | Resend):
        return replace(command, email=email or command.email, edits=())
    return command


_MERGED: Final = (RegisterPatient, EditPatient, OpenChart)
