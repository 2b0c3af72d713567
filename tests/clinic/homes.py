"""A clinic of a single computer for tests: really founded, really encrypted, with a clock that is set by hand."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from time import monotonic

from sqlalchemy import insert, select

from desktop import resources
from desktop.clinic import tables
from desktop.clinic.founding import Founding
from desktop.clinic.home import ClinicHome, OpenClinic, set_up
from desktop.clinic.lane import Lane, take_over
from desktop.clinic.running.outfit import Outfit
from desktop.clinic.running.postman import OpenTransport, PostOffice
from desktop.clinic.running.runner import Runner
from desktop.domain.commands import ChangeSetting, Command
from desktop.domain.wire import to_body
from desktop.keystore import KeyStore, MemoryKeyStore
from desktop.mail.message import load_templates
from desktop.mail.opening import open_transport
from desktop.password import hashed
from desktop.record.sqlcipher import reading
from desktop.sealing import Cost
from desktop.steps import Step, no_step

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PASSWORD = "correct horse"
MONDAY = datetime(2026, 11, 23, 15, tzinfo=UTC)
PATIENT = "p" * 32
LIMIT = 10.0
"""Seconds after which something that does not happen fails the test."""


class HandClock:
    """Moves a millisecond each time it is looked at, and else only by hand."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self._now = now

    def now(self) -> datetime:
        self._now += timedelta(milliseconds=1)
        return self._now

    def monotonic(self) -> float:
        return self._now.timestamp()

    def forward(self, by: timedelta) -> None:
        self._now += by


def founding(clinic_name: str = "Larkfield Family Practice") -> Founding:
    verifier = hashed(PASSWORD, CHEAP, Random(1).randbytes)
    return Founding(clinic_name, "America/New_York", "james", "James Smith", verifier)


@dataclass
class Clinic:
    """One founded clinic and what it was founded with."""

    home: ClinicHome
    keystore: KeyStore
    clock: HandClock
    opened: OpenClinic
    administrator: str
    random: Random = field(default_factory=lambda: Random(7))

    def hand_in(self, id: str, command: Command, who: str | None = None) -> None:
        with self.opened.engine.begin() as connection:
            connection.execute(
                insert(tables.inbox).values(who=who or self.administrator, id=id, body=to_body(command))
            )

    def verdict(self, id: str) -> tuple[int, str | None] | None:
        with reading(self.opened.engine).connect() as connection:
            row = connection.execute(
                select(tables.verdict.c.applied, tables.verdict.c.reason).where(tables.verdict.c.id == id)
            ).one_or_none()
        return None if row is None else (row.applied, row.reason)

    def mail(self, id: str) -> tuple[str, str | None, int] | None:
        with reading(self.opened.engine).connect() as connection:
            row = connection.execute(select(tables.mail).where(tables.mail.c.id == id)).one_or_none()
        return None if row is None else (row.state, row.reason, row.attempts)

    def setting(self, name: str) -> str | None:
        with reading(self.opened.engine).connect() as connection:
            return connection.execute(
                select(tables.setting.c.value).where(tables.setting.c.name == name)
            ).scalar()

    def add_patient(
        self, id: str = PATIENT, chart_id: str = "HAJE000001", email: str = "jenny@example.org"
    ) -> None:
        """Jenny Harris, who can be invited."""
        with Lane(self.opened.engine, self.clock, take_over(self.opened.engine)).turn() as turn:
            turn.connection.execute(
                insert(tables.patient).values(
                    id=id, chart_id=chart_id, first="Jenny", last="Harris", born=date(1980, 2, 11),
                    cell="+14435550118", email=email, status="active", seq=turn.seq,
                )
            )  # fmt: skip

    def settings_are(self, **values: str) -> None:
        """Hand settings in; dots are written as double underscores."""
        for name, value in values.items():
            id = name.encode().hex()[-32:].rjust(32, "0")
            self.hand_in(id, ChangeSetting(None, name.replace("__", "."), value))


@contextmanager
def a_clinic(folder: Path) -> Iterator[Clinic]:
    keystore, clock, random = MemoryKeyStore(), HandClock(), Random(3)
    home = ClinicHome(folder / "clinic")
    setup = set_up(
        home.folder, founding(), keystore, clock, random.randbytes, lambda: f"{random.getrandbits(128):032x}"
    )
    opened = home.open(keystore)
    try:
        yield Clinic(home, keystore, clock, opened, setup.staff.id)
    finally:
        opened.engine.dispose()


class Watch:
    """Is told by the service that something changed, and waits for what a test expects."""

    def __init__(self) -> None:
        self._told = threading.Event()

    def changed(self) -> None:
        self._told.set()

    def until(self, condition: Callable[[], bool]) -> None:
        """Look whenever told, and now and then for what nobody tells of: another process, a heartbeat."""
        end = monotonic() + LIMIT
        while not condition():
            assert monotonic() < end, "it never happened"
            self._told.wait(0.02)
            self._told.clear()


@contextmanager
def served(
    clinic: Clinic, *, transport: OpenTransport = open_transport, step: Step = no_step, stand_by: bool = False
) -> Iterator[tuple[Runner, Watch]]:
    """The clinic's service, running in this process."""
    watch = Watch()
    office = PostOffice(clinic.clock, clinic.keystore, load_templates(resources.path("mail")), transport)
    outfit = Outfit(office, clinic.random.randbytes, CHEAP, step, watch.changed)
    runner = Runner(clinic.home, clinic.opened, outfit)
    runner.start(stand_by=stand_by)
    try:
        yield runner, watch
    finally:
        assert runner.stop(LIMIT)
