"""patients: finds charts as the desk's search does, and names one chart for other commands."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from desktop.clinic import tables
from desktop.clinic.admin.call import Call
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.said import Said, WrongUse, table
from desktop.domain.names import display_name
from desktop.domain.patient import Patient
from desktop.domain.phone import national
from desktop.domain.requirements import requirements_of
from desktop.domain.search import query_words, terms
from desktop.record.records import record_of

_HEADS = ("Chart ID", "Name", "Born", "Phone", "E-mail", "Status", "Missing")


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser = verbs.verb("patients", "the clinic's patients, or those found by a text", _patients)
    parser.add_argument(
        "text", nargs="*", metavar="TEXT", help="name, date of birth, phone, chart id or e-mail"
    )


def _patients(call: Call) -> Said:
    with call.opened() as opened, opened.read() as connection:
        found = list(_found(connection, " ".join(call.args.text)))
    lines = [_line(patient) for patient in found]
    text = table(_HEADS, lines) if found else "No patient was found."
    return Said([_document(patient) for patient in found], text)


def by_chart_id(connection: Connection, chart_id: str) -> Patient:
    """The patient of a chart id, in any case; raises `WrongUse` when there is none."""
    patient = tables.patient
    row = connection.execute(
        select(patient).where(patient.c.chart_id == chart_id.strip().upper())
    ).one_or_none()
    if row is None:
        raise WrongUse("There is no patient with that chart id; see patients.")
    return record_of(Patient, row)


def _found(connection: Connection, text: str) -> Iterator[Patient]:
    words = query_words(text)
    patient = tables.patient
    rows = connection.execution_options(yield_per=1_000).execute(
        select(patient).order_by(patient.c.last, patient.c.first, patient.c.chart_id)
    )
    for row in rows:
        one = record_of(Patient, row)
        if not text.strip() or (words and _matches(one, words)):
            yield one


def _matches(patient: Patient, words: tuple[str, ...]) -> bool:
    kept = terms(
        patient.first, patient.last, patient.preferred, patient.middle, patient.phones, patient.chart_id,
        patient.email, patient.born,
    )  # fmt: skip
    return all(any(term.startswith(word) for term in kept) for word in words)


def _line(patient: Patient) -> tuple[str | None, ...]:
    return (
        patient.chart_id,
        display_name(patient.first, patient.last, patient.preferred, patient.middle),
        patient.born.isoformat() if patient.born else None,
        national(patient.phone) if patient.phone else None,
        patient.email,
        patient.status,
        ", ".join(requirements_of(patient).shortest_fix),
    )


def _document(patient: Patient) -> dict[str, object]:
    return {
        "chart_id": patient.chart_id,
        "first": patient.first,
        "last": patient.last,
        "born": patient.born.isoformat() if patient.born else None,
        "phones": list(patient.phones),
        "email": patient.email,
        "ssn_last4": patient.ssn_last4,
        "status": patient.status,
        "missing": [str(field) for field in requirements_of(patient).shortest_fix],
    }
