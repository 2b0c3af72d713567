"""The patient as the front desk knows them: demographics and contact information."""

from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final


class PatientStatus(StrEnum):
    """Whether a patient is one the clinic still sees."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DECEASED = "deceased"


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient's chart header. Phones are E.164, `ssn_last4` is all that is ever shown of an SSN."""

    id: str
    chart_id: str
    first: str
    last: str
    middle: str | None = None
    preferred: str | None = None
    born: date | None = None
    sex: str | None = None
    ssn_last4: str | None = None
    cell: str | None = None
    home: str | None = None
    office: str | None = None
    email: str | None = None
    alt_email: str | None = None
    street: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    language: str | None = None
    status: str = PatientStatus.ACTIVE
    contact_by: str | None = None
    opted_out_on: date | None = None
    added_on: date | None = None
    external_id: str | None = None

    @property
    def phone(self) -> str | None:
        """The phone shown first; cell, home and office each satisfy the invitation's requirement."""
        return self.cell or self.home or self.office

    @property
    def phones(self) -> tuple[str, ...]:
        """Every phone on file, in the order they are shown."""
        return tuple(phone for phone in (self.cell, self.home, self.office) if phone)


SSN: Final = "ssn"
DATE_FIELDS: Final = frozenset({"born", "opted_out_on"})
_FIXED: Final = frozenset({"id", "chart_id", "ssn_last4", "added_on", "external_id"})
REQUIRED_FIELDS: Final = frozenset({"first", "last", "status"})
EDITABLE: Final = frozenset({field.name for field in fields(Patient)} - _FIXED | {SSN})


def value_of(patient: Patient, field: str) -> str | None:
    """A field as an edit carries it: text, dates in ISO form, an SSN only as its last four digits."""
    value = patient.ssn_last4 if field == SSN else getattr(patient, field)
    return value.isoformat() if isinstance(value, date) else value


def with_value(patient: Patient, field: str, text: str | None) -> Patient:
    """The patient with one editable field set from its text form (see `value_of`)."""
    if field not in EDITABLE:
        raise ValueError("not an editable field")
    if field == SSN:
        return replace(patient, ssn_last4=text)
    value = date.fromisoformat(text) if text and field in DATE_FIELDS else text
    changes: dict[str, Any] = {field: value}
    return replace(patient, **changes)
