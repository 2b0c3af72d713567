"""The sync light and the list behind it, from a real desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.clinic.administration import write_setting
from desktop.domain.link import Link
from desktop.domain.setting_names import BACKUP_AT, BACKUP_FOLDER, KIT_MADE
from desktop.services.connection import Keeping, LightKind
from tests.real_clinic import NOON, RealClinic, RealDesk


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    yield made
    made.close()


@pytest.fixture
def desk(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.james)


def light(desk: RealDesk) -> tuple[LightKind, int]:
    seen = desk.desk.connection.light()
    return seen.kind, seen.count


def test_with_nothing_to_do_it_is_online(desk: RealDesk) -> None:
    assert light(desk) == (LightKind.ONLINE, 0)
    assert desk.desk.connection.lines() == ()


def test_opening_a_chart_is_nobody_s_change(desk: RealDesk) -> None:
    desk.desk.patients.open_chart("jenny")
    assert light(desk) == (LightKind.ONLINE, 0)
    assert desk.desk.connection.waiting() == 0


def test_changes_on_their_way_are_counted_online_and_offline(desk: RealDesk) -> None:
    desk.desk.invitations.send("jenny")
    assert light(desk) == (LightKind.WORKING, 1)
    desk.link = Link(online=False)
    assert light(desk) == (LightKind.OFFLINE, 1)
    (line,) = desk.desk.connection.lines()
    assert (line.patient, line.patient_id) == ("Jenny Harris", "jenny")


def test_a_refusal_outshines_everything_and_stands_on_top(clinic: RealClinic, desk: RealDesk) -> None:
    jane = clinic.desk_of(clinic.add_staff("jane", "Jane Miller"))
    for each in (desk, jane):
        each.desk.invitations.send("jenny")
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)
    clinic.round_trip(jane)
    assert light(jane) == (LightKind.REFUSED, 1)
    jane.go_offline()
    clinic.add_patient(id="tim", chart_id="PATI000002")
    jane.cycle.run()
    jane.desk.invitations.send("tim")
    assert light(jane) == (LightKind.REFUSED, 1)
    assert [line.patient_id for line in jane.desk.connection.lines()] == ["jenny", "tim"]


def test_email_that_does_not_go_out_is_said(tmp_path: Path) -> None:
    clinic = RealClinic(tmp_path, mail=False)
    clinic.add_patient()
    desk = clinic.desk_of(clinic.james)
    desk.desk.invitations.send("jenny")
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)
    assert light(desk) == (LightKind.EMAIL_TROUBLE, 1)
    clinic.close()


def test_how_the_records_are_kept_is_known(clinic: RealClinic, desk: RealDesk) -> None:
    assert desk.desk.connection.keeping() == Keeping(
        kit_made=False, backup_folder=None, backup_at=None, backup_problem=None
    )
    with clinic.service.lane.turn() as turn:
        for name, value in (
            (KIT_MADE, NOON.isoformat()),
            (BACKUP_FOLDER, "/b"),
            (BACKUP_AT, NOON.isoformat()),
        ):
            write_setting(turn, name, value)
    clinic.round_trip(desk)
    assert desk.desk.connection.keeping() == Keeping(
        kit_made=True, backup_folder="/b", backup_at=NOON, backup_problem=None
    )


def test_releasing_ends_every_hold(clinic: RealClinic, desk: RealDesk) -> None:
    desk.desk.invitations.send("jenny")
    desk.desk.connection.release_all()
    clinic.round_trip(desk)
    assert desk.desk.connection.waiting() == 0


def test_what_was_handed_in_waits_no_longer_though_the_clinic_has_not_answered(desk: RealDesk) -> None:
    desk.desk.invitations.send("jenny")
    assert desk.desk.connection.waiting() == 1
    desk.desk.connection.release_all()
    desk.cycle.run()
    assert light(desk) == (LightKind.WORKING, 1)
    assert desk.desk.connection.waiting() == 0
