"""Who else uses an e-mail address, and whether mail to it ever came back: each one range of an index."""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from desktop.domain.email_address import same_mailbox
from desktop.domain.patient import Patient, PatientStatus
from desktop.domain.search import address_term
from desktop.record.sqlcipher import rows
from desktop.record.tables import from_micros
from desktop.store.outbox import OPEN
from desktop.store.seen import seen_all

MOST: Final = 20
_CANDIDATES: Final = 200
_ON_FILE: Final = "SELECT patient_id FROM term WHERE term = ? LIMIT ?"
_TYPED_HERE: Final = (
    "SELECT DISTINCT patient_id FROM outbox"
    " WHERE stage IN (?, ?, ?) AND patient_id IS NOT NULL AND instr(lower(CAST(body AS TEXT)), ?)"
)
_CAME_BACK: Final = (
    "SELECT max(coalesce(ended_at, queued_at)) FROM mail"
    " WHERE lower(email) = ? AND state IN ('failed', 'bounced')"
)


def sharing(connection: Connection, email: str, but: str | None) -> tuple[Patient, ...]:
    """Active patients, other than `but`, whose address this is as this desk sees them; at most twenty."""
    on_file = rows(connection, _ON_FILE, (address_term(email), _CANDIDATES))
    typed_here = rows(connection, _TYPED_HERE, (*OPEN, email.strip().lower()))
    ids = {id: None for (id,) in (*on_file, *typed_here) if id != but}
    found = (seen.patient for seen in seen_all(connection, tuple(ids)))
    others = [patient for patient in found if _uses(patient, email)]
    return tuple(sorted(others, key=lambda patient: (patient.last, patient.first, patient.id))[:MOST])


def came_back(connection: Connection, email: str) -> datetime | None:
    """When an e-mail to this address last failed for good, whoever it was for."""
    [(at,)] = rows(connection, _CAME_BACK, (email.strip().lower(),))
    return None if at is None else from_micros(at)


def _uses(patient: Patient, email: str) -> bool:
    active = patient.status == PatientStatus.ACTIVE
    return active and patient.email is not None and same_mailbox(patient.email, email)
