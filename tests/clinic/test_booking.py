"""What the clinic writes down of appointments, whatever a desk hands in."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.clinic import tables
from desktop.clinic.booking import appointment_of
from desktop.clinic.journal import verify
from desktop.domain.appointment import Appointment, fields_of
from desktop.domain.commands import BookAppointment, ChangeAppointment, Command, FieldEdit
from desktop.domain.wire import to_body
from desktop.sync.gateway import SqlGateway
from tests.real_clinic import NOON, RealClinic

SMITH, MAIN = "1" * 32, "2" * 32
ID, OTHER = "a" * 32, "b" * 32
VISIT = Appointment(ID, "jenny", NOON, 30, provider_id=SMITH, office_id=MAIN, status="Confirmed")
BOOK = BookAppointment("jenny", ID, fields_of(VISIT))


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_staff("jane", "Jane Miller")
    made.add("provider", id=SMITH, name="Dr. James Smith", active=True)
    made.add("office", id=MAIN, name="Office 1", active=True)
    made.add_patient()
    made.add_patient(id="bo", chart_id="BOBO000002", first="Bo", last="Li")
    yield made
    made.close()


def hand_in(
    clinic: RealClinic, command: Command | bytes, who: str = "jane-1"
) -> tuple[str | None, dict[str, Any]]:
    """The verdict's reason (None: applied) and detail."""
    id = clinic.new_id()
    body = command if isinstance(command, bytes) else to_body(command)
    SqlGateway(clinic.engine, who, clinic.clock, lambda: None).push(id, body)
    clinic.service.work()
    with clinic.engine.connect() as connection:
        row = connection.execute(select(tables.verdict).where(tables.verdict.c.id == id)).one()
    assert (row.applied == 1) == (row.reason is None)
    return row.reason, json.loads(row.detail)


def stored(clinic: RealClinic, id: str = ID) -> Appointment | None:
    with clinic.engine.connect() as connection:
        return appointment_of(connection, id)


def events(clinic: RealClinic, patient_id: str) -> list[tuple[str, str, dict[str, Any]]]:
    event = tables.shared["event"]
    with clinic.engine.connect() as connection:
        rows = connection.execute(select(event).where(event.c.patient_id == patient_id).order_by(event.c.seq))
        return [(row.who, row.what, json.loads(row.detail)) for row in rows if row.what.startswith("app")]


def test_who_and_when_are_the_clinics_word_and_the_event_says_what_was_booked(clinic: RealClinic) -> None:
    assert hand_in(clinic, BOOK) == (None, {})
    booked = stored(clinic)
    assert booked is not None
    assert (booked.created_by, booked.created_at) == ("jane-1", booked.status_since)
    assert booked.created_at is not None
    assert abs(booked.created_at - NOON) < timedelta(seconds=1)
    [(who, what, detail)] = events(clinic, "jenny")
    assert (who, what, detail["appointment"]) == ("jane-1", "appointment.booked", ID)
    assert (detail["status.from"], detail["status.to"], detail["minutes.to"]) == (None, "Confirmed", "30")


def test_a_change_of_the_patient_is_noted_for_both(clinic: RealClinic) -> None:
    hand_in(clinic, BOOK)
    assert hand_in(clinic, ChangeAppointment("jenny", ID, (FieldEdit("patient_id", "jenny", "bo"),))) == (
        None,
        {},
    )
    moved = (
        "jane-1",
        "appointment.changed",
        {"appointment": ID, "patient_id.from": "jenny", "patient_id.to": "bo"},
    )
    assert events(clinic, "jenny")[-1] == events(clinic, "bo")[-1] == moved
    late = ChangeAppointment("jenny", ID, (FieldEdit("status", "Confirmed", "Arrived"),))
    reason, detail = hand_in(clinic, late, "james-0")
    assert (reason, detail["field"], detail["value"], detail["by"]) == (
        "conflict",
        "patient_id",
        "bo",
        "jane-1",
    )


