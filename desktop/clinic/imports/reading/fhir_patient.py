"""FHIR Patient: a chart header."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from desktop.clinic.imports.reading import values
from desktop.clinic.imports.reading.fhir import Resource, identifier_of, resource_id
from desktop.clinic.imports.reading.rows import NO_NAME, Notes, Row, Unfit, Value
from desktop.clinic.imports.reading.values import words
from desktop.domain.patient import PatientStatus

_SSN: Final = "http://hl7.org/fhir/sid/us-ssn"
_SLOTS: Final = ("cell", "home", "office")
_SLOT_OF: Final = {"mobile": "cell", "home": "home", "work": "office"}
_NOT_THE_NAME: Final = frozenset({"old", "maiden", "nickname", "anonymous", "temp"})


def patient(line: int, resource: Resource, today: date, notes: Notes) -> Row:
    """The row for `PATIENT_COLUMNS`; raises `Unfit`, or what a value of the wrong type raises."""
    id = resource_id(resource)
    first, last, middle = _name(resource.get("name") or [])
    ssn = _ssn(resource, notes)
    born = resource.get("birthDate")
    cell, home, office, email, alt_email = _telecom(resource.get("telecom") or (), notes)
    row: tuple[Value, ...] = (
        first,
        last,
        middle,
        _nickname(resource["name"]),
        values.birth_date(born, today, notes) if born is not None else None,
        values.SEXES.get(resource.get("gender", "")),
        ssn[-4:] if ssn else None,
        cell,
        home,
        office,
        email,
        alt_email,
        *_address(resource.get("address") or ()),
        _language(resource.get("communication") or ()),
        _status(resource),
        id,
    )
    return Row(line, row, ssn)


def _name(names: list[Resource]) -> tuple[str, str, str | None]:
    current = [name for name in names if name.get("use") not in _NOT_THE_NAME] or names
    if not current:
        raise Unfit(NO_NAME)
    name = next((name for name in current if name.get("use") == "official"), current[0])
    family, given = words(name.get("family")), name.get("given") or []
    if not isinstance(given, list):
        raise TypeError("not a list of names")
    if not family and not given:
        *given, family = (words(name.get("text")) or "").split()[-3:] or [""]
    first = words(given[0]) if given else None
    if not first and not family:
        raise Unfit(NO_NAME)
    middle = words(" ".join(given[1:])) if len(given) > 1 else None
    return first or "", family or "", middle


def _nickname(names: list[Resource]) -> str | None:
    for name in names:
        if name.get("use") == "nickname" and name.get("given"):
            return words(name["given"][0])
    return None


def _telecom(points: Sequence[Resource], notes: Notes) -> tuple[str | None, ...]:
    """Phones in the order of `_SLOTS`, then two e-mail addresses."""
    phones: dict[str, str] = {}
    emails: list[str] = []
    for point in points:
        value, system = point.get("value"), point.get("system")
        if not value or point.get("use") == "old":
            continue
        if system in ("phone", "sms"):
            number = values.phone(value, notes)
            if number and number not in phones.values():
                _place(phones, _SLOT_OF.get(point.get("use", ""), "home"), number, notes)
        elif system == "email":
            address = values.email(value, notes)
            if address and address not in emails:
                emails.append(address)
    first, second, *_ = (*emails, None, None)
    return (*(phones.get(slot) for slot in _SLOTS), first, second)


def _place(phones: dict[str, str], wished: str, number: str, notes: Notes) -> None:
    slot = next((slot for slot in (wished, *_SLOTS) if slot not in phones), None)
    if slot is None:
        notes["phone number left out: there are three already"] += 1
    else:
        phones[slot] = number


def _address(addresses: Sequence[Resource]) -> tuple[str | None, ...]:
    """Street, city, state, zip of the home, or of the first address that is still used."""
    current = [address for address in addresses if address.get("use") != "old"]
    if not current:
        return (None, None, None, None)
    home = next((address for address in current if address.get("use") == "home"), current[0])
    lines = home.get("line") or []
    if not isinstance(lines, list):
        raise TypeError("not a list of lines")
    zip_code = values.zip_code(words(home.get("postalCode")))
    street = words(", ".join(lines)) if lines else None
    return street, words(home.get("city")), words(home.get("state")), zip_code


def _language(spoken: Sequence[Resource]) -> str | None:
    """The code of the preferred language, or of the first."""
    if not spoken:
        return None
    chosen = next((one for one in spoken if one.get("preferred") is True), spoken[0])
    language: dict[str, Any] = chosen.get("language") or {}
    for coding in language.get("coding") or ():
        if coding.get("code"):
            return values.language(words(coding["code"]))
    return words(language.get("text"))


def _ssn(resource: Resource, notes: Notes) -> str | None:
    value = identifier_of(resource, _SSN)
    return values.ssn(value, notes) if value else None


def _status(resource: Resource) -> str:
    if resource.get("deceasedDateTime") or resource.get("deceasedBoolean") is True:
        return PatientStatus.DECEASED.value
    links = resource.get("link")
    gone = resource.get("active") is False or any(link.get("type") == "replaced-by" for link in links or ())
    return (PatientStatus.INACTIVE if gone else PatientStatus.ACTIVE).value
