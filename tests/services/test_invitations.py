"""What a receptionist can do about a patient's access, through a real desk and a real clinic."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop.domain.access import AccessKind, Onway
from desktop.domain.decision import Reason
from desktop.domain.history import RowAction
from desktop.domain.invitation import InviteState
from desktop.domain.staff import BY_LIMIT
from desktop.services.chart import Chart
from desktop.services.invitations import Kept, NotKept
from desktop.store.desk_file import DeskLocked
from tests.real_clinic import RealClinic, RealDesk


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    yield made
    made.close()


@pytest.fixture
def jenny(clinic: RealClinic) -> str:
    return clinic.add_patient()


@pytest.fixture
def desk(clinic: RealClinic, jenny: str) -> RealDesk:  # noqa: ARG001 (a desk that has read her chart)
    return clinic.desk_of(clinic.james)


def look(desk: RealDesk, patient: str) -> Chart:
    chart = desk.desk.patients.chart(patient)
    assert chart is not None
    return chart


def dump(engine: Engine) -> str:
    """Everything a database holds, as text."""
    with engine.connect() as connection:
        names = (
            connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        )
        rows = [connection.exec_driver_sql(f'SELECT * FROM "{name}"').all() for name in names]
    return str(rows).replace("-", "")


def invite(clinic: RealClinic, desk: RealDesk, patient: str) -> str:
    outcome = desk.desk.invitations.send(patient)
    assert isinstance(outcome, Kept)
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)
    return outcome.command_id


def test_an_invitation_is_held_then_leaves_and_is_pending(
    clinic: RealClinic, desk: RealDesk, jenny: str
) -> None:
    assert look(desk, jenny).access.kind == AccessKind.READY
    assert isinstance(desk.desk.invitations.send(jenny), Kept)
    assert look(desk, jenny).access.kind == AccessKind.SENDING
    clinic.round_trip(desk)
    assert look(desk, jenny).access.kind == AccessKind.SENDING
    clinic.clock.go_on(seconds=10)
    desk.cycle.run()
    assert look(desk, jenny).access.kind == AccessKind.LEAVING
    clinic.round_trip(desk)
    chart = look(desk, jenny)
    assert (chart.access.kind, chart.access.days_left) == (AccessKind.PENDING, 7)
    assert [row.action for row in chart.history] == [RowAction.REVOKE_INVITE]


def test_undo_takes_a_held_invitation_back_and_nothing_is_sent(
    clinic: RealClinic, desk: RealDesk, jenny: str
) -> None:
    kept = desk.desk.invitations.send(jenny)
    assert isinstance(kept, Kept)
    assert desk.desk.invitations.undo(jenny, kept.command_id)
    clinic.clock.go_on(seconds=60)
    clinic.round_trip(desk)
    assert look(desk, jenny).history == ()


def test_undo_after_it_left_says_so(clinic: RealClinic, desk: RealDesk, jenny: str) -> None:
    assert not desk.desk.invitations.undo(jenny, invite(clinic, desk, jenny))


def test_a_second_click_changes_nothing(desk: RealDesk, jenny: str) -> None:
    desk.desk.invitations.send(jenny)
    assert isinstance(desk.desk.invitations.send(jenny), NotKept)
    assert len(look(desk, jenny).history) == 1


def test_save_and_invite_is_one_command(clinic: RealClinic) -> None:
    tim = clinic.add_patient(id="tim", chart_id="PATI000002", email=None)
    desk = clinic.desk_of(clinic.james)
    assert look(desk, tim).access.kind == AccessKind.MISSING
    wrong = desk.desk.invitations.send(tim, {"email": "tim@"})
    assert isinstance(wrong, NotKept)
    assert list(wrong.problems) == ["email"]
    assert isinstance(desk.desk.invitations.send(tim, {"email": " tim@example.org "}), Kept)
    chart = look(desk, tim)
    assert (chart.patient.email, chart.only_here) == ("tim@example.org", frozenset({"email"}))
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)
    chart = look(desk, tim)
    assert (chart.access.kind, chart.only_here) == (AccessKind.PENDING, frozenset())


def test_an_ssn_satisfies_the_requirement_and_never_lies_in_clear(clinic: RealClinic) -> None:
    tim = clinic.add_patient(id="tim", chart_id="PATI000002", cell=None)
    desk = clinic.desk_of(clinic.james)
    assert isinstance(desk.desk.invitations.send(tim, {"ssn": "536-22-1234"}), Kept)
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)
    chart = look(desk, tim)
    assert (chart.access.kind, chart.patient.ssn_last4) == (AccessKind.PENDING, "1234")
    assert chart.access.invitation is not None
    assert chart.access.invitation.basis == "ssn"
    assert "536221234" not in dump(clinic.engine) + dump(desk.file.engine)


def test_two_desks_invite_and_the_second_is_told_who_was_first(clinic: RealClinic, jenny: str) -> None:
    jane = clinic.add_staff("jane", "Jane Miller")
    one, other = clinic.desk_of(clinic.james), clinic.desk_of(jane)
    other.desk.invitations.send(jenny)
    invite(clinic, one, jenny)
    clinic.round_trip(other)
    chart = look(other, jenny)
    assert chart.access.kind == AccessKind.PENDING
    assert chart.refused is not None
    assert chart.refused.reason == Reason.ALREADY_INVITED
    assert dict(chart.refused.detail)["by"] == clinic.james.id
    assert len(chart.history) == 1
    other.desk.invitations.dismiss(jenny, chart.refused.id)
    assert look(other, jenny).refused is None


def test_acceptance_revocation_and_a_second_invitation(
    clinic: RealClinic, desk: RealDesk, jenny: str
) -> None:
    invite(clinic, desk, jenny)
    (code,) = clinic.hand_over_mail()
    clinic.accept(code.decode(), born="1980-02-11", phone="+14435555555")
    clinic.round_trip(desk)
    assert look(desk, jenny).access.kind == AccessKind.CONNECTED
    assert isinstance(desk.desk.invitations.revoke(jenny), Kept)
    assert look(desk, jenny).access.revoking == Onway.SENDING
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)
    chart = look(desk, jenny)
    assert chart.access.kind == AccessKind.REVOKED
    assert chart.history[0].state == InviteState.DISABLED
    invite(clinic, desk, jenny)
    desk.desk.invitations.revoke(jenny)
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)
    assert [row.state for row in look(desk, jenny).history] == [InviteState.REVOKED, InviteState.DISABLED]


def test_the_fifth_wrong_answer_locks(clinic: RealClinic, desk: RealDesk, jenny: str) -> None:
    invite(clinic, desk, jenny)
    (code,) = clinic.hand_over_mail()
    for _ in range(5):
        clinic.accept(code.decode(), born="1980-02-12", phone="+14435555555")
    clinic.accept(code.decode(), born="1980-02-11", phone="+14435555555")
    clinic.round_trip(desk)
    assert look(desk, jenny).access.kind == AccessKind.LOCKED


def test_an_invitation_ends_exactly_seven_days_after_the_clinic_s_clock(
    clinic: RealClinic, desk: RealDesk, jenny: str
) -> None:
    invite(clinic, desk, jenny)
    start = look(desk, jenny).history[0].enabled_at
    clinic.clock.go_on(seconds=604_801)
    clinic.round_trip(desk)
    row = look(desk, jenny).history[0]
    assert row.disabled_at is not None
    assert ((row.disabled_at - start).total_seconds(), row.disabled_by) == (604_800, BY_LIMIT)
    assert look(desk, jenny).access.kind == AccessKind.EXPIRED


def test_without_email_set_up_the_invitation_waits_and_can_be_taken_back(tmp_path: Path) -> None:
    clinic = RealClinic(tmp_path, mail=False)
    jenny = clinic.add_patient()
    desk = clinic.desk_of(clinic.james)
    invite(clinic, desk, jenny)
    chart = look(desk, jenny)
    assert chart.access.kind == AccessKind.WAITING
    assert chart.access.waiting is not None
    assert chart.access.waiting.reason == Reason.MAIL_NOT_SET_UP
    assert isinstance(desk.desk.invitations.revoke(jenny), Kept)
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)
    assert look(desk, jenny).history == ()
    clinic.close()


def test_a_locked_desk_answers_nothing(desk: RealDesk, jenny: str) -> None:
    desk.file.close()
    with pytest.raises(DeskLocked):
        desk.desk.patients.chart(jenny)
