"""The one lane in which the record is written: every transaction is fenced by the service's epoch."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, update

from desktop.clinic import events, journal, tables
from desktop.clinic.journal import Entry, Head, Payload
from desktop.domain.clock import Clock

_TICK: Final = timedelta(microseconds=1)


class Superseded(Exception):
    """Another service has taken over; this one must write nothing more."""


@dataclass(slots=True)
class Turn:
    """One record transaction: its connection, its number, its instant, and what it will note in the journal.

    `now` is what the record says: it never goes back. `wall` is what this computer's clock shows, which does when
    it is put right; by it things are scheduled, or they would wait for the wrong clock's hour to come.
    """

    connection: Connection
    seq: int
    now: datetime
    wall: datetime
    clinic: Any
    entries: list[Entry] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The day it is where the clinic is."""
        return self.now.astimezone(ZoneInfo(self.clinic.time_zone)).date()

    def note(
        self, who: str, what: str, patient_id: str | None = None, payload: Payload | None = None
    ) -> None:
        """Write one journal entry at the end of this transaction."""
        self.entries.append(Entry(who, what, patient_id, payload or {}))


class Lane:
    """Hands out record transactions one at a time; `epoch` is this service's and no other's."""

    def __init__(self, engine: Engine, clock: Clock, epoch: int) -> None:
        self._engine = engine
        self._clock = clock
        self.epoch = epoch

    @contextmanager
    def turn(self) -> Iterator[Turn]:
        """One transaction; raises `Superseded`, having written nothing, when the epoch is no longer ours."""
        with self._engine.begin() as connection:
            row = connection.execute(
                update(tables.clinic)
                .where(tables.clinic.c.epoch == self.epoch)
                .values(seq=tables.clinic.c.seq + 1)
                .returning(*tables.clinic.c)
            ).one_or_none()
            if row is None:
                raise Superseded
            wall = self._clock.now()
            turn = Turn(connection, row.seq, max(wall, row.last_at + _TICK), wall, row)
            yield turn
            head = journal.append(
                connection, Head(row.journal_n, row.journal_hash), turn.seq, turn.now, turn.entries
            )
            events.tell(connection, row.journal_n, turn.seq, turn.now, turn.entries)
            connection.execute(
                update(tables.clinic).values(last_at=turn.now, journal_n=head.n, journal_hash=head.hash)
            )


def take_over(engine: Engine) -> int:
    """Begin a new epoch; from this commit on every earlier service's transactions find no row."""
    with engine.begin() as connection:
        epoch = connection.execute(
            update(tables.clinic).values(epoch=tables.clinic.c.epoch + 1).returning(tables.clinic.c.epoch)
        ).scalar_one()
    return int(epoch)
