"""What travels between a desk and the clinic, and what can go wrong on the way."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


class Unreachable(Exception):
    """The clinic did not answer; what was under way may or may not have arrived."""


class NotAdmitted(Exception):
    """The clinic answered and refused this person: wrong name or password, or no longer active."""


class Diverged(Exception):
    """The clinic's record is not the one this desk followed: a restored backup, or another clinic."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far this desk has read: whose record, its transaction number, and the last journal entry."""

    identity: str
    seq: int
    journal_n: int
    journal_hash: str


@dataclass(frozen=True, slots=True)
class Me:
    """What the clinic says of itself and of the person connected."""

    identity: str
    clinic_name: str
    time_zone: str
    public_key: bytes
    protocol: int
    staff_id: str
    clinic_now: datetime
    service_seen_at: datetime | None
    mail_problem: str | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The clinic's answer to one command of this person; `detail` is a JSON object."""

    id: str
    applied: bool
    reason: str | None
    detail: str
    at: datetime
    seq: int


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of one shared table, in the order of `columns`, as the database holds them."""

    table: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Pulled:
    """All that changed since a cursor, and verdicts, as they stood at one instant."""

    me: Me
    cursor: Cursor
    batches: Iterable[Rows]
    verdicts: tuple[Verdict, ...]


class Gateway(Protocol):
    """One person's connection to the clinic. Any call may raise `Unreachable` or `NotAdmitted`."""

    def push(self, id: str, body: bytes) -> None:
        """Hand one command in; once this returns the clinic has it. Handing it in again changes nothing."""

    def pull(self, cursor: Cursor | None, ids: Sequence[str]) -> AbstractContextManager[Pulled]:
        """Read what changed since the cursor and the verdicts of these commands; may raise `Diverged`."""

    def close(self) -> None:
        """Hang up."""
