"""The values of the Demographics page in DrChrono's order."""

from dataclasses import dataclass
from typing import Final

from desktop.domain.birth_date import age_in_years
from desktop.domain.phone import national
from desktop.services.chart import Chart
from desktop.ui import dates, people
from desktop.ui.chart.header_state import sex
from desktop.ui.words import chart as words
from desktop.ui.words.common import EMPTY_VALUE


@dataclass(frozen=True, slots=True)
class Value:
    """One value: its field's name, its label, and whether onpatient uses it."""

    name: str
    label: str
    onpatient: bool = False


PATIENT: Final = (
    Value("first", words.FIRST_NAME),
    Value("middle", words.MIDDLE_NAME),
    Value("last", words.LAST_NAME),
    Value("preferred", words.PREFERRED_NAME),
    Value("born", words.DATE_OF_BIRTH, onpatient=True),
    Value("sex", words.SEX),
    Value("ssn", words.SSN, onpatient=True),
    Value("language", words.LANGUAGE),
    Value("status", words.STATUS),
)
CONTACT: Final = (
    Value("cell", words.CELL_PHONE, onpatient=True),
    Value("home", words.HOME_PHONE, onpatient=True),
    Value("office", words.OFFICE_PHONE, onpatient=True),
    Value("email", words.EMAIL_COLUMN, onpatient=True),
    Value("alt_email", words.ALTERNATE_EMAIL),
    Value("street", words.ADDRESS),
    Value("city", words.CITY),
    Value("contact_by", words.CONTACT_BY),
    Value("opted_out_on", words.INVITATIONS),
)
_LANGUAGES: Final = {"en": "English", "es": "Spanish"}


def values_of(chart: Chart) -> dict[str, str]:
    """Every value as it is read; an en dash for what is not on file."""
    patient = chart.patient
    region = " ".join(part for part in (patient.state, patient.zip) if part)
    shown = {
        "first": patient.first,
        "middle": patient.middle,
        "last": patient.last,
        "preferred": patient.preferred,
        "born": _born(chart),
        "sex": sex(patient),
        "ssn": people.ssn(patient.ssn_last4) if patient.ssn_last4 else None,
        "language": _LANGUAGES.get(patient.language or "", patient.language),
        "status": patient.status.capitalize(),
        "cell": _phone(patient.cell),
        "home": _phone(patient.home),
        "office": _phone(patient.office),
        "email": patient.email,
        "alt_email": patient.alt_email,
        "street": patient.street,
        "city": ", ".join(part for part in (patient.city, region) if part),
        "contact_by": patient.contact_by,
        "opted_out_on": _invitations(chart),
    }
    return {name: text or EMPTY_VALUE for name, text in shown.items()}


def _born(chart: Chart) -> str | None:
    born = chart.patient.born
    if born is None:
        return None
    today = chart.view.now.astimezone(chart.view.zone).date()
    return f"{dates.day(born)} · {words.years_old(age_in_years(born, today))}"


def _phone(number: str | None) -> str | None:
    return national(number) if number else None


def _invitations(chart: Chart) -> str:
    since = chart.patient.opted_out_on
    return words.not_welcome_since(dates.day(since)) if since else words.WELCOME
