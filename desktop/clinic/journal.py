"""The journal: one entry per thing done, append-only, each carrying the hash of the one before."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, insert, select

from desktop.clinic import tables
from desktop.record.tables import to_micros

START: Final = "0" * 64
"""The hash before the first entry."""

Payload = Mapping[str, str | int | bool | None]


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry's number and hash."""

    n: int
    hash: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written down; `payload` never holds an SSN, a token or a password."""

    who: str
    what: str
    patient_id: str | None
    payload: Payload


@dataclass(frozen=True, slots=True)
class Verified:
    """What reading the whole chain showed; `broken_at` names the first entry that does not fit."""

    entries: int
    broken_at: int | None


def append(connection: Connection, head: Head, seq: int, at: datetime, entries: list[Entry]) -> Head:
    """Add entries after `head` and return the new head."""
    rows = []
    for entry in entries:
        payload = as_text(entry.payload)
        fields = (head.n + 1, seq, to_micros(at), entry.who, entry.what, entry.patient_id, payload)
        digest = link_hash(head.hash, fields)
        rows.append(dict(zip(_COLUMNS, (*fields, head.hash, digest), strict=True)) | {"at": at})
        head = Head(head.n + 1, digest)
    if rows:
        connection.execute(insert(tables.journal), rows)
    return head


def as_text(payload: Payload) -> str:
    """A payload in the one form it is hashed and shared in: canonical JSON."""
    return json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def link_hash(previous: str, fields: tuple[object, ...]) -> str:
    """SHA-256 over the previous hash and the entry's fields in a form nothing else can spell."""
    text = json.dumps([previous, *fields], separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def verify(connection: Connection) -> Verified:
    """Read the whole chain, and compare its end with the head the clinic row remembers."""
    previous, count = START, 0
    rows = connection.execution_options(yield_per=1_000).execute(
        select(tables.journal).order_by(tables.journal.c.n)
    )
    for row in rows:
        fields = (row.n, row.seq, to_micros(row.at), row.who, row.what, row.patient_id, row.payload)
        if row.n != count + 1 or row.previous != previous or row.hash != link_hash(previous, fields):
            return Verified(count, count + 1)
        previous, count = row.hash, row.n
    head = connection.execute(select(tables.clinic.c.journal_n, tables.clinic.c.journal_hash)).one()
    whole = (head.journal_n, head.journal_hash) == (count, previous)
    return Verified(count, None if whole else count + 1)


_COLUMNS: Final = ("n", "seq", "at", "who", "what", "patient_id", "payload", "previous", "hash")
