"""Who may be the same person, and what a registration must hold."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.commands import FieldEdit, RegisterPatient
from desktop.domain.decision import Reason
from desktop.domain.registering import check_registration, is_like
from tests.domain.front_desk import JANE, JENNY, NOON

ID = "a" * 32
NAMES = (FieldEdit("first", None, "Tim"), FieldEdit("last", None, "Roe"))


@pytest.mark.parametrize(
    "other",
    [
        {"first": "JENNY"},
        {"first": "Jénny "},
        {"last": "Har-ris"},
        {"sex": "Female"},
    ],
)
def test_spelling_and_an_unknown_sex_make_no_other_person(other: dict[str, str]) -> None:
    assert is_like(JENNY, replace(JENNY, id="other", **other))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "other", [{"first": "Jen"}, {"last": "Haris"}, {"born": date(1980, 2, 12)}, {"born": None}]
)
def test_another_name_or_birth_date_does(other: dict[str, str | date | None]) -> None:
    assert not is_like(JENNY, replace(JENNY, id="other", **other))  # type: ignore[arg-type]


def test_names_without_letters_are_compared_as_they_are_written() -> None:
    dots = replace(JENNY, first="...", last="?!")
    assert is_like(dots, dots)
    assert not is_like(dots, replace(dots, first="---"))


def test_two_sexes_are_two_people() -> None:
    assert not is_like(replace(JENNY, sex="Female"), replace(JENNY, sex="Male"))


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (RegisterPatient("no id", NAMES), Reason.MALFORMED),
        (RegisterPatient("A" * 32, NAMES), Reason.MALFORMED),
        (RegisterPatient(ID, (*NAMES, NAMES[0])), Reason.MALFORMED),
        (RegisterPatient(ID, NAMES[:1]), Reason.INVALID_VALUE),
        (RegisterPatient(ID, (*NAMES, FieldEdit("chart_id", None, "X"))), Reason.INVALID_VALUE),
        (RegisterPatient(ID, (*NAMES, FieldEdit("email", None, "x@"))), Reason.INVALID_VALUE),
        (RegisterPatient(ID, (*NAMES, FieldEdit("city", "there", "here"))), Reason.INVALID_VALUE),
        (RegisterPatient(ID, (*NAMES, FieldEdit("city", None, None))), Reason.INVALID_VALUE),
        (RegisterPatient(ID, (*NAMES, FieldEdit("ssn", None, "8765"))), Reason.INVALID_VALUE),
        (RegisterPatient(ID, (*NAMES, FieldEdit("born", None, "2026-11-25"))), Reason.INVALID_VALUE),
    ],
)
def test_what_no_desk_would_send_is_refused(command: RegisterPatient, reason: Reason) -> None:
    refused = check_registration(command, JANE, NOON)
    assert refused is not None
    assert refused.reason == reason


def test_names_alone_are_enough_and_only_active_staff_may() -> None:
    assert check_registration(RegisterPatient(ID, NAMES), JANE, NOON) is None
    gone = check_registration(RegisterPatient(ID, NAMES), replace(JANE, active=False), NOON)
    assert gone is not None
    assert gone.reason == Reason.NOT_ALLOWED
