"""Patients as this desk sees them: the replica's rows with the outbox laid over, also those registered only here."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection

from desktop.domain.commands import RegisterPatient
from desktop.domain.names import display_name
from desktop.domain.seen import Seen, Unsettled, fold, not_registered
from desktop.record.sqlcipher import rows
from desktop.store import outbox, replica

_MADE_HERE: Final = (
    "SELECT DISTINCT patient_id FROM outbox WHERE stage IN (?, ?, ?) AND patient_id IS NOT NULL AND instr(body, ?)"
    " AND NOT EXISTS (SELECT 1 FROM patient WHERE patient.id = outbox.patient_id)"
)


def seen_of(connection: Connection, patient_id: str) -> Seen | None:
    """One patient; None when this desk knows none of this id."""
    return next(iter(seen_all(connection, (patient_id,))), None)


def seen_all(connection: Connection, patient_ids: Sequence[str]) -> tuple[Seen, ...]:
    """These patients in this order, without those this desk does not know."""
    confirmed = {each.patient.id: each for each in replica.confirmed_all(connection, patient_ids)}
    unsettled = outbox.of_patients(connection, patient_ids)
    found = []
    for id in patient_ids:
        entries = unsettled.get(id, ())
        if id in confirmed:
            found.append(fold(confirmed[id], entries))
        elif _is_registered_here(entries):
            found.append(fold(not_registered(id), entries))
    return tuple(found)


def patient_names(connection: Connection, patient_ids: Iterable[str]) -> dict[str, str]:
    """The display name of each of these patients this desk knows."""
    known = (each.patient for each in seen_all(connection, tuple(dict.fromkeys(patient_ids))))
    return {each.id: display_name(each.first, each.last, each.preferred) for each in known}


def made_here(connection: Connection, mentioning: str = "") -> tuple[Seen, ...]:
    """Patients registered at this desk whom the clinic does not have, or has refused.

    With `mentioning` only those about whom an entry holds this text, so that the others need not be read.
    """
    ids = [row[0] for row in rows(connection, _MADE_HERE, (*outbox.OPEN, mentioning.encode()))]
    found = outbox.of_patients(connection, ids) if ids else {}
    return tuple(fold(not_registered(id), found[id]) for id in ids if _is_registered_here(found[id]))


def _is_registered_here(entries: Iterable[Unsettled]) -> bool:
    return any(isinstance(entry.command, RegisterPatient) for entry in entries)
