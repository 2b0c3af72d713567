"""Appointments as this desk sees them: the replica's rows with the outbox laid over, also those booked only here."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from desktop.domain.appointment import Appointment
from desktop.domain.booking import BOOKED, CHANGED, Booking
from desktop.domain.seen import Unsettled
from desktop.domain.seen_appointment import SeenAppointment, fold_appointments, fold_one
from desktop.record.records import Records
from desktop.record.sqlcipher import rows
from desktop.record.tables import from_micros, to_micros
from desktop.store import outbox, tables

_VISITS: Final = Records(Appointment, tables.appointment, "id")
_EVENTS: Final = (
    "SELECT who, at, what, detail FROM event WHERE patient_id = ? AND what IN (?, ?)"
    " AND json_extract(detail, '$.appointment') = ? ORDER BY at DESC, CAST(id AS INTEGER) DESC"
)
_LATEST: Final = (
    "SELECT {0}, minutes, color FROM (SELECT * FROM appointment ORDER BY rowid DESC LIMIT 2000)"
    " WHERE {0} IS NOT NULL AND {0} <> ''"
)


def seen_one(connection: Connection, who: str, id: str) -> SeenAppointment | None:
    """One appointment, also one whose booking was refused; None when this desk knows none of this id."""
    confirmed = next(iter(_VISITS.of(connection, (id,))), None)
    return fold_one(confirmed, entries_about(connection, id), who)


def entries_about(connection: Connection, id: str) -> list[Unsettled]:
    """This desk's open entries about one appointment, oldest first."""
    return [entry for entry in _entries(connection) if _about(entry) == id]


def seen_between(
    connection: Connection, who: str, begin: datetime, end: datetime
) -> tuple[SeenAppointment, ...]:
    """Those that start in this stretch of time, earliest first; not those whose booking was refused."""
    span = (to_micros(begin), to_micros(end))
    found = _VISITS.where(connection, "starts_at >= ? AND starts_at < ?", span)
    seen = _seen(connection, who, found)
    return tuple(each for each in seen if begin <= each.appointment.starts_at < end)


def seen_of_patient(connection: Connection, who: str, patient_id: str) -> tuple[SeenAppointment, ...]:
    """One patient's, earliest first; not those whose booking was refused."""
    seen = _seen(connection, who, _VISITS.where(connection, "patient_id = ?", (patient_id,)))
    return tuple(each for each in seen if each.appointment.patient_id == patient_id)


def events_of(
    connection: Connection, patient_id: str, appointment_id: str
) -> list[tuple[str, datetime, str, dict[str, str | None]]]:
    """What was done to an appointment while it was this patient's: who, when, what, the details; newest first."""
    found = rows(connection, _EVENTS, (patient_id, BOOKED, CHANGED, appointment_id))
    return [(who, from_micros(at), what, json.loads(detail)) for who, at, what, detail in found]


def latest_used(connection: Connection, column: str) -> list[tuple[str, int, str | None]]:
    """What the appointments written last have in `reason` or `profile`, with the minutes and colour of each."""
    found: list[tuple[Any, ...]] = rows(connection, _LATEST.format(column), ())
    return [(text, minutes, color) for text, minutes, color in found]


def _seen(connection: Connection, who: str, found: Sequence[Appointment]) -> tuple[SeenAppointment, ...]:
    entries = _entries(connection)
    known = {appointment.id for appointment in found}
    touched = [id for id in dict.fromkeys(map(_about, entries)) if id not in known]
    more = _VISITS.of(connection, touched) if touched else ()
    return tuple(each for each in fold_appointments((*found, *more), entries, who) if not each.new)


def _entries(connection: Connection) -> list[Unsettled]:
    """This desk's open bookings and changes, oldest first."""
    return [entry for entry in outbox.everything(connection) if isinstance(entry.command, Booking)]


def _about(entry: Unsettled) -> str:
    assert isinstance(entry.command, Booking)
    return entry.command.appointment_id