def test_the_same_time_is_refused_with_who_is_there_unless_it_is_allowed(clinic: RealClinic) -> None:
    hand_in(clinic, BOOK)
    second = BookAppointment("bo", OTHER, BOOK.fields)
    reason, detail = hand_in(clinic, second)
    assert (reason, detail["appointment"], detail["patient"], detail["minutes"]) == (
        "overlap",
        ID,
        "jenny",
        "30",
    )
    assert hand_in(clinic, BookAppointment("bo", OTHER, BOOK.fields, overlap=True)) == (None, {})
    assert hand_in(clinic, ChangeAppointment("bo", OTHER, (FieldEdit("notes", None, "x"),))) == (None, {})


def test_a_long_appointment_that_began_the_day_before_is_in_the_way(clinic: RealClinic) -> None:
    hand_in(clinic, BOOK)
    day_long = fields_of(Appointment(OTHER, "bo", NOON - timedelta(hours=23), 1440, provider_id=SMITH))
    reason, detail = hand_in(clinic, BookAppointment("bo", OTHER, day_long))
    assert (reason, detail["appointment"]) == ("overlap", ID)


def test_an_appointment_is_booked_once_whoever_knows_its_id(clinic: RealClinic) -> None:
    hand_in(clinic, BOOK)
    stolen = BookAppointment("bo", ID, BOOK.fields, overlap=True)
    assert hand_in(clinic, stolen, "james-0") == ("invalid_value", {"field": "appointment_id"})
    kept = stored(clinic)
    assert kept is not None
    assert (kept.patient_id, kept.created_by) == ("jenny", "jane-1")


@pytest.mark.parametrize(
    "field", ["created_by", "created_at", "status_since", "external_id", "seq", "id", ""]
)
def test_nobody_forges_what_is_the_clinics_word(clinic: RealClinic, field: str) -> None:
    hand_in(clinic, BOOK)
    before = stored(clinic)
    forged = ChangeAppointment("jenny", ID, (FieldEdit(field, None, "james-0"),))
    assert hand_in(clinic, forged) == ("invalid_value", {"field": field})
    assert stored(clinic) == before


def test_a_refusal_is_noted_about_the_patient_and_a_change_of_nothing_is_not(clinic: RealClinic) -> None:
    hand_in(clinic, BOOK)
    assert hand_in(clinic, ChangeAppointment("jenny", ID, ())) == (None, {})
    assert len(events(clinic, "jenny")) == 1
    hand_in(clinic, ChangeAppointment("jenny", OTHER, (FieldEdit("status", None, "Arrived"),)))
    with clinic.engine.connect() as connection:
        noted = connection.execute(
            select(tables.journal.c.patient_id).where(tables.journal.c.what == "refused")
        ).scalars()
        assert list(noted) == ["jenny"]


def test_naughty_strings_in_every_field_end_in_a_verdict_and_leave_a_whole_journal(
    clinic: RealClinic, naughty_strings: list[str]
) -> None:
    names = ("notes", "reason", "profile", "status", "color", "consent_forms", "provider_id", "exam_room_id")
    gateway = SqlGateway(clinic.engine, "jane-1", clinic.clock, lambda: None)
    typed = {f"{n:032x}": (names[n % len(names)], text) for n, text in enumerate(naughty_strings)}
    for id, (name, text) in typed.items():
        fields = {"starts_at": NOON.isoformat(), "minutes": "30", name: text}
        edits = [
            {"field": key, "before": None, "after": value, "sealed": None} for key, value in fields.items()
        ]
        content = {
            "kind": "book",
            "patient_id": "jenny",
            "appointment_id": id,
            "fields": edits,
            "overlap": False,
        }
        gateway.push(id, json.dumps(content).encode())
    while clinic.service.work():
        pass
    with clinic.engine.connect() as connection:
        verdicts = connection.execute(select(tables.verdict).where(tables.verdict.c.id.in_(typed))).all()
        assert verify(connection).broken_at is None
    assert {row.reason for row in verdicts} == {None, "invalid_value"}
    assert len(verdicts) == len(naughty_strings)
    for id in (row.id for row in verdicts if row.applied):
        name, text = typed[id]
        assert getattr(stored(clinic, id), name) == text
