"""What the head of a chart says of the patient, as plain values."""

from dataclasses import dataclass

from desktop.domain.birth_date import age_in_years
from desktop.domain.names import display_name
from desktop.domain.patient import Patient
from desktop.domain.phone import national
from desktop.services.chart import Chart, Visit
from desktop.ui import dates
from desktop.ui.words import chart as words
from desktop.ui.words import common
from desktop.ui.words.demographics import SEXES


@dataclass(frozen=True, slots=True)
class Fact:
    """One value under its label; `slot` ends its name, `first` keeps it when the head is folded."""

    slot: str
    label: str
    value: str
    first: bool = False


@dataclass(frozen=True, slots=True)
class HeaderState:
    """Name, the line beside it, the values below."""

    name: str
    about: str
    chart_id: str
    facts: tuple[Fact, ...]


def header_of(chart: Chart) -> HeaderState:
    """The head of this chart, in the clinic's time zone."""
    patient, zone = chart.patient, chart.view.zone
    today = chart.view.now.astimezone(zone).date()
    age = age_in_years(patient.born, today) if patient.born else None
    born = dates.day(patient.born) if patient.born else ""
    phone = national(patient.phone) if patient.phone else common.EMPTY_VALUE
    added = dates.day(patient.added_on) if patient.added_on else common.EMPTY_VALUE
    facts = (
        Fact("phone", words.PHONE, phone, first=True),
        Fact("address", words.ADDRESS, address(patient) or common.EMPTY_VALUE),
        Fact("added", words.DATE_ADDED, added),
        Fact("last", words.LAST_APPOINTMENT, _visit(chart.last_visit, chart)),
        Fact("next", words.NEXT_APPOINTMENT, _visit(chart.next_visit, chart), first=True),
    )
    name = display_name(patient.first, patient.last, patient.preferred)
    return HeaderState(name, words.about(sex(patient), age, born), patient.chart_id, facts)


def sex(patient: Patient) -> str:
    """As it is read: "Female"; imported charts have it in lower case."""
    shown = patient.sex.capitalize() if patient.sex else ""
    return SEXES.get(shown, shown)


def address(patient: Patient) -> str:
    """One line: "1001 N Fairlane St, Baltimore, MD 21202"."""
    region = " ".join(part for part in (patient.state, patient.zip) if part)
    return ", ".join(part for part in (patient.street, patient.city, region) if part)


def _visit(visit: Visit | None, chart: Chart) -> str:
    if visit is None:
        return common.EMPTY_VALUE
    return dates.visit_day(visit.starts_at.astimezone(chart.view.zone).date())
