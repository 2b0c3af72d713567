"""What a receptionist typed, turned into edits, or into the problem beside the field it was typed in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.birth_date import parse_birth_date
from desktop.domain.commands import FieldEdit
from desktop.domain.edits import LONGEST
from desktop.domain.email_address import parse_email_address
from desktop.domain.names import clean_name
from desktop.domain.patient import DATE_FIELDS, REQUIRED_FIELDS, SSN, Patient, value_of
from desktop.domain.phone import parse_phone
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.ssn import parse_ssn

Seal = Callable[[str], str]
"""Seals an SSN's nine digits for the clinic alone (base64)."""

_EMAILS = frozenset({"email", "alt_email"})
_PHONES = frozenset({"cell", "home", "office"})


@dataclass(frozen=True, slots=True)
class Read:
    """The edits that what was typed amounts to, and what is wrong with it by field."""

    edits: tuple[FieldEdit, ...] = ()
    problems: Mapping[str, Problem] = field(default_factory=dict)


def read(typed: Mapping[str, str], patient: Patient, today: date, seal: Seal) -> Read:
    """Read typed text by field name (`domain.patient.EDITABLE`); unchanged values make no edit."""
    edits: list[FieldEdit] = []
    problems: dict[str, Problem] = {}
    for name, text in typed.items():
        before = value_of(patient, name)
        found = _edit(name, before, text, today, seal)
        if isinstance(found, Problem):
            problems[name] = found
        elif found.after != before or found.sealed is not None:
            edits.append(found)
    return Read(tuple(edits), problems)


def check(name: str, text: str, today: date) -> Problem | None:
    """The problem of one field while it is typed, or None."""
    found = _edit(name, None, text, today, lambda _digits: "")
    return found if isinstance(found, Problem) else None


def _edit(name: str, before: str | None, text: str, today: date, seal: Seal) -> FieldEdit | Problem:
    if name == SSN:
        number = parse_ssn(text)
        if isinstance(number, Problem):
            return number
        return FieldEdit(SSN, before, number.last4, seal(number.digits))
    after = _clean(name, text, today)
    return after if isinstance(after, Problem) else FieldEdit(name, before, after)


def _clean(name: str, text: str, today: date) -> str | Problem | None:
    if not clean_name(text):  # what cannot be seen is nothing
        return Problem(ProblemCode.EMPTY) if name in REQUIRED_FIELDS else None
    if name in _EMAILS:
        return parse_email_address(text)
    if name in _PHONES:
        return parse_phone(text)
    if name in DATE_FIELDS:
        day = parse_birth_date(text, today)
        return day if isinstance(day, Problem) else day.isoformat()
    text = clean_name(text)
    over = len(text) - LONGEST
    return Problem(ProblemCode.TOO_LONG, extra=over) if over > 0 else text
