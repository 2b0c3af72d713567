"""Booking and changing appointments over real files, a real clinic and the real protocol."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.appointment import Color, Kind
from desktop.domain.decision import Reason
from desktop.services.appointment_sheet import NotSaved, Saved
from tests.real_clinic import RealClinic, RealDesk
from tests.services.visits import (
    SMITH,
    TOMORROW,
    WILBERTON,
    book,
    change,
    opened,
    places,
    settle,
    typed,
)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    places(made)
    yield made
    made.close()


@pytest.fixture
def desk(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.james)


@pytest.fixture
def jane(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.add_staff("jane", "Jane Miller"))


def test_a_booking_is_seen_here_at_once_and_at_other_desks_once_the_clinic_has_it(
    clinic: RealClinic, desk: RealDesk, jane: RealDesk
) -> None:
    id = book(desk, consent_forms=("Financial Policy",), notes="Two\nlines", color=Color.RED, kind=Kind.VIDEO)
    sheet = opened(desk, id)
    assert (sheet.appointment.created_by, sheet.new) == (clinic.james.id, False)
    assert {"starts_at", "notes", "patient_id"} <= sheet.only_here
    assert jane.desk.appointments.open(id) is None
    settle(clinic, desk, jane)
    mine, hers = opened(desk, id), opened(jane, id)
    assert mine.appointment == hers.appointment
    assert mine.appointment.created_at == mine.appointment.status_since
    assert (mine.only_here, mine.on_its_way, mine.refused) == (frozenset(), (), None)
    assert (hers.appointment.notes, hers.appointment.kind) == ("Two\nlines", "video")
    assert hers.names[SMITH] == "Dr. James Smith"
    assert frozenset({"jenny"}) in desk.told


def test_what_was_booked_offline_waits_and_then_reaches_the_clinic(
    clinic: RealClinic, desk: RealDesk
) -> None:
    desk.go_offline()
    id = book(desk)
    assert change(desk, id, status="Arrived") != NotSaved()
    assert len(opened(desk, id).on_its_way) == 2
    desk.go_online()
    settle(clinic, desk)
    assert (opened(desk, id).appointment.status, opened(desk, id).on_its_way) == ("Arrived", ())


def test_a_held_booking_is_undone_with_what_was_changed_on_top_of_it(
    clinic: RealClinic, desk: RealDesk
) -> None:
    id = book(desk)
    [entry] = opened(desk, id).on_its_way
    change(desk, id, minutes=45)
    assert desk.desk.appointments.undo(id, entry.id)
    assert desk.desk.appointments.open(id) is None
    settle(clinic, desk)
    assert desk.desk.appointments.open(id) is None


def test_a_change_is_undone_alone_and_not_once_it_has_left(clinic: RealClinic, desk: RealDesk) -> None:
    id = book(desk)
    settle(clinic, desk)
    saved = change(desk, id, minutes=45)
    assert isinstance(saved, Saved)
    assert desk.desk.appointments.undo(id, saved.command_id or "")
    assert opened(desk, id).appointment.minutes == 30
    saved = change(desk, id, minutes=45)
    settle(clinic, desk)
    assert not desk.desk.appointments.undo(id, saved.command_id or "")  # type: ignore[union-attr]
    assert opened(desk, id).appointment.minutes == 45


def test_nothing_changed_is_nothing_to_do(desk: RealDesk) -> None:
    id = book(desk)
    sheet = opened(desk, id)
    assert desk.desk.appointments.save(sheet.appointment, sheet.appointment, new=False) == Saved(None)
    assert desk.desk.appointments.save(sheet.appointment, sheet.appointment, new=True) == Saved(None)
    assert len(opened(desk, id).on_its_way) == 1


def test_an_overlap_is_shown_before_saving_also_with_what_is_only_here(desk: RealDesk) -> None:
    first = book(desk, "bo")
    sheet, after = typed(desk, starts_at=TOMORROW + timedelta(minutes=10))
    [overlap] = desk.desk.appointments.overlapping(after)
    assert (overlap.appointment_id, overlap.patient_name, overlap.minutes) == (first, "Bo Li", 30)
    refused = desk.desk.appointments.save(sheet.appointment, after, new=True)
    assert refused == NotSaved(overlaps=(overlap,), reason=Reason.OVERLAP)
    assert isinstance(desk.desk.appointments.save(sheet.appointment, after, new=True, overlap=True), Saved)
    assert desk.desk.appointments.overlapping(replace(after, provider_id=WILBERTON)) == ()


def test_two_desks_that_book_the_same_time_get_one_of_them_refused_and_the_booking_can_be_saved_again(
    clinic: RealClinic, desk: RealDesk, jane: RealDesk
) -> None:
    first, second = book(desk, "bo"), book(jane)
    settle(clinic, desk, jane)
    sheet = opened(jane, second)
    assert (sheet.new, sheet.appointment.reason, sheet.names["bo"]) == (True, "Evaluation", "Bo Li")
    listed = jane.desk.appointments.visits(TOMORROW, TOMORROW + timedelta(days=1))
    assert [each.appointment.id for each in listed] == [first]
    assert sheet.refused is not None
    assert (sheet.refused.reason, dict(sheet.refused.detail)["appointment"]) == ("overlap", first)
    again = jane.desk.appointments.save(sheet.appointment, sheet.appointment, new=True, overlap=True)
    assert isinstance(again, Saved)
    assert opened(jane, second).refused is None
    settle(clinic, jane)
    assert opened(jane, second).new is False


def test_a_refused_booking_that_is_dismissed_is_gone_with_its_changes(
    clinic: RealClinic, desk: RealDesk, jane: RealDesk
) -> None:
    book(desk, "bo")
    id = book(jane)
    change(jane, id, minutes=20)
    refusals = [entry.id for entry in opened(jane, id).on_its_way]
    settle(clinic, desk, jane)
    jane.desk.appointments.dismiss(id, refusals[0])
    assert jane.desk.appointments.open(id) is None


def test_two_desks_change_different_fields_and_both_stay(
    clinic: RealClinic, desk: RealDesk, jane: RealDesk
) -> None:
    id = book(desk)
    settle(clinic, desk, jane)
    change(desk, id, notes="Bring the card")
    change(jane, id, status="Arrived")
    settle(clinic, desk, jane)
    both = (opened(desk, id).appointment, opened(jane, id).appointment)
    assert {(each.notes, each.status) for each in both} == {("Bring the card", "Arrived")}


def test_the_same_field_changed_at_two_desks_is_refused_with_who_when_and_to_what(
    clinic: RealClinic, desk: RealDesk, jane: RealDesk
) -> None:
    id = book(desk)
    settle(clinic, desk, jane)
    change(desk, id, status="No Show")
    change(jane, id, status="Arrived")
    settle(clinic, desk, jane)
    refused = opened(jane, id).refused
    assert refused is not None
    detail = dict(refused.detail)
    assert (refused.reason, detail["field"], detail["value"]) == ("conflict", "status", "No Show")
    theirs = opened(jane, id).appointment
    assert theirs.status_since is not None
    assert (detail["by"], detail["at"]) == (clinic.james.id, theirs.status_since.isoformat())
    assert theirs.status == "No Show"


def test_what_a_colleague_changed_while_the_window_was_open_is_told_before_anything_is_kept(
    clinic: RealClinic, desk: RealDesk, jane: RealDesk
) -> None:
    id = book(desk)
    settle(clinic, desk, jane)
    sheet = opened(jane, id)
    change(desk, id, status="No Show")
    settle(clinic, desk, jane)
    after = replace(sheet.appointment, status="Arrived")
    refused = jane.desk.appointments.save(sheet.appointment, after, new=False)
    assert isinstance(refused, NotSaved)
    [conflict] = refused.conflicts
    assert (conflict.field, conflict.mine, conflict.theirs, conflict.by) == (
        "status",
        "Arrived",
        "No Show",
        "James Smith",
    )
    assert opened(jane, id).on_its_way == ()


def test_a_cancelled_appointment_frees_its_time_and_asks_for_it_when_it_is_to_take_place_after_all(
    clinic: RealClinic, desk: RealDesk
) -> None:
    first = book(desk, "bo")
    assert isinstance(desk.desk.appointments.cancel(first), Saved)
    book(desk)
    settle(clinic, desk)
    assert opened(desk, first).appointment.status == "Cancelled"
    refused = change(desk, first, status="Confirmed")
    assert isinstance(refused, NotSaved)
    assert refused.reason == Reason.OVERLAP
    assert desk.desk.appointments.cancel("nothing") == NotSaved(reason=Reason.NO_SUCH_APPOINTMENT)


def test_a_booking_stands_in_the_chart_at_once_and_a_cancelled_one_is_no_visit(desk: RealDesk) -> None:
    id = book(desk, starts_at=TOMORROW)
    chart = desk.desk.patients.chart("jenny")
    assert chart is not None
    [visit] = chart.appointments
    assert (visit.provider, visit.office, visit.exam_room) == ("Dr. James Smith", "Office 1", "Exam 1")
    assert (chart.next_visit, "starts_at" in visit.only_here) == (visit, True)
    assert isinstance(desk.desk.appointments.cancel(id), Saved)
    cancelled = desk.desk.patients.chart("jenny")
    assert cancelled is not None
    assert (cancelled.next_visit, cancelled.appointments[0].appointment.status) == (None, "Cancelled")


def test_inviting_a_patient_puts_no_refusal_of_an_appointment_away(
    clinic: RealClinic, desk: RealDesk, jane: RealDesk
) -> None:
    book(desk, "bo")
    id = book(jane)
    settle(clinic, desk, jane)
    jane.desk.invitations.send("jenny", anyway=True)
    assert opened(jane, id).refused is not None
    chart = jane.desk.patients.chart("jenny")
    assert chart is not None
    assert (chart.refused, chart.appointments) == (None, ())
    [item] = [each for each in jane.desk.today.attention().items if each.refused is not None]
    assert (item.patient.id, item.refused.reason if item.refused else None) == ("jenny", "overlap")
