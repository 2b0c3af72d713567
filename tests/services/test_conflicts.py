"""Two desks edit one patient: merged per field, or both values told and chosen between."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.access import AccessKind
from desktop.domain.decision import Reason
from desktop.services.chart import Chart
from desktop.services.invitations import Kept, NotKept
from tests.real_clinic import RealClinic, RealDesk


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


def test_a_colleagues_change_of_another_field_is_merged(
    clinic: RealClinic, desk: RealDesk, other: RealDesk
) -> None:
    before = look(desk, "jenny").patient
    other.desk.people.save("jenny", before, {"cell": "443 555 0199"})
    settle(clinic, other, desk)
    desk.desk.people.save("jenny", before, {"email": "new@sample.com", "cell": "(443) 555-5555"})
    settle(clinic, desk)
    patient = look(desk, "jenny").patient
    assert (patient.email, patient.cell) == ("new@sample.com", "+14435550199")
    assert desk.desk.people.conflicts("jenny") == ()


def clash(clinic: RealClinic, desk: RealDesk, other: RealDesk, *, refused: bool) -> None:
    """Dana changes email and home phone, James the same email, the home phone and the language."""
    before = look(desk, "jenny").patient
    other.desk.people.save("jenny", before, {"email": "dana@sample.com", "home": "443 555 0111"})
    typed = {"email": "james@sample.com", "home": "443 555 0122", "language": "French"}
    settle(clinic, other)
    desk.desk.people.save("jenny", before, typed)
    desk.cycle.run()
    if refused:
        settle(clinic, desk)


@pytest.mark.parametrize("refused", [False, True])
def test_both_values_of_each_field_are_told_with_who_and_when(
    clinic: RealClinic, desk: RealDesk, other: RealDesk, refused: bool
) -> None:
    clash(clinic, desk, other, refused=refused)
    found = {each.field: each for each in desk.desk.people.conflicts("jenny")}
    assert set(found) == {"email", "home"}
    email = found["email"]
    assert (email.mine, email.theirs, email.by) == ("james@sample.com", "dana@sample.com", "Dana Whitfield")
    assert email.at is not None


@pytest.mark.parametrize("refused", [False, True])
def test_each_field_is_chosen_for_itself_and_the_rest_goes_along(
    clinic: RealClinic, desk: RealDesk, other: RealDesk, refused: bool
) -> None:
    clash(clinic, desk, other, refused=refused)
    assert isinstance(desk.desk.people.keep_mine("jenny", "email"), Kept)
    assert [each.field for each in desk.desk.people.conflicts("jenny")] == ["home"]
    desk.desk.people.take_theirs("jenny", "home")
    assert desk.desk.people.conflicts("jenny") == ()
    settle(clinic, desk)
    patient = look(desk, "jenny").patient
    assert (patient.email, patient.home, patient.language) == ("james@sample.com", "+14435550111", "French")
    assert look(desk, "jenny").refused is None


def test_choosing_twice_says_that_it_is_settled(clinic: RealClinic, desk: RealDesk, other: RealDesk) -> None:
    clash(clinic, desk, other, refused=True)
    desk.desk.people.keep_mine("jenny", "email")
    assert desk.desk.people.keep_mine("jenny", "email") == NotKept(reason=Reason.CHANGED_MEANWHILE)


def test_a_conflict_is_not_lost_when_the_patient_is_invited_meanwhile(
    clinic: RealClinic, desk: RealDesk, other: RealDesk
) -> None:
    clash(clinic, desk, other, refused=True)
    assert isinstance(desk.desk.invitations.send("jenny"), Kept)
    assert {each.field for each in desk.desk.people.conflicts("jenny")} == {"email", "home"}


def test_keeping_mine_sends_the_invitation_that_came_with_it(
    clinic: RealClinic, desk: RealDesk, other: RealDesk
) -> None:
    other.desk.people.save("jenny", look(other, "jenny").patient, {"email": "dana@sample.com"})
    desk.desk.invitations.send("jenny", {"email": "james@sample.com"})
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(other)
    clinic.round_trip(desk)
    assert [each.field for each in desk.desk.people.conflicts("jenny")] == ["email"]
    desk.desk.people.keep_mine("jenny", "email")
    settle(clinic, desk)
    access = look(desk, "jenny").access
    assert (access.kind, access.email) == (AccessKind.PENDING, "james@sample.com")


def test_who_last_changed_a_field_is_told_by_name(
    clinic: RealClinic, desk: RealDesk, other: RealDesk
) -> None:
    other.desk.people.save("jenny", look(other, "jenny").patient, {"city": "Towson"})
    settle(clinic, other, desk)
    changes = desk.desk.people.last_changes("jenny")
    assert {name: change.by for name, change in changes.items()} == {"city": "Dana Whitfield"}
