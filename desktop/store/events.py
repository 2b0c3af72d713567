"""What the clinic has told of the things done about a patient, and the contacts noted: newest first."""

from typing import Final

from sqlalchemy import Connection

from desktop.domain.communication import Communication
from desktop.domain.decision import Change
from desktop.domain.event import EDITED, REGISTERED, Event, changes_in
from desktop.record.records import Records
from desktop.store import tables

_EVENTS: Final = Records(Event, tables.replica["event"], "id")
_COMMUNICATIONS: Final = Records(Communication, tables.replica["communication"], "patient_id")
_ABOUT: Final = "patient_id = ? ORDER BY at DESC, CAST(id AS INTEGER) DESC"
_SETTING_FIELDS: Final = "patient_id = ? AND what IN (?, ?) ORDER BY at DESC, CAST(id AS INTEGER) DESC"


def about(connection: Connection, patient_id: str) -> list[Event]:
    """Everything that was done about a patient."""
    return _EVENTS.where(connection, _ABOUT, (patient_id,))


def last_changes(connection: Connection, patient_id: str) -> dict[str, Change]:
    """Who last changed each field of a patient, and when."""
    found: dict[str, Change] = {}
    for event in _EVENTS.where(connection, _SETTING_FIELDS, (patient_id, EDITED, REGISTERED)):
        for change in changes_in(event):
            found.setdefault(change.field, Change(event.who, event.at))
    return found


def communications(connection: Connection, patient_id: str) -> list[Communication]:
    """The contacts noted about a patient, in no order."""
    return _COMMUNICATIONS.of(connection, (patient_id,))


def communications_at(connection: Connection, appointment_id: str) -> list[Communication]:
    """The contacts noted at an appointment, in no order."""
    return _COMMUNICATIONS.where(connection, "appointment_id = ?", (appointment_id,))
