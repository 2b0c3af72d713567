"""The clinic's rules for appointments: what becomes of a booking or a change, given the record at that instant."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final

from desktop.domain.appointment import Appointment, value_of, with_edits
from desktop.domain.appointment_values import fits
from desktop.domain.commands import BookAppointment, ChangeAppointment, FieldEdit
from desktop.domain.decision import Change, Reason, Refused, conflict
from desktop.domain.ids import is_id
from desktop.domain.staff import Right, Staff

Booking = BookAppointment | ChangeAppointment

BOOKED: Final = "appointment.booked"
CHANGED: Final = "appointment.changed"
"""What journal and events call it; the details are "appointment" (its id) and, per field, "<field>.from" and ".to"."""

_TIMED: Final = ("provider_id", "starts_at", "minutes")


@dataclass(frozen=True, slots=True)
class Places:
    """Who sees patients, and where: ids of those in use, and the office of every exam room."""

    providers: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    rooms: Mapping[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BookingFacts:
    """All that a decision about one appointment rests on, but for the others at its time.

    `patients` are those of the ids named in the command that are on file, `appointment` is the one on file
    under the command's appointment id.
    """

    who: Staff
    now: datetime
    patients: frozenset[str]
    appointment: Appointment | None
    places: Places
    changes: Mapping[str, Change] = field(default_factory=dict)


def decide_booking(command: Booking, facts: BookingFacts) -> Appointment | Refused:
    """The appointment as it will stand, or why it will not; whether its time is free is asked apart. Pure."""
    if not facts.who.may(Right.EDIT_PATIENTS):
        return Refused(Reason.NOT_ALLOWED)
    if isinstance(command, BookAppointment):
        return _booked(command, facts)
    return _changed(command, facts)


def asks_for_time(command: Booking, before: Appointment | None, after: Appointment) -> bool:
    """Whether the decision has to look for other appointments of the same provider at the same time."""
    if command.overlap or after.provider_id is None or not after.stands:
        return False
    if before is None or not before.stands:
        return True
    return any(value_of(before, name) != value_of(after, name) for name in _TIMED)


def in_the_way(appointment: Appointment, others: Iterable[Appointment]) -> tuple[Appointment, ...]:
    """Those of the others that take the same provider's time, earliest first."""
    if appointment.provider_id is None or not appointment.stands:
        return ()
    found = [other for other in others if _collides(appointment, other)]
    return tuple(sorted(found, key=lambda other: (other.starts_at, other.id)))


def overlap(other: Appointment) -> Refused:
    """The refusal that names the appointment in the way."""
    return Refused(
        Reason.OVERLAP,
        {
            "appointment": other.id,
            "patient": other.patient_id,
            "provider": other.provider_id,
            "at": other.starts_at.isoformat(),
            "minutes": str(other.minutes),
        },
    )


def stale_fields(command: Booking, present: Appointment) -> frozenset[str]:
    """Fields that read neither as the person saw them nor as they want them."""
    found = {
        edit.field
        for edit in edits_of(command)
        if fits(edit) and value_of(present, edit.field) not in (edit.before, edit.after)
    }
    return frozenset(found | ({"patient_id"} if _other_patient(command, present) else set()))


def _booked(command: BookAppointment, facts: BookingFacts) -> Appointment | Refused:
    if command.patient_id not in facts.patients:
        return Refused(Reason.NO_SUCH_PATIENT)
    for odd in (_odd(command.fields), _lacking(command), _no_new_id(command, facts)):
        if odd is not None:
            return _invalid(odd)
    blank = Appointment(command.appointment_id, command.patient_id, datetime.min.replace(tzinfo=UTC))
    appointment = with_edits(blank, command.fields)
    misplaced = _misplaced(appointment, command.fields, facts.places)
    if misplaced is not None:
        return _invalid(misplaced)
    since = facts.now if appointment.status is not None else None
    return replace(appointment, created_by=facts.who.id, created_at=facts.now, status_since=since)


def _changed(command: ChangeAppointment, facts: BookingFacts) -> Appointment | Refused:
    before = facts.appointment
    if before is None:
        return Refused(Reason.NO_SUCH_APPOINTMENT)
    odd = _odd(command.edits)
    if odd is not None:
        return _invalid(odd)
    stale = stale_fields(command, before)
    for name in ("patient_id", *(edit.field for edit in command.edits)):
        if name in stale:
            return conflict(name, value_of(before, name), facts.changes.get(name))
    after = with_edits(before, command.edits)
    if after.patient_id not in facts.patients:
        return Refused(Reason.NO_SUCH_PATIENT)
    misplaced = _misplaced(after, command.edits, facts.places)
    if misplaced is not None:
        return _invalid(misplaced)
    if after.status == before.status:
        return after
    return replace(after, status_since=facts.now if after.status is not None else None)


def edits_of(command: Booking) -> tuple[FieldEdit, ...]:
    """What a booking fills in, or a change changes."""
    return command.fields if isinstance(command, BookAppointment) else command.edits


def _other_patient(command: Booking, present: Appointment) -> bool:
    """Whether it is about somebody else than the person saw: what they did was not meant for this patient."""
    meant = {edit.after for edit in edits_of(command) if edit.field == "patient_id"}
    return present.patient_id not in {command.patient_id, *meant}


def _odd(edits: tuple[FieldEdit, ...]) -> str | None:
    """The field that no desk would send like this, if there is one."""
    names = [edit.field for edit in edits]
    return next((edit.field for edit in edits if not fits(edit) or names.count(edit.field) > 1), None)


def _lacking(command: BookAppointment) -> str | None:
    given = {edit.field for edit in command.fields}
    if "patient_id" in given:
        return "patient_id"
    return next((name for name in ("starts_at", "minutes") if name not in given), None)


def _no_new_id(command: BookAppointment, facts: BookingFacts) -> str | None:
    return None if is_id(command.appointment_id) and facts.appointment is None else "appointment_id"


def _misplaced(appointment: Appointment, edits: tuple[FieldEdit, ...], places: Places) -> str | None:
    """The edited field that names nobody and no place in use, or a room of another office."""
    edited = {edit.field for edit in edits if edit.after is not None}
    for name, known in (
        ("provider_id", places.providers),
        ("supervising_id", places.providers),
        ("office_id", places.offices),
        ("exam_room_id", places.rooms.keys()),
    ):
        if name in edited and value_of(appointment, name) not in known:
            return name
    moved = {edit.field for edit in edits} & {"office_id", "exam_room_id"}
    return "exam_room_id" if moved and not room_fits(appointment, places.rooms) else None


def room_fits(appointment: Appointment, rooms: Mapping[str, str | None]) -> bool:
    """Whether the exam room, if one is chosen, is in the appointment's office."""
    if appointment.exam_room_id is None:
        return True
    return rooms.get(appointment.exam_room_id) in (None, appointment.office_id)


def _collides(one: Appointment, other: Appointment) -> bool:
    return (
        other.id != one.id
        and other.provider_id == one.provider_id
        and other.stands
        and other.starts_at < one.ends_at
        and one.starts_at < other.ends_at
    )


def _invalid(field: str) -> Refused:
    return Refused(Reason.INVALID_VALUE, {"field": field})
