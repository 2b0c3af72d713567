"""What a screen shows of appointments: confirmed by the clinic, plus what is under way from here."""

from datetime import timedelta

import pytest

from desktop.domain.appointment import Appointment, edits_between, fields_of
from desktop.domain.commands import BookAppointment, ChangeAppointment, Command, FieldEdit
from desktop.domain.seen import Stage, Unsettled
from desktop.domain.seen_appointment import SeenAppointment, fold_appointments, fold_one
from tests.domain.front_desk import NOON
from tests.domain.visits import ID, OTHER, VISIT, visit

CLICKED = NOON + timedelta(hours=1)


def entry(
    command: Command, id: str = "one", stage: Stage = Stage.HELD, reason: str | None = None
) -> Unsettled:
    return Unsettled(id, command, CLICKED, stage, reason=reason)


def booking(appointment: Appointment = VISIT) -> Command:
    return BookAppointment(appointment.patient_id, appointment.id, fields_of(appointment))


def change(after: Appointment, before: Appointment = VISIT) -> Command:
    return ChangeAppointment(before.patient_id, before.id, edits_between(before, after))


def one(*entries: Unsettled, confirmed: Appointment | None = VISIT) -> SeenAppointment:
    seen = fold_one(confirmed, entries, "jane")
    assert seen is not None
    return seen


def test_without_anything_under_way_it_is_what_the_clinic_says() -> None:
    assert one() == SeenAppointment(VISIT)


@pytest.mark.parametrize("stage", [Stage.HELD, Stage.LEAVING])
def test_a_booking_made_here_is_seen_at_once(stage: Stage) -> None:
    under_way = entry(booking(), stage=stage)
    seen = one(under_way, confirmed=None)
    assert seen.appointment == visit(created_by="jane", created_at=CLICKED, status_since=CLICKED)
    assert seen.only_here >= {"patient_id", "starts_at", "minutes", "provider_id", "status"}
    assert (seen.on_its_way, seen.refused, seen.new) == ((under_way,), None, False)


def test_a_change_lies_over_what_is_confirmed_and_over_a_booking() -> None:
    late = visit(minutes=45, status="Arrived")
    changed = entry(change(late), "two")
    seen = one(changed)
    assert (seen.appointment, seen.only_here) == (
        visit(minutes=45, status="Arrived", status_since=CLICKED),
        frozenset({"minutes", "status"}),
    )
    assert one(entry(booking()), changed, confirmed=None).appointment.minutes == 45


def test_a_refused_booking_is_kept_as_it_was_typed_and_is_new() -> None:
    refused = entry(booking(), stage=Stage.REFUSED, reason="overlap")
    also = entry(change(visit(minutes=45)), "two", Stage.REFUSED, "no_such_appointment")
    seen = one(refused, also, confirmed=None)
    assert (seen.new, seen.refused, seen.on_its_way, seen.appointment.minutes) == (True, also, (), 45)
    again = one(refused, entry(booking(), "three"), confirmed=None)
    assert (again.new, again.refused) == (False, refused)


def test_a_refused_change_is_named_and_not_shown_as_done() -> None:
    refused = entry(change(visit(minutes=45)), stage=Stage.REFUSED, reason="conflict")
    assert one(refused) == SeenAppointment(VISIT, refused=refused)


def test_a_change_of_what_is_not_known_here_shows_nothing() -> None:
    assert fold_one(None, (entry(change(visit(minutes=45))),), "jane") is None
    assert fold_appointments((), (entry(change(visit(minutes=45))),), "jane") == ()


def test_a_list_holds_confirmed_and_booked_ones_earliest_first() -> None:
    earlier = visit(id=OTHER, starts_at=NOON)
    seen = fold_appointments((VISIT,), (entry(booking(earlier)),), "jane")
    assert [each.appointment.id for each in seen] == [OTHER, ID]


def test_what_cannot_be_read_of_an_entry_breaks_no_list() -> None:
    odd = ChangeAppointment(
        "jenny", ID, (FieldEdit("starts_at", None, "x"), FieldEdit("minutes", "30", "45"))
    )
    assert one(entry(odd)).appointment == visit(minutes=45)
