"""Putting a patient on file: what a registration must hold, and who counts as the same person."""

from datetime import datetime
from typing import Final

from desktop.domain.commands import FieldEdit, RegisterPatient
from desktop.domain.decision import Reason, Refused
from desktop.domain.edits import apply_edits, sound
from desktop.domain.folding import fold
from desktop.domain.ids import is_id
from desktop.domain.patient import Patient
from desktop.domain.search import squash
from desktop.domain.staff import Right, Staff

_REQUIRED: Final = ("first", "last")


def check_registration(command: RegisterPatient, who: Staff, now: datetime) -> Refused | None:
    """Why this patient cannot be put on file, whoever else is: a right is missing, or a value is not sound."""
    if not who.may(Right.EDIT_PATIENTS):
        return Refused(Reason.NOT_ALLOWED)
    if not is_id(command.patient_id):
        return Refused(Reason.MALFORMED)
    names = [edit.field for edit in command.fields]
    if len(set(names)) < len(names):
        return Refused(Reason.MALFORMED)
    odd = next((edit.field for edit in command.fields if not _sound(edit, now)), None)
    missing = next((name for name in _REQUIRED if name not in names), None)
    field = odd or missing
    return Refused(Reason.INVALID_VALUE, {"field": field}) if field else None


def as_registered(command: RegisterPatient) -> Patient:
    """The patient as the registration says; the chart id is the clinic's to give."""
    return apply_edits(Patient(command.patient_id, "", "", ""), command.fields)


def is_like(one: Patient, other: Patient) -> bool:
    """Whether both may be one person: same names in any spelling, same date of birth, and no other sex.

    A sex that nobody wrote down speaks against nothing; a date of birth does, unless neither has one.
    """
    if one.born != other.born:
        return False
    if one.sex and other.sex and fold(one.sex) != fold(other.sex):
        return False
    return _name(one) == _name(other)


def _name(patient: Patient) -> tuple[str, str]:
    """Names without letters ("...") are compared as they are written."""
    return _plain(patient.first), _plain(patient.last)


def _plain(name: str) -> str:
    return squash(fold(name)) or name


def _sound(edit: FieldEdit, now: datetime) -> bool:
    return edit.before is None and edit.after is not None and sound(edit, now)
