"""Contact edits: merged per field, refused where someone else changed the same field meanwhile."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from desktop.domain.commands import FieldEdit
from desktop.domain.decision import Facts, Reason, Refused, conflict
from desktop.domain.email_address import is_email
from desktop.domain.names import clean_name
from desktop.domain.patient import (
    DATE_FIELDS,
    EDITABLE,
    REQUIRED_FIELDS,
    SSN,
    Patient,
    PatientStatus,
    value_of,
    with_value,
)
from desktop.domain.phone import is_e164

LONGEST: Final = 200
"""Characters of any one field."""


def check_edits(edits: tuple[FieldEdit, ...], facts: Facts) -> Refused | None:
    """Why these edits cannot be applied, if so: a value no desk would send, or a colleague was first."""
    assert facts.patient is not None
    for edit in edits:
        if not sound(edit, facts.now):
            return Refused(Reason.INVALID_VALUE, {"field": edit.field})
        present = value_of(facts.patient, edit.field)
        if present not in (edit.before, edit.after):
            return conflict(edit.field, present, facts.changes.get(edit.field))
    return None


def apply_edits(patient: Patient, edits: tuple[FieldEdit, ...]) -> Patient:
    """The patient as it reads with the edits."""
    for edit in edits:
        patient = with_value(patient, edit.field, edit.after)
    return patient


def sound(edit: FieldEdit, now: datetime) -> bool:
    """Whether a desk would send this: a known field, a clean value of its kind, sealed if it is an SSN."""
    if edit.field not in EDITABLE:
        return False
    if (edit.sealed is not None) != (edit.field == SSN and edit.after is not None):
        return False
    if not edit.after:
        return edit.after is None and edit.field not in REQUIRED_FIELDS
    if len(edit.after) > LONGEST:
        return False
    return _VALID.get(edit.field, _is_clean)(edit.after) and not _in_future(edit, now)


def _in_future(edit: FieldEdit, now: datetime) -> bool:
    """A day ahead is allowed: it may be tomorrow already where the clinic is."""
    if edit.field not in DATE_FIELDS or edit.after is None:
        return False
    return (date.fromisoformat(edit.after) - now.date()).days > 1


def _is_clean(text: str) -> bool:
    """Nothing in it is invisible, turns other text around or breaks a line."""
    return clean_name(text) == text


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_last4(text: str) -> bool:
    return len(text) == 4 and text.isascii() and text.isdigit()


_VALID: Final[dict[str, Callable[[str], bool]]] = {
    "email": is_email,
    "alt_email": is_email,
    "cell": is_e164,
    "home": is_e164,
    "office": is_e164,
    "born": _is_date,
    "opted_out_on": _is_date,
    SSN: _is_last4,
    "status": lambda text: text in set(PatientStatus),
}
