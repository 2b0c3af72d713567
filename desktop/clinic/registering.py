"""Puts a patient on file: the desk made the id, the clinic gives the chart id, and nobody is there twice unasked."""

from dataclasses import asdict, replace

from sqlalchemy import Connection, func, insert, select, update

from desktop.clinic import tables
from desktop.clinic.apply import Means
from desktop.clinic.facts import one
from desktop.clinic.lane import Turn
from desktop.clinic.ssn import keep_proof
from desktop.domain.chart_id import make_chart_id
from desktop.domain.commands import RegisterPatient
from desktop.domain.decision import Reason
from desktop.domain.event import REGISTERED
from desktop.domain.patient import SSN, Patient
from desktop.domain.registering import as_registered, check_registration, is_like
from desktop.domain.staff import Staff
from desktop.record.records import record_of


def register(
    turn: Turn, who: Staff, command: RegisterPatient, means: Means
) -> tuple[Reason | None, dict[str, str | None]]:
    """Decide a registration; refused with the other chart's id where somebody like this is on file."""
    refused = check_registration(command, who, turn.now)
    if refused is not None:
        return refused.reason, dict(refused.detail)
    if one(turn.connection, Patient, tables.patient, command.patient_id) is not None:
        return Reason.MALFORMED, {}
    patient = as_registered(command)
    twin = None if command.anyway else _like(turn.connection, patient)
    if twin is not None:
        return Reason.DUPLICATE, {"patient": twin.id, "chart_id": twin.chart_id}
    number = _number(turn, patient)
    chart_id = make_chart_id(patient.first, patient.last, number)
    patient = replace(patient, chart_id=chart_id, added_on=turn.today)
    turn.connection.execute(update(tables.clinic).values(chart_number=number))
    turn.connection.execute(insert(tables.patient).values(**asdict(patient), seq=turn.seq))
    for edit in command.fields:
        if edit.field == SSN:
            keep_proof(turn, patient.id, edit, means.keys, means.cost, means.random)
    told = {f"{edit.field}.to": edit.after for edit in command.fields}
    turn.note(who.id, REGISTERED, patient.id, {"chart_id": chart_id, **told})
    return None, {}


def _number(turn: Turn, patient: Patient) -> int:
    """The next number; one that an imported chart id has used up already is passed over."""
    number = int(turn.clinic.chart_number) + 1
    taken = tables.patient.c.chart_id
    while turn.connection.execute(
        select(taken).where(taken == make_chart_id(patient.first, patient.last, number))
    ).first():
        number += 1
    return number


def _like(connection: Connection, patient: Patient) -> Patient | None:
    """Somebody on file who may be this person; looked for among those of the same date of birth."""
    table = tables.patient
    candidates = select(table).where(table.c.born.is_not_distinct_from(patient.born))
    if patient.born is None:  # there may be very many of these, so that only capitals are forgiven
        candidates = candidates.where(func.lower(table.c.last).in_((patient.last.lower(), patient.last)))
    rows = connection.execute(candidates.order_by(table.c.id))
    return next((found for row in rows if is_like(found := record_of(Patient, row), patient)), None)
