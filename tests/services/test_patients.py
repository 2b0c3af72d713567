"""Patients are found as somebody types, by whatever is known of them, in a real desk file."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from desktop.clinic import tables
from desktop.domain.access import AccessKind
from desktop.services.patients import Patients, Results
from tests.real_clinic import RealClinic, RealDesk

OTHERS = (
    {"id": "jane", "chart_id": "HAJA000002", "first": "Jane", "last": "Harris", "cell": "+14105550123"},
    {"id": "jose", "chart_id": "NUJO000003", "first": "José", "last": "Núñez", "email": "jn@example.org"},
    {"id": "sean", "chart_id": "OBSE000004", "first": "Sean", "last": "O'Brien", "born": date(1975, 12, 1)},
    {"id": "lind", "chart_id": "LIAN000005", "first": "Anna", "last": "Lindqvist", "preferred": "Annie"},
)
OWN = {"cell": "+13015550000", "email": None, "born": date(1990, 7, 4)}


@pytest.fixture
def clinic(tmp_path: Path) -> RealClinic:
    clinic = RealClinic(tmp_path)
    clinic.add_patient()
    for other in OTHERS:
        clinic.add_patient(**{**OWN, **other})
    return clinic


@pytest.fixture
def desk(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.james)


@pytest.fixture
def patients(desk: RealDesk) -> Patients:
    return desk.desk.patients


def ids(results: Results) -> list[str]:
    return [found.patient.id for found in results.found]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("h", ["jane", "jenny"]),
        ("HARR", ["jane", "jenny"]),
        ("harris, jen", ["jenny"]),
        ("jen harris", ["jenny"]),
        ("har ja", ["jane"]),
        ("jenny nunez", []),
        ("nunez", ["jose"]),
        ("Nuñez jose", ["jose"]),
        ("obrien", ["sean"]),
        ("o’brien", ["sean"]),
        ("annie", ["lind"]),
        ("443-555", ["jenny"]),
        ("(443) 555-5555", ["jenny"]),
        ("5550123", ["jane"]),
        ("HAJE000001", ["jenny"]),
        ("haje", ["jenny"]),
        ("sample@sam", ["jenny"]),
        ("jn@example.org", ["jose"]),
        ("2/11/1980", ["jenny"]),
        ("1980-02-11", ["jenny"]),
        ("obrien 12/1", ["sean"]),
        ("harris 410", ["jane"]),
        ("zzz", []),
        ("", []),
        ("  ,;  ", []),
    ],
)
def test_a_patient_is_found_by_the_beginnings_of_what_is_known(
    patients: Patients, typed: str, found: list[str]
) -> None:
    assert ids(patients.search(typed)) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [("haris jenny", "jenny"), ("lindkvist", "lind"), ("lindqvist ana", "lind"), ("nunes", "jose")],
)
def test_one_wrong_letter_still_finds_the_patient_and_says_that_it_was_guessed(
    patients: Patients, typed: str, found: str
) -> None:
    results = patients.search(typed)
    assert ids(results) == [found]
    assert results.guessed


def test_what_is_found_as_typed_is_no_guess(patients: Patients) -> None:
    assert not patients.search("harris").guessed


def test_a_wrong_letter_that_makes_another_name_is_forgiven_too(clinic: RealClinic) -> None:
    clinic.add_patient(**{**OWN, "id": "harm", "chart_id": "HAMO000009", "first": "Moss", "last": "Harmis"})
    assert ids(clinic.desk_of(clinic.james).desk.patients.search("harmis jenny")) == ["jenny"]


def test_a_name_that_came_later_is_guessed_as_well(clinic: RealClinic, desk: RealDesk) -> None:
    assert desk.desk.patients.search("kowalsky").found == ()
    clinic.add_patient(
        **{**OWN, "id": "kowa", "chart_id": "KOMA000010", "first": "Maria", "last": "Kowalski"}
    )
    desk.cycle.run()
    assert ids(desk.desk.patients.search("kowalsky")) == ["kowa"]


def test_no_more_are_shown_than_asked_for_and_it_is_said_that_there_are_more(patients: Patients) -> None:
    short, whole = patients.search("harris", limit=1), patients.search("harris", limit=2)
    assert (len(short.found), short.more) == (1, True)
    assert (len(whole.found), whole.more) == (2, False)


def test_a_changed_name_is_found_and_the_old_one_no_longer(clinic: RealClinic, desk: RealDesk) -> None:
    with clinic.service.lane.turn() as turn:
        changed = (
            update(tables.patient).where(tables.patient.c.id == "jane").values(last="Young", seq=turn.seq)
        )
        turn.connection.execute(changed)
    desk.cycle.run()
    assert ids(desk.desk.patients.search("young")) == ["jane"]
    assert ids(desk.desk.patients.search("harris")) == ["jenny"]


def test_the_result_carries_what_this_desk_has_not_settled(desk: RealDesk) -> None:
    desk.desk.invitations.send("jenny")
    assert [found.access.kind for found in desk.desk.patients.search("jenny").found] == [AccessKind.SENDING]


def test_namesakes_are_told_of_and_nobody_else(clinic: RealClinic) -> None:
    clinic.add_patient(**{**OWN, "id": "jen2", "chart_id": "HAJE000011", "first": "JENNY", "last": "Harris"})
    chart = clinic.desk_of(clinic.james).desk.patients.chart("jenny")
    assert chart is not None
    assert [patient.id for patient in chart.namesakes] == ["jen2"]


def test_no_text_whatever_makes_the_search_fail(patients: Patients, naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        assert len(patients.search(text).found) <= 8
