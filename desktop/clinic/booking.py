"""Decides bookings and changes of appointments: gathers what the decision rests on, writes and notes it."""

import json
from dataclasses import asdict, fields
from datetime import timedelta
from typing import Final

from sqlalchemy import Connection, insert, select, update

from desktop.clinic import tables
from desktop.clinic.lane import Turn
from desktop.domain.appointment import EDITABLE, MOST_MINUTES, Appointment, value_of
from desktop.domain.booking import (
    BOOKED,
    CHANGED,
    Booking,
    BookingFacts,
    Places,
    asks_for_time,
    decide_booking,
    edits_of,
    in_the_way,
    overlap,
    stale_fields,
)
from desktop.domain.decision import Change, Reason, Refused
from desktop.domain.staff import Staff

_JOURNAL_REACH: Final = 200
_LONGEST: Final = timedelta(minutes=MOST_MINUTES)
_COLUMNS: Final = tuple(tables.appointment.c[field.name] for field in fields(Appointment))


def decide_appointment(
    turn: Turn, who: Staff, command: Booking
) -> tuple[Reason | None, dict[str, str | None]]:
    """Write the appointment, or say why not."""
    before = appointment_of(turn.connection, command.appointment_id)
    decided = decide_booking(command, _facts(turn, who, command, before))
    if isinstance(decided, Refused):
        return decided.reason, dict(decided.detail)
    if asks_for_time(command, before, decided):
        others = in_the_way(decided, _neighbours(turn.connection, decided))
        if others:
            refused = overlap(others[0])
            return refused.reason, dict(refused.detail)
    _write(turn, before, decided)
    _note(turn, who, before, decided)
    return None, {}


def appointment_of(connection: Connection, id: str) -> Appointment | None:
    """The appointment on file under this id."""
    row = connection.execute(select(*_COLUMNS).where(tables.appointment.c.id == id)).one_or_none()
    return None if row is None else Appointment(*row)


def _facts(turn: Turn, who: Staff, command: Booking, before: Appointment | None) -> BookingFacts:
    connection, patient = turn.connection, tables.patient
    named = {command.patient_id, *(edit.after for edit in edits_of(command) if edit.field == "patient_id")}
    if before is not None:
        named.add(before.patient_id)
    known = connection.execute(select(patient.c.id).where(patient.c.id.in_(named))).scalars()
    stale = stale_fields(command, before) if before else frozenset()
    return BookingFacts(
        who,
        turn.now,
        frozenset(known),
        before,
        _places(connection),
        _changes(connection, {command.patient_id, before.patient_id}, before.id, stale) if before else {},
    )


def _places(connection: Connection) -> Places:
    """A clinic has a handful of each."""
    provider, office, room = (tables.shared[name] for name in ("provider", "office", "exam_room"))
    return Places(
        frozenset(connection.execute(select(provider.c.id).where(provider.c.active)).scalars()),
        frozenset(connection.execute(select(office.c.id).where(office.c.active)).scalars()),
        {row.id: row.office_id for row in connection.execute(select(room.c.id, room.c.office_id))},
    )


def _changes(
    connection: Connection, patients: set[str], appointment_id: str, stale: frozenset[str]
) -> dict[str, Change]:
    """Who changed the fields that no longer read as the desk saw them."""
    if not stale:
        return {}
    journal = tables.journal.c
    rows = connection.execute(
        select(journal.who, journal.at, journal.payload)
        .where(journal.patient_id.in_(patients), journal.what.in_((BOOKED, CHANGED)))
        .order_by(journal.n.desc())
        .limit(_JOURNAL_REACH)
    )
    found: dict[str, Change] = {}
    for row in rows:
        noted = json.loads(row.payload)
        if noted["appointment"] == appointment_id:
            for name in stale & {key.removesuffix(".to") for key in noted}:
                found.setdefault(name, Change(row.who, row.at))
    return found


def _neighbours(connection: Connection, appointment: Appointment) -> list[Appointment]:
    """Every appointment of the same provider that can reach into this one's time."""
    column = tables.appointment.c
    rows = connection.execute(
        select(*_COLUMNS).where(
            column.provider_id == appointment.provider_id,
            column.starts_at > appointment.starts_at - _LONGEST,
            column.starts_at < appointment.ends_at,
        )
    )
    return [Appointment(*row) for row in rows]


def _write(turn: Turn, before: Appointment | None, after: Appointment) -> None:
    table, values = tables.appointment, {**asdict(after), "seq": turn.seq}
    if before is None:
        turn.connection.execute(insert(table).values(**values))
    else:
        turn.connection.execute(update(table).where(table.c.id == after.id).values(**values))


def _note(turn: Turn, who: Staff, before: Appointment | None, after: Appointment) -> None:
    """One entry for the patient; one more for the patient it was for before."""
    noted: dict[str, str | None] = {"appointment": after.id}
    for name in EDITABLE:
        was, now = value_of(before, name) if before else None, value_of(after, name)
        if was != now:
            noted |= {f"{name}.from": was, f"{name}.to": now}
    if len(noted) == 1:
        return
    what = BOOKED if before is None else CHANGED
    for patient_id in dict.fromkeys((after.patient_id, before.patient_id if before else after.patient_id)):
        turn.note(who.id, what, patient_id, noted)
