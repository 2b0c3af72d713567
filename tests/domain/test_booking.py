"""What becomes of a booking or a change of an appointment."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.appointment import EDITABLE, FREED, Appointment, edits_between, fields_of, value_of
from desktop.domain.booking import asks_for_time, decide_booking, in_the_way, overlap
from desktop.domain.commands import BookAppointment, ChangeAppointment, FieldEdit
from desktop.domain.decision import Change, Reason, Refused
from desktop.domain.staff import Staff
from tests.domain.front_desk import JANE, NOON
from tests.domain.visits import ID, OTHER, VISIT, booking_facts, visit

LATER = (VISIT.starts_at + timedelta(hours=1)).isoformat()


def book(typed: Appointment, **facts: object) -> Appointment | Refused:
    command = BookAppointment(typed.patient_id, typed.id, fields_of(typed))
    return decide_booking(command, booking_facts(**{"appointment": None, **facts}))


def change(*edits: FieldEdit, patient: str = "jenny", **facts: object) -> Appointment | Refused:
    return decide_booking(ChangeAppointment(patient, ID, edits), booking_facts(**facts))


def test_a_booking_is_written_as_it_was_typed_with_who_and_when_by_the_clinic() -> None:
    typed = visit(
        created_by=None, created_at=None, status_since=None, consent_forms=("Policy", 'Other "one"')
    )
    assert book(typed) == replace(typed, created_by="jane", created_at=NOON, status_since=NOON)


def test_without_a_status_nothing_is_said_of_how_long_it_has_stood() -> None:
    booked = book(visit(status=None))
    assert isinstance(booked, Appointment)
    assert booked.status_since is None


def test_nobody_books_without_the_right_or_for_a_patient_who_is_not_on_file() -> None:
    gone = Staff("jane", "jane", "Jane Miller", active=False)
    assert book(VISIT, who=gone) == Refused(Reason.NOT_ALLOWED)
    assert change(FieldEdit("status", "Confirmed", None), who=gone) == Refused(Reason.NOT_ALLOWED)
    assert book(VISIT, patients=frozenset()) == Refused(Reason.NO_SUCH_PATIENT)


@pytest.mark.parametrize("id", ["", "short", "A" * 32, "g" * 32, "a" * 33])
def test_an_appointment_has_an_id_as_desks_make_them(id: str) -> None:
    assert book(visit(id=id)) == Refused(Reason.INVALID_VALUE, {"field": "appointment_id"})


def test_an_id_that_is_on_file_is_not_booked_again() -> None:
    assert book(VISIT, appointment=VISIT) == Refused(Reason.INVALID_VALUE, {"field": "appointment_id"})


@pytest.mark.parametrize("lacks", ["starts_at", "minutes"])
def test_a_booking_says_when_it_is_and_how_long(lacks: str) -> None:
    fields = tuple(edit for edit in fields_of(VISIT) if edit.field != lacks)
    decided = decide_booking(BookAppointment("jenny", ID, fields), booking_facts(appointment=None))
    assert decided == Refused(Reason.INVALID_VALUE, {"field": lacks})


ODD: dict[str, tuple[str | None, ...]] = {
    "minutes": ("0", "1441", "030", "٣٠", "-5", "", "9" * 4000, None),
    "starts_at": (
        "tomorrow", "", "2026-11-24T17:00:00", "2026-11-24T17:00:00Z", "2026-11-24T12:00:00-05:00", None,
        "0001-01-01T00:00:00+00:00", "0001-01-01T00:00:00+23:59", "2300-01-01T00:00:00+00:00",
    ),
    "status": ("Vanished", "confirmed", ""),
    "kind": ("party", None),
    "color": ("#ff0000",),
    "reason": ("x" * 201, "a\nb", "a\u202eb", " a", "\ud800"),
    "notes": ("x" * 1001, "a\0b", "a\r\nb"),
    "consent_forms": (
        "HIPAA", "[]", "[" * 2000, "[1]", '["a", "a"]', '["a","b"]', '["' + "x" * 61 + '"]', '{"a": "b"}', '[""]',
    ),
    **dict.fromkeys(("provider_id", "supervising_id", "office_id"), ("nobody", "")),
    "exam_room_id": ("nowhere", "north 1"),
    "patient_id": (None, ""),
    **dict.fromkeys(("id", "created_by", "created_at", "status_since", "external_id", "no_such_field", ""), ("x",)),
}  # fmt: skip


@pytest.mark.parametrize(("field", "value"), [(field, value) for field in ODD for value in ODD[field]])
def test_a_value_no_desk_would_send_is_refused_by_its_field(field: str, value: str | None) -> None:
    before = value_of(VISIT, field) if field in EDITABLE else None
    refused = change(FieldEdit(field, before, value))
    assert refused == Refused(Reason.INVALID_VALUE, {"field": field})


def test_no_field_of_an_appointment_is_sealed() -> None:
    refused = change(FieldEdit("notes", None, "x", sealed="c2VhbGVk"))
    assert refused == Refused(Reason.INVALID_VALUE, {"field": "notes"})


def test_a_field_is_changed_once_in_a_command() -> None:
    edit = FieldEdit("status", "Confirmed", "Arrived")
    assert change(edit, edit) == Refused(Reason.INVALID_VALUE, {"field": "status"})


def test_leaving_an_office_without_its_room_is_refused() -> None:
    assert change(FieldEdit("office_id", "main", "north")) == Refused(
        Reason.INVALID_VALUE, {"field": "exam_room_id"}
    )
    moved = change(FieldEdit("office_id", "main", "north"), FieldEdit("exam_room_id", "room 1", "north 1"))
    assert isinstance(moved, Appointment)
    assert (moved.office_id, moved.exam_room_id) == ("north", "north 1")


def test_two_people_may_change_different_fields_at_once() -> None:
    changed = change(FieldEdit("notes", None, "Bring the card"), appointment=visit(status="Arrived"))
    assert changed == visit(status="Arrived", notes="Bring the card")


def test_the_same_field_changed_meanwhile_is_refused_with_who_when_and_to_what() -> None:
    refused = change(
        FieldEdit("status", "Confirmed", "No Show"),
        appointment=visit(status="Arrived"),
        changes={"status": Change("omar", NOON)},
    )
    assert refused == Refused(
        Reason.CONFLICT, {"field": "status", "value": "Arrived", "by": "omar", "at": NOON.isoformat()}
    )


def test_what_a_colleague_changed_to_the_same_value_is_no_conflict() -> None:
    arrived = visit(status="Arrived")
    assert change(FieldEdit("status", "Confirmed", "Arrived"), appointment=arrived) == arrived


def test_a_change_of_status_says_since_when() -> None:
    later = NOON + timedelta(hours=2)
    arrived = change(FieldEdit("status", "Confirmed", "Arrived"), now=later)
    assert isinstance(arrived, Appointment)
    assert arrived.status_since == later
    cleared = change(FieldEdit("status", "Confirmed", None), now=later)
    assert isinstance(cleared, Appointment)
    assert cleared.status_since is None


def test_an_appointment_that_is_another_patients_by_now_is_not_changed() -> None:
    refused = change(FieldEdit("status", "Confirmed", "Arrived"), appointment=visit(patient_id="bo"))
    assert isinstance(refused, Refused)
    assert (refused.reason, refused.detail["field"], refused.detail["value"]) == (
        Reason.CONFLICT,
        "patient_id",
        "bo",
    )


def test_an_appointment_can_be_given_to_another_patient_on_file() -> None:
    assert change(FieldEdit("patient_id", "jenny", "bo")) == visit(patient_id="bo")
    assert change(FieldEdit("patient_id", "jenny", "nobody")) == Refused(Reason.NO_SUCH_PATIENT)


def test_an_appointment_that_is_not_on_file_is_not_changed() -> None:
    assert change(FieldEdit("status", None, "Arrived"), appointment=None) == Refused(
        Reason.NO_SUCH_APPOINTMENT
    )


def test_an_odd_imported_value_does_not_stop_a_change_of_another_field() -> None:
    odd = visit(exam_room_id="demolished", status="in-progress", reason="x" * 500)
    assert change(FieldEdit("notes", None, "ok"), appointment=odd) == replace(odd, notes="ok")


def at(minutes: int, length: int = 30, **changes: object) -> Appointment:
    return visit(id=OTHER, starts_at=VISIT.starts_at + timedelta(minutes=minutes), minutes=length, **changes)


@pytest.mark.parametrize(
    ("other", "collides"),
    [
        (at(0), True), (at(29), True), (at(30), False), (at(-30), False), (at(-29), True),
        (at(-60, 1440), True), (at(10, 5), True), (at(0, provider_id="wilberton"), False),
        (at(0, provider_id=None), False),
        *((at(0, status=status), False) for status in FREED), (at(0, status=None), True),
        (replace(at(0), id=ID), False),
    ],
)  # fmt: skip
def test_an_appointment_is_in_the_way_if_it_takes_the_same_providers_time(
    other: Appointment, collides: bool
) -> None:
    assert in_the_way(VISIT, (other,)) == ((other,) if collides else ())


def test_who_does_not_take_place_is_in_nobodys_way() -> None:
    assert in_the_way(visit(status="Cancelled"), (at(0),)) == ()
    assert in_the_way(visit(provider_id=None), (at(0, provider_id=None),)) == ()


@pytest.mark.parametrize(
    ("changes", "asks"),
    [
        ({"notes": "x"}, False), ({"status": "Arrived"}, False), ({"status": "Cancelled"}, False),
        ({"minutes": 31}, True), ({"provider_id": None}, False), ({"provider_id": "wilberton"}, True),
        ({"office_id": None, "exam_room_id": None}, False),
    ],
)  # fmt: skip
def test_only_a_change_of_time_or_provider_asks_for_the_time(changes: dict[str, object], asks: bool) -> None:
    after = visit(**changes)
    command = ChangeAppointment("jenny", ID, edits_between(VISIT, after))
    assert asks_for_time(command, VISIT, after) == asks
    assert not asks_for_time(replace(command, overlap=True), VISIT, after)


def test_who_takes_place_after_all_asks_for_the_time() -> None:
    cancelled, after = visit(status="Cancelled"), visit(status=None)
    command = ChangeAppointment("jenny", ID, edits_between(cancelled, after))
    assert asks_for_time(command, cancelled, after)


def test_a_booking_asks_for_the_time() -> None:
    assert asks_for_time(BookAppointment("jenny", ID, fields_of(VISIT)), None, VISIT)


def test_the_refusal_names_the_appointment_in_the_way() -> None:
    other = at(10)
    assert overlap(other) == Refused(
        Reason.OVERLAP,
        {
            "appointment": OTHER,
            "patient": "jenny",
            "provider": "smith",
            "at": other.starts_at.isoformat(),
            "minutes": "30",
        },
    )


@given(st.integers(-100, 100), st.integers(1, 100), st.integers(1, 100))
def test_being_in_the_way_is_mutual_and_means_a_minute_in_common(start: int, length: int, mine: int) -> None:
    one, other = visit(minutes=mine), at(start, length)
    shared = set(range(mine)) & set(range(start, start + length))
    assert bool(in_the_way(one, (other,))) == bool(in_the_way(other, (one,))) == bool(shared)


def test_every_field_an_edit_carries_reads_back_the_same() -> None:
    whole = visit(
        consent_forms=("a", 'b "c"'), notes="two\nlines", color="red", profile="New", supervising_id="smith"
    )
    booked = book(whole)
    assert isinstance(booked, Appointment)
    assert all(value_of(booked, edit.field) == edit.after for edit in fields_of(whole))
    assert JANE.id == booked.created_by
