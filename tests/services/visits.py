"""A clinic with providers, offices and rooms, and the ways its appointments are typed in the tests of services."""

from dataclasses import replace
from datetime import timedelta

from desktop.domain.appointment import Appointment
from desktop.services.appointment_sheet import NotSaved, Saved, Sheet
from tests.real_clinic import NOON, RealClinic, RealDesk

SMITH, WILBERTON, GONE = "1" * 32, "2" * 32, "7" * 32
MAIN, NORTH = "3" * 32, "4" * 32
ROOM, NORTH_ROOM = "5" * 32, "6" * 32
TOMORROW = NOON + timedelta(days=1)


def places(clinic: RealClinic) -> None:
    """Two providers (and one who left), two offices with a room each, Jenny and Bo."""
    clinic.add("provider", id=SMITH, name="Dr. James Smith", time_zone="America/New_York", active=True)
    clinic.add("provider", id=WILBERTON, name="Brendan Wilberton", time_zone="America/Denver", active=True)
    clinic.add("provider", id=GONE, name="Dr. Gone", active=False)
    clinic.add("office", id=MAIN, name="Office 1", active=True)
    clinic.add("office", id=NORTH, name="North", active=True)
    clinic.add("exam_room", id=ROOM, office_id=MAIN, name="Exam 1")
    clinic.add("exam_room", id=NORTH_ROOM, office_id=NORTH, name="North 1")
    clinic.add_patient()
    clinic.add_patient(id="bo", chart_id="BOBO000002", first="Bo", last="Li", street=None)


def settle(clinic: RealClinic, *desks: RealDesk) -> None:
    """Holds end, everything leaves these desks, and each has read what became of it."""
    clinic.clock.go_on(seconds=11)
    for desk in desks:
        clinic.round_trip(desk)
    for desk in desks:
        clinic.round_trip(desk)


def typed(desk: RealDesk, patient: str = "jenny", **changes: object) -> tuple[Sheet, Appointment]:
    """A blank sheet, and what somebody typed into it."""
    sheet = desk.desk.appointments.blank(patient)
    usual: dict[str, object] = {
        "provider_id": SMITH,
        "office_id": MAIN,
        "exam_room_id": ROOM,
        "starts_at": TOMORROW,
        "reason": "Evaluation",
        "status": "Confirmed",
    }
    return sheet, replace(sheet.appointment, **{**usual, **changes})  # type: ignore[arg-type]


def book(desk: RealDesk, patient: str = "jenny", *, overlap: bool = False, **changes: object) -> str:
    """Book it; returns its id."""
    sheet, after = typed(desk, patient, **changes)
    saved = desk.desk.appointments.save(sheet.appointment, after, new=True, overlap=overlap)
    assert isinstance(saved, Saved), saved
    return after.id


def change(desk: RealDesk, id: str, **changes: object) -> Saved | NotSaved:
    """Open it, change it, save it."""
    sheet = opened(desk, id)
    after = replace(sheet.appointment, **changes)  # type: ignore[arg-type]
    return desk.desk.appointments.save(sheet.appointment, after, new=sheet.new)


def opened(desk: RealDesk, id: str) -> Sheet:
    """What its window shows."""
    sheet = desk.desk.appointments.open(id)
    assert sheet is not None
    return sheet
