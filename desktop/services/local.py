"""What every service of one signed-in person works with: their desk file, and what it knows of the clinic."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, select

from desktop.domain.access import View
from desktop.domain.clock import Clock
from desktop.domain.commands import Command
from desktop.domain.ids import NewId
from desktop.record.sqlcipher import reading
from desktop.sealing import SealingKey, seal
from desktop.steps import Step, no_step
from desktop.store import outbox, tables
from desktop.store.desk_file import DeskFile
from desktop.store.prepared import Prepared

_KNOWN: Final = Prepared(select(tables.known))  # built once: it is asked for with everything that is shown

Changed = Callable[[frozenset[str]], None]
"""Tells every screen which patients to read anew; no patients means everything."""


@dataclass(frozen=True, slots=True)
class Known:
    """What this desk last heard of the clinic; `ahead` is the clinic's clock minus this computer's."""

    staff_id: str
    clinic_name: str
    zone: ZoneInfo
    public_key: SealingKey
    mail_problem: str | None
    contacted_at: datetime
    ahead: timedelta


@dataclass(frozen=True, slots=True)
class Local:
    """One person's desk file and the means to act in it. `hold` tells how long an action can be undone."""

    file: DeskFile
    clock: Clock
    new_id: NewId
    hold: Callable[[], timedelta]
    online: Callable[[], bool]
    changed: Changed
    wake: Callable[[], None]
    step: Step = no_step

    @property
    def engine(self) -> Engine:
        """The open desk file, or `DeskLocked`."""
        return self.file.engine

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent look at the desk file."""
        with reading(self.engine).begin() as connection:
            yield connection

    def known(self, connection: Connection) -> Known:
        """What the clinic last said of itself."""
        [row] = _KNOWN.all(connection)
        return Known(
            row.staff_id,
            row.clinic_name,
            ZoneInfo(row.time_zone),
            SealingKey(row.public_key),
            row.mail_problem,
            row.contacted_at,
            timedelta(microseconds=row.clock_ahead_us),
        )

    def view(self, known: Known) -> View:
        """Here and now, by the clinic's clock as far as it is known."""
        return View(self.clock.now() + known.ahead, known.zone, self.online())

    def keep(self, connection: Connection, command: Command) -> str:
        """Put a command into the outbox, held so long that it can be undone; returns its id."""
        id = self.new_id()
        now = self.clock.now()
        outbox.add(connection, id, command, now, now + self.hold())
        return id


def sealer(known: Known) -> Callable[[str], str]:
    """Seals text for this clinic alone."""
    return lambda text: b64encode(seal(known.public_key, text.encode())).decode()
