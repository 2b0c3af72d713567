"""What a screen shows of appointments: what the clinic confirmed, plus what this desk has not settled yet."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from desktop.domain.appointment import Appointment, fields_of, value_of, with_edits
from desktop.domain.appointment_values import fits
from desktop.domain.booking import Booking
from desktop.domain.commands import BookAppointment, ChangeAppointment, FieldEdit
from desktop.domain.seen import Stage, Unsettled

_ON_ITS_WAY: Final = (Stage.HELD, Stage.LEAVING)


@dataclass(frozen=True, slots=True)
class SeenAppointment:
    """One appointment with this desk's unsettled changes; `only_here` names fields the clinic does not have yet.

    `new`: it is neither on file nor on its way: the clinic refused to book it, and this is what was typed.
    """

    appointment: Appointment
    only_here: frozenset[str] = frozenset()
    on_its_way: tuple[Unsettled, ...] = ()
    refused: Unsettled | None = None
    new: bool = False


def fold_appointments(
    confirmed: Iterable[Appointment], outbox: Iterable[Unsettled], who: str
) -> tuple[SeenAppointment, ...]:
    """Lay this desk's commands (of `who`, oldest first) over what the clinic confirmed, earliest start first.

    Bookings made here come along, whoever they are for; changes of appointments not given are left out.
    """
    rows = {appointment.id: appointment for appointment in confirmed}
    entries: dict[str, list[Unsettled]] = {}
    for entry in outbox:
        if isinstance(entry.command, Booking):
            entries.setdefault(entry.command.appointment_id, []).append(entry)
    ids = dict.fromkeys((*rows, *entries))
    found = (fold_one(rows.get(id), entries.get(id, ()), who) for id in ids)
    seen = [each for each in found if each is not None]
    return tuple(sorted(seen, key=lambda each: (each.appointment.starts_at, each.appointment.id)))


def fold_one(confirmed: Appointment | None, entries: Iterable[Unsettled], who: str) -> SeenAppointment | None:
    """One appointment with the commands about it; None if there is nothing it could be made of."""
    entries = tuple(entries)
    on_its_way = tuple(entry for entry in entries if entry.stage in _ON_ITS_WAY)
    refused = next((entry for entry in reversed(entries) if entry.stage == Stage.REFUSED), None)
    bookings = [entry for entry in entries if isinstance(entry.command, BookAppointment)]
    base = confirmed or (_booked(bookings[-1], who) if bookings else None)
    if base is None:
        return None
    new = confirmed is None and bookings[-1] not in on_its_way
    shown = entries[entries.index(bookings[-1]) :] if confirmed is None else on_its_way
    appointment, only_here = base, _here(base) if confirmed is None else frozenset()
    for entry in shown:
        if isinstance(entry.command, ChangeAppointment):
            appointment = _changed(appointment, entry)
            only_here |= {edit.field for edit in entry.command.edits}
    return SeenAppointment(appointment, only_here, on_its_way, refused, new)


def _booked(entry: Unsettled, who: str) -> Appointment:
    """As the clinic would write it; the instant of the click stands for the clinic's."""
    command = entry.command
    assert isinstance(command, BookAppointment)
    blank = Appointment(command.appointment_id, command.patient_id, datetime.min.replace(tzinfo=UTC))
    made = _with(blank, command.fields)
    since = entry.made_at if made.status is not None else None
    return replace(made, created_by=who, created_at=entry.made_at, status_since=since)


def _changed(appointment: Appointment, entry: Unsettled) -> Appointment:
    assert isinstance(entry.command, ChangeAppointment)
    after = _with(appointment, entry.command.edits)
    if value_of(after, "status") == value_of(appointment, "status"):
        return after
    return replace(after, status_since=entry.made_at if after.status is not None else None)


def _with(appointment: Appointment, edits: tuple[FieldEdit, ...]) -> Appointment:
    """With what can be read of the edits: what is wrong with one is for the clinic to say."""
    return with_edits(appointment, tuple(edit for edit in edits if fits(edit)))


def _here(appointment: Appointment) -> frozenset[str]:
    return frozenset({"patient_id", *(edit.field for edit in fields_of(appointment))})
