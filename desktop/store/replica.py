"""The replica: the clinic's shared rows as this desk last pulled them, changed by pulls alone."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final, TypeVar

from sqlalchemy import Connection, delete, insert, select

from desktop.domain.invitation import Invitation, Mail, Waiting
from desktop.domain.patient import Patient
from desktop.domain.seen import Confirmed
from desktop.domain.staff import Staff
from desktop.record.exchange import Cursor, Pulled, Rows
from desktop.record.records import Records
from desktop.store import search, tables
from desktop.store.prepared import Prepared

BULK: Final = 5_000
"""From this many patients on the search index is built in one go instead of row by row."""

About = TypeVar("About", Invitation, Mail, Waiting)
_PATIENTS: Final = Records(Patient, tables.patient, "id")
_INVITES: Final = Records(Invitation, tables.invite, "patient_id")
_STAFF: Final = Records(Staff, tables.replica["staff"], "id")
_NAMESAKES: Final = (
    "id IN (SELECT value FROM json_each(?)) AND last = ? AND lower(first) = ? AND id <> ? LIMIT 5"
)
_MAILS: Final = Records(Mail, tables.replica["mail"], "patient_id")
_WAITING: Final = Records(Waiting, tables.replica["waiting"], "patient_id")
_KNOWN: Final = Prepared(select(tables.known))
_REMEMBER: Final = insert(tables.known).prefix_with("OR REPLACE")
_ABOUT_PATIENTS: Final = {"appointment", "invite", "mail", "waiting", "communication", "event"}


def confirmed(connection: Connection, patient_id: str) -> Confirmed | None:
    """What the clinic confirmed about one patient; None when there is no such patient."""
    return next(iter(confirmed_all(connection, (patient_id,))), None)


def confirmed_all(connection: Connection, patient_ids: Sequence[str]) -> tuple[Confirmed, ...]:
    """What the clinic confirmed about these patients, in the order they were asked for."""
    patients = {patient.id: patient for patient in _PATIENTS.of(connection, patient_ids)}
    invites = _by_patient(_INVITES.of(connection, patient_ids))
    mails = _by_patient(_MAILS.of(connection, patient_ids))
    waiting = _by_patient(_WAITING.of(connection, patient_ids))
    return tuple(
        Confirmed(patients[id], tuple(invites[id]), tuple(mails[id]), tuple(waiting[id]))
        for id in patient_ids
        if id in patients
    )


def staff(connection: Connection) -> dict[str, Staff]:
    """Everybody who works or worked at the clinic, by id."""
    return {person.id: person for person in _STAFF.where(connection, "1")}


def namesakes(connection: Connection, patient: Patient) -> tuple[Patient, ...]:
    """Some other patients of the same first and last name."""
    ids = search.of_names(connection, patient.last, patient.first)
    values = (json.dumps(ids), patient.last, patient.first.lower(), patient.id)
    return tuple(_PATIENTS.where(connection, _NAMESAKES, values)) if ids else ()


def cursor(connection: Connection) -> Cursor | None:
    """How far this desk has read; None before the first pull."""
    for row in _KNOWN.all(connection):
        return Cursor(row.identity, row.seq, row.journal_n, row.journal_hash)
    return None


def apply(connection: Connection, pulled: Pulled, now: datetime) -> frozenset[str]:
    """Write pulled rows and cursor in the caller's transaction; returns the patients touched."""
    touched: set[str] = set()
    patients: set[str] = set()
    for batch in pulled.batches:
        _store(connection, batch)
        if batch.table == "patient":
            patients |= set(_column(batch, "id"))
        elif batch.table in _ABOUT_PATIENTS:
            touched |= set(_column(batch, "patient_id"))
    if len(patients) >= BULK:
        search.rebuild(connection)
    else:
        search.index(connection, patients)
    _remember(connection, pulled, now)
    return frozenset(touched | patients)


def clear(connection: Connection) -> None:
    """Forget every pulled row and the cursor; the next pull fetches all anew."""
    for table in (*tables.replica.values(), tables.term, tables.name_word, tables.known):
        connection.execute(delete(table))


def _by_patient(records: Iterable[About]) -> defaultdict[str, list[About]]:
    found: defaultdict[str, list[About]] = defaultdict(list)
    for record in records:
        found[record.patient_id].append(record)
    return found


def _store(connection: Connection, batch: Rows) -> None:
    """Raw rows in, as the clinic holds them: types would only be unpacked and packed again."""
    if not batch.rows:
        return
    names = ", ".join(f'"{name}"' for name in batch.columns)
    marks = ", ".join("?" * len(batch.columns))
    statement = f'INSERT OR REPLACE INTO "{batch.table}" ({names}) VALUES ({marks})'  # noqa: S608 (our names)
    connection.exec_driver_sql(statement, list(batch.rows))


def _column(batch: Rows, name: str) -> Iterable[str]:
    at = batch.columns.index(name)
    return (str(row[at]) for row in batch.rows)


def _remember(connection: Connection, pulled: Pulled, now: datetime) -> None:
    me, cursor = pulled.me, pulled.cursor
    now_known = dict(
        one=1,
        identity=cursor.identity,
        seq=cursor.seq,
        journal_n=cursor.journal_n,
        journal_hash=cursor.journal_hash,
        clinic_name=me.clinic_name,
        time_zone=me.time_zone,
        public_key=me.public_key,
        staff_id=me.staff_id,
        mail_problem=me.mail_problem,
        contacted_at=now,
        clock_ahead_us=(me.clinic_now - now) // timedelta(microseconds=1),
    )
    connection.execute(_REMEMBER, now_known)
