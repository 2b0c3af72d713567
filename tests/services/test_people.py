"""Registering and editing patients through a real desk and a real clinic."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.clinic import tables
from desktop.domain.access import AccessKind
from desktop.domain.commands import RegisterPatient
from desktop.domain.decision import Reason
from desktop.domain.problem import ProblemCode
from desktop.domain.wire import from_body
from desktop.services.chart import Chart
from desktop.services.invitations import Kept, NotKept
from desktop.services.people import NotRegistered, Registered
from tests.calls import counted_calls
from tests.real_clinic import RealClinic, RealDesk

TIM = {"first": "Tim", "last": "Núñez", "born": "2/11/1980", "sex": "Male", "cell": "443 555 0101"}
WHOLE = {**TIM, "email": "tim@sample.com"}


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    yield made
    made.close()


@pytest.fixture
def desk(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.james)


@pytest.fixture
def other(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.add_staff("dana", "Dana Whitfield"))


def look(desk: RealDesk, patient: str) -> Chart:
    chart = desk.desk.patients.chart(patient)
    assert chart is not None
    return chart


def settle(clinic: RealClinic, *desks: RealDesk) -> None:
    clinic.clock.go_on(seconds=10)
    for desk in (*desks, *desks):
        clinic.round_trip(desk)


def register(desk: RealDesk, typed: dict[str, str], *, anyway: bool = False) -> str:
    outcome = desk.desk.people.register(typed, anyway=anyway)
    assert isinstance(outcome, Registered), outcome
    return outcome.patient_id


def test_a_registered_patient_is_found_shown_and_invited_before_the_clinic_knows(
    clinic: RealClinic, desk: RealDesk
) -> None:
    tim = register(desk, WHOLE)
    chart = look(desk, tim)
    assert (chart.registered, chart.patient.chart_id, chart.patient.cell) == (False, "", "+14435550101")
    for text in ("nunez", "tim nu", "2/11/1980", "5550101", "tim@sam"):
        assert tim in [found.patient.id for found in desk.desk.patients.search(text).found]
    assert isinstance(desk.desk.invitations.send(tim), Kept)
    assert look(desk, tim).access.kind == AccessKind.SENDING
    settle(clinic, desk)
    chart = look(desk, tim)
    assert (chart.registered, chart.access.kind) == (True, AccessKind.PENDING)
    assert chart.patient.chart_id == "NUTI000001"
    assert chart.patient.added_on == date(2022, 5, 18)


def test_undoing_a_registration_takes_back_what_was_done_about_the_patient(
    clinic: RealClinic, desk: RealDesk
) -> None:
    outcome = desk.desk.people.register(WHOLE)
    assert isinstance(outcome, Registered)
    desk.desk.invitations.send(outcome.patient_id)
    assert desk.desk.invitations.undo(outcome.patient_id, outcome.command_id)
    assert desk.desk.patients.chart(outcome.patient_id) is None
    settle(clinic, desk)
    assert desk.desk.connection.lines() == ()


def test_what_is_missing_or_wrong_is_said_beside_its_field(desk: RealDesk) -> None:
    outcome = desk.desk.people.register({"first": " ", "email": "tim@", "born": "31/31/1980"})
    assert isinstance(outcome, NotRegistered)
    assert set(outcome.problems) == {"first", "last", "email", "born"}
    assert outcome.problems["last"].code == ProblemCode.EMPTY


@pytest.mark.parametrize(
    "typed",
    [
        {"first": "JENNY", "last": "harris", "born": "2/11/1980", "sex": "female"},
        {"first": "Jénny", "last": "Harris", "born": "02111980"},
    ],
)
def test_somebody_of_the_same_name_and_birth_date_is_named_and_can_be_registered_anyway(
    desk: RealDesk, typed: dict[str, str]
) -> None:
    assert [each.id for each in desk.desk.people.duplicates(typed)] == ["jenny"]
    outcome = desk.desk.people.register(typed)
    assert isinstance(outcome, NotRegistered)
    assert (outcome.reason, [each.id for each in outcome.duplicates]) == (Reason.DUPLICATE, ["jenny"])
    register(desk, typed, anyway=True)


@pytest.mark.parametrize(
    "typed",
    [
        {"first": "Jenny", "last": "Harris", "born": "2/12/1980", "sex": "Female"},
        {"first": "Jenny", "last": "Harris", "sex": "Female"},
        {"first": "Jenny", "last": "Harris", "born": "2/11/1980", "sex": "Male"},
        {"first": "Jen", "last": "Harris", "born": "2/11/1980", "sex": "Female"},
    ],
)
def test_a_namesake_is_nobodys_double(desk: RealDesk, typed: dict[str, str]) -> None:
    assert desk.desk.people.duplicates(typed) == ()
    register(desk, typed)


def test_whoever_was_registered_here_a_moment_ago_is_a_double_too(desk: RealDesk) -> None:
    tim = register(desk, TIM)
    assert [each.id for each in desk.desk.people.duplicates(TIM)] == [tim]


def registered_twice(clinic: RealClinic, desk: RealDesk, other: RealDesk) -> tuple[str, str]:
    """Both desks register Tim offline; the other one was first."""
    theirs = register(other, TIM)
    mine = register(desk, WHOLE)
    desk.desk.people.save(mine, look(desk, mine).patient, {"language": "Spanish"})
    desk.desk.invitations.send(mine)
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(other)
    clinic.round_trip(desk)
    return theirs, mine


def test_a_second_registration_is_refused_and_everything_typed_stays(
    clinic: RealClinic, desk: RealDesk, other: RealDesk
) -> None:
    theirs, mine = registered_twice(clinic, desk, other)
    chart = look(desk, mine)
    assert chart.refused is not None
    assert isinstance(chart.refused.command, RegisterPatient)
    assert (chart.refused.reason, dict(chart.refused.detail)["patient"]) == (Reason.DUPLICATE, theirs)
    assert (chart.patient.language, chart.patient.email) == ("Spanish", "tim@sample.com")
    assert chart.access.kind == AccessKind.REFUSED
    assert desk.desk.invitations.send(mine) == NotKept(reason=Reason.NO_SUCH_PATIENT)


def test_registering_anyway_does_all_that_was_done_since(
    clinic: RealClinic, desk: RealDesk, other: RealDesk
) -> None:
    _, mine = registered_twice(clinic, desk, other)
    assert isinstance(desk.desk.people.register_anyway(mine), Kept)
    settle(clinic, desk)
    chart = look(desk, mine)
    assert (chart.registered, chart.patient.language) == (True, "Spanish")
    assert (chart.access.kind, chart.refused) == (AccessKind.PENDING, None)


def test_a_refused_registration_can_be_corrected(clinic: RealClinic, desk: RealDesk, other: RealDesk) -> None:
    _, mine = registered_twice(clinic, desk, other)
    before = look(desk, mine).patient
    assert desk.desk.people.save(mine, before, {}) == NotKept(reason=Reason.DUPLICATE)
    assert isinstance(desk.desk.people.save(mine, before, {"born": "2/11/1981"}), Kept)
    settle(clinic, desk)
    assert (look(desk, mine).patient.born, look(desk, mine).registered) == (date(1981, 2, 11), True)


def test_a_refused_registration_can_be_given_up(clinic: RealClinic, desk: RealDesk, other: RealDesk) -> None:
    _, mine = registered_twice(clinic, desk, other)
    assert desk.desk.people.discard(mine)
    assert desk.desk.patients.chart(mine) is None
    assert desk.desk.connection.lines() == ()


def test_an_ssn_typed_at_registration_is_sealed_and_proven(clinic: RealClinic, desk: RealDesk) -> None:
    tim = register(desk, {**TIM, "ssn": "219-09-8765"})
    assert look(desk, tim).patient.ssn_last4 == "8765"
    settle(clinic, desk)
    with clinic.engine.connect() as connection:
        kept = connection.execute(select(tables.ssn_proof.c.patient_id)).scalars().all()
        journal = connection.execute(select(tables.journal.c.payload)).scalars().all()
    assert kept == [tim]
    assert not any("219098765" in text for text in journal)


def test_nothing_differs_and_nothing_is_kept(desk: RealDesk) -> None:
    outcome = desk.desk.people.save(
        "jenny", look(desk, "jenny").patient, {"cell": "4435555555", "first": "Jenny"}
    )
    assert outcome == NotKept()


def test_a_patient_nobody_knows_cannot_be_saved(desk: RealDesk) -> None:
    assert desk.desk.people.save("nobody", look(desk, "jenny").patient, {"first": "X"}) == NotKept(
        reason=Reason.NO_SUCH_PATIENT
    )


def test_a_registration_reads_no_other_unconfirmed_one_but_of_the_same_birth_date(desk: RealDesk) -> None:
    for day in range(1, 21):
        register(desk, {**TIM, "born": f"3/{day}/1980"})
    with counted_calls(from_body) as reading:
        register(desk, {**TIM, "born": "3/21/1980"})
    assert reading.number == 0
    twin = desk.desk.people.register({**TIM, "first": "tim", "born": "3/7/1980"})
    assert isinstance(twin, NotRegistered)
    assert [patient.born for patient in twin.duplicates] == [date(1980, 3, 7)]


def test_somebody_registered_here_is_known_by_a_birth_date_that_was_corrected_since(desk: RealDesk) -> None:
    patient = register(desk, TIM)
    chart = look(desk, patient)
    assert isinstance(desk.desk.people.save(patient, chart.patient, {"born": "2/12/1980"}), Kept)
    assert isinstance(desk.desk.people.register({**TIM, "born": "2/12/1980"}), NotRegistered)
    assert isinstance(desk.desk.people.register(TIM), Registered)
