"""A patient's values as they stand in the fields, and the choices of the lists."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.domain.birth_date import parse_birth_date
from desktop.domain.email_address import parse_email_address
from desktop.domain.names import clean_name
from desktop.domain.patient import DATE_FIELDS, REQUIRED_FIELDS, SSN, Patient, value_of
from desktop.domain.phone import national, parse_phone
from desktop.ui import people
from desktop.ui.words import demographics as words

PHONES: Final = frozenset({"cell", "home", "office"})
EMAILS: Final = frozenset({"email", "alt_email"})
_STATES: Final = tuple(
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND "  # noqa: SIM905
    "OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI".split()
)
_LISTS: Final[Mapping[str, Mapping[str, str]]] = {
    "sex": words.SEXES,
    "language": words.LANGUAGES,
    "status": words.STATUSES,
    "state": {state: state for state in _STATES},
    "contact_by": words.WAYS,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a list: the value that is kept, and its words."""

    value: str
    words: str


def choices(name: str, present: str) -> tuple[Choice, ...]:
    """The entries of a list; what is on file and is none of them stands at the end as it is."""
    known = tuple(Choice(value, shown) for value, shown in _LISTS[name].items())
    none = () if name in REQUIRED_FIELDS else (Choice("", "" if name == "state" else words.NOT_STATED),)
    matches = any(_same(choice.value, present) for choice in known)
    other = (Choice(present, present),) if present and not matches else ()
    return (*none, *known, *other)


def position(offered: tuple[Choice, ...], present: str) -> int:
    """Which entry stands for a value, whatever its case; -1 for none."""
    return next((n for n, choice in enumerate(offered) if _same(choice.value, present)), -1)


def shown(patient: Patient, name: str) -> str:
    """The value as its field shows it before anybody types; "" for what is not on file."""
    return shown_value(name, value_of(patient, name))


def shown_value(name: str, value: str | None) -> str:
    """The same for a value in the form an edit carries it."""
    if value is None:
        return ""
    if name in PHONES:
        return national(value)
    return _slashes(value) if name in DATE_FIELDS else value


def spelled(name: str, value: str | None) -> str:
    """A value inside a sentence: "(443) 555-5555", "XXX-XX-1111", "removed"."""
    if not value:
        return words.REMOVED
    if name == SSN:
        return people.ssn(value)
    listed = {key.casefold(): shown for key, shown in _LISTS.get(name, {}).items()}
    return listed.get(value.casefold()) or shown_value(name, value)


def tidy(name: str, text: str, today: date) -> str:
    """The text as it is shown after the field was left; unchanged where it cannot be read."""
    if name in EMAILS:
        email = parse_email_address(text)
        return email if isinstance(email, str) else text
    if name in PHONES:
        phone = parse_phone(text)
        return national(phone) if isinstance(phone, str) else text
    if name in DATE_FIELDS:
        day = parse_birth_date(text, today)
        return _slashes(day.isoformat()) if isinstance(day, date) else text
    return text if name == SSN else clean_name(text)


def _slashes(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{month}/{day}/{year}"


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
