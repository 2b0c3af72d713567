"""What of the journal every desk reads: the events of a patient, from which revisions and audit log are made."""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, insert

from desktop.clinic import tables
from desktop.clinic.journal import Entry, as_text

CHART_OPENED: Final = "chart.opened"
"""Noted in the journal, told to no desk: it changes nothing, and there are more of these than of all else."""


def tell(connection: Connection, after: int, seq: int, at: datetime, entries: list[Entry]) -> None:
    """Share the entries about patients; `after` is the journal's number before the first of them."""
    rows = [
        {
            "id": str(n),
            "patient_id": entry.patient_id,
            "who": entry.who,
            "at": at,
            "what": entry.what,
            "detail": as_text(entry.payload),
            "seq": seq,
        }
        for n, entry in enumerate(entries, after + 1)
        if entry.patient_id is not None and entry.what != CHART_OPENED
    ]
    if rows:
        connection.execute(insert(tables.shared["event"]), rows)
