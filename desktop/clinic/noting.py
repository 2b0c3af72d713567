"""What a person only notes: a chart was opened, a patient was spoken to, rows left the program as a file."""

import re
from typing import Final

from sqlalchemy import insert, select

from desktop.clinic import tables
from desktop.clinic.events import CHART_OPENED
from desktop.clinic.facts import one
from desktop.clinic.journal import Payload
from desktop.clinic.lane import Turn
from desktop.domain.commands import LogCommunication, NoteExport, OpenChart
from desktop.domain.communication import KINDS, check_minutes, check_note
from desktop.domain.decision import Reason
from desktop.domain.names import clean_text
from desktop.domain.patient import Patient
from desktop.domain.staff import Right, Staff

Answer = tuple[Reason | None, dict[str, str | None]]

_TABLE_NAME: Final = re.compile(r"[a-z][a-z_.]{0,39}", re.ASCII)
_MOST_ROWS: Final = 1_000_000_000


def note_opened(turn: Turn, who: Staff, command: OpenChart) -> Answer:
    """Write down that a chart was opened."""
    if one(turn.connection, Patient, tables.patient, command.patient_id) is None:
        return Reason.NO_SUCH_PATIENT, {}
    turn.note(who.id, CHART_OPENED, command.patient_id)
    return None, {}


def log_contact(turn: Turn, who: Staff, id: str, command: LogCommunication) -> Answer:
    """Put a contact on file under its command's id."""
    if not who.may(Right.EDIT_PATIENTS):
        return Reason.NOT_ALLOWED, {}
    if one(turn.connection, Patient, tables.patient, command.patient_id) is None:
        return Reason.NO_SUCH_PATIENT, {}
    odd = _odd(turn, command)
    if odd is not None:
        return Reason.INVALID_VALUE, {"field": odd}
    row = {
        "id": id,
        "patient_id": command.patient_id,
        "appointment_id": command.appointment_id,
        "kind": command.channel,
        "who": who.id,
        "at": turn.now,
        "minutes": command.minutes,
        "note": command.note,
    }
    turn.connection.execute(insert(tables.shared["communication"]).values(**row, seq=turn.seq))
    told: Payload = {"communication": id, "kind": command.channel}
    turn.note(who.id, "communication.logged", command.patient_id, told)
    return None, {}


def note_export(turn: Turn, who: Staff, command: NoteExport) -> Answer:
    """Write down that rows left the program."""
    if not who.may(Right.EXPORT):
        return Reason.NOT_ALLOWED, {}
    about = command.patient_id
    if about is not None and one(turn.connection, Patient, tables.patient, about) is None:
        return Reason.NO_SUCH_PATIENT, {}
    if not _TABLE_NAME.fullmatch(command.what) or not 0 <= command.rows <= _MOST_ROWS:
        return Reason.INVALID_VALUE, {"field": "what"}
    turn.note(who.id, "export.noted", about, {"what": command.what, "rows": command.rows})
    return None, {}


def _odd(turn: Turn, command: LogCommunication) -> str | None:
    """The field that no desk would send like this, if there is one."""
    if command.channel not in KINDS:
        return "kind"
    if check_minutes(command.minutes) is not None:
        return "minutes"
    if clean_text(command.note) != command.note or check_note(command.note) is not None:
        return "note"
    return None if command.appointment_id is None or _is_theirs(turn, command) else "appointment_id"


def _is_theirs(turn: Turn, command: LogCommunication) -> bool:
    visit = tables.appointment
    theirs = visit.c.id == command.appointment_id, visit.c.patient_id == command.patient_id
    return turn.connection.execute(select(visit.c.id).where(*theirs)).first() is not None
