"""Reads from the record everything that a decision about one patient rests on."""

import json
from collections.abc import Iterable, Mapping
from typing import TypeVar

from sqlalchemy import Connection, Table, select

from desktop.clinic import tables
from desktop.clinic.lane import Turn
from desktop.domain.commands import FieldEdit
from desktop.domain.decision import Change, Facts, Reason
from desktop.domain.event import EDITED, REGISTERED
from desktop.domain.invitation import Invitation, Waiting
from desktop.domain.patient import Patient, value_of
from desktop.domain.staff import Staff
from desktop.record.records import record_of

T = TypeVar("T")
_JOURNAL_REACH = 200
_SETTING_FIELDS = (EDITED, REGISTERED)


def one(connection: Connection, cls: type[T], table: Table, id: str) -> T | None:
    """One shared row by its id."""
    row = connection.execute(select(table).where(table.c.id == id)).one_or_none()
    return None if row is None else record_of(cls, row)


def of_patient(connection: Connection, cls: type[T], table: Table, patient_id: str) -> tuple[T, ...]:
    """A patient's rows of one shared table."""
    rows = connection.execute(select(table).where(table.c.patient_id == patient_id))
    return tuple(record_of(cls, row) for row in rows)


def gather(
    turn: Turn, who: Staff, patient_id: str, edits: Iterable[FieldEdit], mail_wait: Reason | None
) -> Facts:
    """The facts of a decision at the turn's instant."""
    connection = turn.connection
    patient = one(connection, Patient, tables.patient, patient_id)
    waiting = of_patient(connection, Waiting, tables.waiting, patient_id)
    return Facts(
        who=who,
        now=turn.now,
        patient=patient,
        invites=of_patient(connection, Invitation, tables.invite, patient_id),
        waiting=tuple(row for row in waiting if row.ended_at is None),
        changes=_changes(connection, patient, edits) if patient else {},
        mail_wait=mail_wait,
    )


def _changes(connection: Connection, patient: Patient, edits: Iterable[FieldEdit]) -> Mapping[str, Change]:
    """Who changed the fields that no longer read as the desk saw them."""
    stale = {edit.field for edit in edits if _readable(patient, edit) not in (edit.before, edit.after)}
    if not stale:
        return {}
    rows = connection.execute(
        select(tables.journal)
        .where(tables.journal.c.patient_id == patient.id, tables.journal.c.what.in_(_SETTING_FIELDS))
        .order_by(tables.journal.c.n.desc())
        .limit(_JOURNAL_REACH)
    )
    found: dict[str, Change] = {}
    for row in rows:
        for field in stale & {key.removesuffix(".to") for key in json.loads(row.payload)}:
            found.setdefault(field, Change(row.who, row.at))
    return found


def _readable(patient: Patient, edit: FieldEdit) -> str | None:
    try:
        return value_of(patient, edit.field)
    except AttributeError:
        return None
