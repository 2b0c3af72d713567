"""A row says who, tells namesakes apart, and shows what matched."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.access import Access, AccessKind
from desktop.domain.patient import Patient
from desktop.domain.requirements import requirements_of
from desktop.domain.search import query_words
from desktop.services.patients import Found
from desktop.ui.find.rows import MarkedText, ResultRow, rows_of
from tests.real_clinic import NOON

ZONE = ZoneInfo("America/New_York")


def found(id: str = "jenny", **changes: Any) -> Found:
    whole: dict[str, Any] = dict(
        chart_id="HAJE000001",
        first="Jenny",
        last="Harris",
        born=date(1980, 2, 11),
        cell="+14435555555",
        home="+14105550118",
        email="sample@sample.com",
    )
    patient = Patient(id, **(whole | changes))
    needs = requirements_of(patient)
    return Found(patient, Access(AccessKind.READY if needs.met else AccessKind.MISSING, needs))


def row(typed: str, *patients: Found) -> ResultRow:
    return rows_of(patients or (found(),), query_words(typed), NOON, ZONE, may_invite=True)[0]


def bold(marked: MarkedText) -> list[str]:
    return [marked.text[start:end] for start, end in marked.bold]


def test_what_matched_in_the_name_is_bold() -> None:
    assert bold(row("har je").name) == ["Je", "Har"]


@pytest.mark.parametrize(
    ("typed", "contact", "marked"),
    [
        ("har", "(443) 555-5555", []),
        ("555-0118", "(410) 555-0118", ["555-0118"]),
        ("sample@", "sample@sample.com", ["sample"]),
    ],
)
def test_the_phone_or_email_that_was_looked_for_is_the_one_shown(
    typed: str, contact: str, marked: list[str]
) -> None:
    particulars = row(typed).particulars
    assert particulars.text == f"Feb. 11, 1980 · {contact} · HAJE000001"
    assert bold(particulars) == marked


def test_a_chart_id_is_marked_as_it_is_typed() -> None:
    assert bold(row("haje").particulars) == ["HAJE"]


def test_the_birth_date_of_two_of_one_name_is_bold() -> None:
    other = found("jenny2", chart_id="HAJE000077", born=date(1991, 3, 2))
    assert bold(row("jenny", found(), other).particulars) == ["Feb. 11, 1980"]


def test_what_is_not_on_file_is_said() -> None:
    assert (
        row("har", found(cell=None, home=None, born=None)).particulars.text
        == "no birth date · no phone · HAJE000001"
    )


def test_a_screen_reader_gets_one_sentence() -> None:
    assert (
        row("har").spoken == "Jenny Harris, Feb. 11, 1980, (443) 555-5555, HAJE000001, OnPatient: can invite"
    )


def test_who_may_only_look_cannot_invite_from_the_list() -> None:
    only = rows_of((found(),), (), NOON, ZONE, may_invite=False)[0]
    assert not only.can_invite
    assert only.chip.spoken == "OnPatient: can invite, view only"
