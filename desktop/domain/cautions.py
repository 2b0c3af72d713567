"""What a person should hear before an invitation leaves, and may send in spite of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from desktop.domain.birth_date import age_in_years
from desktop.domain.decision import Reason
from desktop.domain.folding import fold
from desktop.domain.patient import Patient

_OF_AGE: Final = 18
_OWN_MAILBOX: Final = 12
"""From this age on a patient is likely to have an address of their own."""


@dataclass(frozen=True, slots=True)
class Caution:
    """One thing that speaks against inviting with this address.

    `reason` is OPTED_OUT (`since`), SHARED_EMAIL (`others` use the mailbox too), GUARDIAN_EMAIL (the patient is `age`
    years old; `others` are grown-ups of the same household who use the mailbox, perhaps none) or BOUNCED_BEFORE (`at`).
    """

    reason: Reason
    others: tuple[Patient, ...] = ()
    at: datetime | None = None
    since: date | None = None
    age: int | None = None


def of_address(
    patient: Patient, sharing: Iterable[Patient], bounced_at: datetime | None, today: date
) -> tuple[Caution, ...]:
    """What speaks against the address, given who shares it; nobody is named twice."""
    sharing = tuple(sharing)
    guardian = _guardian(patient, sharing, today)
    guardians = guardian.others if guardian else ()
    strangers = tuple(other for other in sharing if other not in guardians)
    shared = Caution(Reason.SHARED_EMAIL, strangers) if strangers else None
    bounced = Caution(Reason.BOUNCED_BEFORE, at=bounced_at) if bounced_at else None
    return tuple(caution for caution in (guardian, shared, bounced) if caution is not None)


def of_wish(patient: Patient) -> tuple[Caution, ...]:
    """What the patient has said about being invited."""
    if patient.opted_out_on is None:
        return ()
    return (Caution(Reason.OPTED_OUT, since=patient.opted_out_on),)


def _guardian(patient: Patient, sharing: tuple[Patient, ...], today: date) -> Caution | None:
    if patient.born is None:
        return None
    age = age_in_years(patient.born, today)
    if age >= _OF_AGE:
        return None
    grown_ups = tuple(other for other in sharing if _is_guardian(other, patient, today))
    if not grown_ups and age < _OWN_MAILBOX:
        return None
    return Caution(Reason.GUARDIAN_EMAIL, grown_ups, age=age)


def _is_guardian(other: Patient, patient: Patient, today: date) -> bool:
    """A grown-up of the same last name, street or phone."""
    if other.born is None or age_in_years(other.born, today) < _OF_AGE:
        return False
    same_name = fold(other.last) == fold(patient.last)
    same_street = bool(patient.street and other.street) and fold(patient.street or "") == fold(
        other.street or ""
    )
    return same_name or same_street or not set(patient.phones).isdisjoint(other.phones)
