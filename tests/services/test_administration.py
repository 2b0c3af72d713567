"""What an administrator changes, through a real desk and a real clinic."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain import setting_names as names
from desktop.domain.decision import Reason
from desktop.domain.staff import Role
from desktop.record.exchange import NotAdmitted
from desktop.services.administration import Person
from desktop.services.invitations import Kept, NotKept
from tests.real_clinic import RealClinic, RealDesk


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    yield made
    made.close()


@pytest.fixture
def desk(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.james)


def person(desk: RealDesk, user: str) -> Person:
    return next(each for each in desk.desk.administration.people().people if each.staff.user == user)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (names.CLINIC_NAME, "Larkfield North"),
        (names.CLINIC_TIME_ZONE, "America/Denver"),
        (names.CLINIC_PHONE, "(410) 555-0100"),
        (names.MAIL_PER_MINUTE, "5"),
        (names.PORTAL_URL, "https://portal.example/accept"),
    ],
)
def test_a_changed_setting_shows_at_once_and_is_confirmed(
    clinic: RealClinic, desk: RealDesk, name: str, value: str
) -> None:
    administration = desk.desk.administration

    assert isinstance(administration.change(name, value), Kept)

    before = administration.settings()
    assert (before.values[name], before.only_here) == (value, frozenset({name}))
    clinic.round_trip(desk)
    after = administration.settings()
    assert (after.values[name], after.only_here, after.refused) == (value, frozenset(), ())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (names.CLINIC_NAME, None),
        (names.CLINIC_NAME, ""),
        (names.CLINIC_NAME, "two\nlines"),
        (names.CLINIC_TIME_ZONE, "Nowhere/Town"),
        (names.CLINIC_TIME_ZONE, None),
        (names.MAIL_PER_MINUTE, "0"),
        (names.MAIL_PER_DAY, "many"),
        (names.MAIL_PER_DAY, "\u0663"),
    ],
)
def test_a_value_that_cannot_be_is_refused_where_it_is_typed(
    desk: RealDesk, name: str, value: str | None
) -> None:
    assert desk.desk.administration.change(name, value) == NotKept(reason=Reason.INVALID_VALUE)


def test_what_only_the_clinic_can_judge_comes_back_as_refused(clinic: RealClinic, desk: RealDesk) -> None:
    administration = desk.desk.administration
    before = administration.settings().values[names.MAIL_SERVER]
    administration.change(names.MAIL_SERVER, "carrier pigeon")

    clinic.round_trip(desk)

    now = administration.settings()
    assert now.values[names.MAIL_SERVER] == before
    assert [entry.reason for entry in now.refused] == [Reason.INVALID_VALUE]
    administration.dismiss(now.refused[0].id)
    assert administration.settings().refused == ()


def test_saving_again_takes_the_old_refusal_away(clinic: RealClinic, desk: RealDesk) -> None:
    administration = desk.desk.administration
    administration.change(names.MAIL_SERVER, "carrier pigeon")
    clinic.round_trip(desk)

    administration.change(names.MAIL_SERVER, "smtp://mail.example.org?from=clinic@example.org")

    assert administration.settings().refused == ()


def test_a_receptionist_sees_the_settings_and_changes_none(clinic: RealClinic) -> None:
    administration = clinic.desk_of(clinic.add_staff("dana", "Dana Whitfield")).desk.administration

    assert not administration.settings().may_change
    assert administration.change(names.CLINIC_NAME, "Mine now") == NotKept(reason=Reason.NOT_ALLOWED)
    assert administration.add("eve", "Eve", Role.ADMINISTRATOR, "long enough") == NotKept(
        reason=Reason.NOT_ALLOWED
    )


def test_a_new_person_is_shown_at_once_and_may_then_sign_in(clinic: RealClinic, desk: RealDesk) -> None:
    administration = desk.desk.administration

    administration.add(" Dana ", "Dana  Whitfield", Role.SUPERVISOR, "long enough")

    shown = person(desk, "dana")
    assert (shown.staff.name, shown.staff.role, shown.only_here) == ("Dana Whitfield", Role.SUPERVISOR, True)
    clinic.round_trip(desk)
    assert not person(desk, "dana").only_here
    clinic.door.admit("dana", "long enough").close()


def test_role_password_and_access_of_a_person_change(clinic: RealClinic, desk: RealDesk) -> None:
    clinic.add_staff("dana", "Dana Whitfield")
    desk.cycle.run()
    administration = desk.desk.administration

    administration.change_role("dana", Role.SUPERVISOR)
    administration.reset_password("dana", "another secret")
    assert person(desk, "dana").only_here
    clinic.round_trip(desk)

    assert person(desk, "dana").staff.role == Role.SUPERVISOR
    clinic.door.admit("dana", "another secret").close()
    administration.deactivate("dana")
    clinic.round_trip(desk)
    assert not person(desk, "dana").staff.active
    with pytest.raises(NotAdmitted):
        clinic.door.admit("dana", "another secret")


@pytest.mark.parametrize("act", ["deactivate", "change_role"])
def test_the_last_administrator_stays_one(clinic: RealClinic, desk: RealDesk, act: str) -> None:
    administration = desk.desk.administration

    if act == "deactivate":
        administration.deactivate("james")
    else:
        administration.change_role("james", Role.RECEPTIONIST)
    clinic.round_trip(desk)

    people = administration.people()
    assert [entry.reason for entry in people.refused] == [Reason.LAST_ADMINISTRATOR]
    assert person(desk, "james").staff.active
    assert person(desk, "james").staff.role == Role.ADMINISTRATOR


def test_the_people_who_may_sign_in_stand_before_those_who_may_not(
    clinic: RealClinic, desk: RealDesk
) -> None:
    clinic.add_staff("adam", "Adam Gone", active=False)
    clinic.add_staff("zoe", "Zoe Here")
    desk.cycle.run()

    assert [each.staff.user for each in desk.desk.administration.people().people] == ["james", "zoe", "adam"]
