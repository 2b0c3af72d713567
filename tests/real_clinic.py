"""A real clinic with real desks for tests: encrypted files, the real service, the real protocol, a clock in hand.

Nothing runs by itself here: `round_trip()` does what the desk's worker and the clinic's runner do in threads.
"""

import itertools
import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from desktop.clinic import tables
from desktop.clinic.administration import insert_staff, write_setting
from desktop.clinic.apply import Means
from desktop.clinic.database import open_clinic
from desktop.clinic.founding import Founding, found
from desktop.clinic.keeping import keys as clinic_keys
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.clinic.outgoing import Outcome
from desktop.clinic.service import Service
from desktop.domain import setting_names
from desktop.domain.link import Link
from desktop.domain.staff import BY_PORTAL, Role, Staff
from desktop.domain.wire import to_body
from desktop.keystore import KeyStore, MemoryKeyStore
from desktop.mail.transport import Accepted
from desktop.password import hashed
from desktop.portal.answer import Answer
from desktop.record.exchange import Unreachable
from desktop.record.sqlcipher import reading
from desktop.sealing import Cost
from desktop.services.administration import Administration
from desktop.services.appointments import Appointments
from desktop.services.audit import Audit
from desktop.services.communications import Communications
from desktop.services.connection import Connection
from desktop.services.day_view import Colleague
from desktop.services.desk import Desk
from desktop.services.invitations import Invitations
from desktop.services.local import Local
from desktop.services.others import Others
from desktop.services.patients import Patients
from desktop.services.people import People
from desktop.services.session import Surroundings
from desktop.services.today import Today
from desktop.steps import no_step
from desktop.store import replica
from desktop.store.desk_file import DeskFile, open_desk_file
from desktop.sync.cycle import Cycle
from desktop.sync.gateway import Door, SqlGateway
from tests.copies import copied, warm

CHEAP = Cost(8, 1, 1)
PASSWORD = "a very long password"
DESK_KEY = b"k" * 32
HOLD = timedelta(seconds=10)
NOON = datetime(2022, 5, 18, 13, 42, tzinfo=UTC)
"""Wednesday, May 18, 2022, 9:42 a.m. in Baltimore, as in the pictures of the interface."""

JENNY = {
    "id": "jenny",
    "chart_id": "HAJE000001",
    "first": "Jenny",
    "last": "Harris",
    "sex": "Female",
    "born": date(1980, 2, 11),
    "cell": "+14435555555",
    "email": "sample@sample.com",
    "street": "1001 N Fairlane St",
    "city": "Baltimore",
    "state": "MD",
    "zip": "21202",
    "added_on": date(2021, 10, 13),
}


class HandClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def now(self) -> datetime:
        """Return the time it was set to."""
        return self.at

    def monotonic(self) -> float:
        """Return seconds since the clock's first time."""
        return (self.at - NOON).total_seconds()

    def go_on(self, **by: float) -> None:
        """Let time pass, as `timedelta` takes it."""
        self.at += timedelta(**by)


@dataclass
class RealDesk:
    """One person's desk, whose rounds the test runs; `told` collects what screens are told to read anew."""

    desk: Desk
    file: DeskFile
    cycle: Cycle
    clock: HandClock
    link: Link = field(default_factory=lambda: Link(online=True))
    told: list[frozenset[str]] = field(default_factory=list)

    def go_offline(self) -> None:
        """Let the desk believe that the clinic cannot be reached."""
        self.link = Link(online=False)

    def go_online(self) -> None:
        """Let it be reached again."""
        self.link = Link(online=True)


@dataclass(frozen=True, slots=True)
class _Founded:
    """The keys of a founded clinic, its first administrator, and how far randomness has come."""

    keys: ClinicKeys
    james: Staff
    random: tuple[Any, ...]


def _found(file: Path, clock: HandClock) -> _Founded:
    chance = random.Random(7)
    keys = clinic_keys.make(chance.randbytes)
    verifier = hashed(PASSWORD, CHEAP, chance.randbytes)
    founding = Founding("Larkfield Family Clinic", "America/New_York", "james", "James Smith", verifier)
    engine = open_clinic(file, keys, durable=False)
    james = found(engine, "c" * 32, founding, keys, clock)
    engine.dispose()
    return _Founded(keys, james, chance.getstate())


def _empty_desk(file: Path) -> None:
    open_desk_file(file, DESK_KEY, durable=False).dispose()


class RealClinic:
    """A founded clinic in a folder, with James Smith as its first administrator and e-mail set up."""

    def __init__(self, folder: Path, *, mail: bool = True, at: datetime = NOON) -> None:
        self.folder = folder
        self.clock = HandClock(at)
        self.random = random.Random(7)
        self._ids = itertools.count(1)
        file = folder / "clinic" / "clinic.db"
        founded = copied(("clinic", at), file, lambda file: _found(file, HandClock(at)))
        self.keys, self.james = founded.keys, founded.james
        self.random.setstate(founded.random)
        self.engine = warm(open_clinic(file, self.keys, durable=False))
        self.service = Service(self.engine, self.clock, Means(self.keys, self.random.randbytes, CHEAP))
        self.service.start()
        self.door = Door(self.engine, self.clock, lambda: None)
        self._desks: list[RealDesk] = []
        self.colleagues: tuple[Colleague, ...] = ()
        if mail:
            with self.service.lane.turn() as turn:
                write_setting(turn, setting_names.MAIL_SERVER, "folder:/nowhere?from=clinic@example.org")

    def new_id(self) -> str:
        """Return the next id: 32 hexadecimal characters."""
        return f"{next(self._ids):032x}"

    def add_staff(self, user: str, name: str, role: str = Role.RECEPTIONIST, *, active: bool = True) -> Staff:
        """Let somebody sign in with `PASSWORD`."""
        staff = Staff(f"{user}-1", user, name, role, active)
        with self.service.lane.turn() as turn:
            insert_staff(turn, staff, self._verifier())
        return staff

    def add(self, table: str, **values: Any) -> None:
        """Write one row of a shared table."""
        with self.service.lane.turn() as turn:
            turn.connection.execute(insert(tables.shared[table]).values(**values, seq=turn.seq))

    def add_patient(self, **values: Any) -> str:
        """Write one patient; what is not said is as Jenny Harris has it, but for what is one's own. Returns the id."""
        id = values.get("id")
        own = {"email": f"{id}@sample.com", "chart_id": f"chart of {id}"} if id else {}
        whole = {"status": "active", **JENNY, **own, **values}
        self.add("patient", **whole)
        return str(whole["id"])

    def desk_of(self, staff: Staff) -> RealDesk:
        """A desk of this person that has read the whole clinic."""
        path = self.folder / f"{staff.id}.desk"
        if not path.exists():
            copied("empty desk", path, _empty_desk)
        file = DeskFile(path, durable=False)
        file.open(DESK_KEY)
        warm(file.engine)
        gateway = SqlGateway(self.engine, staff.id, self.clock, lambda: None)
        cycle = Cycle(file.engine, gateway, self.clock)
        cycle.run()
        made = RealDesk(desk=None, file=file, cycle=cycle, clock=self.clock)  # type: ignore[arg-type]
        made.desk = self._desk(made, staff)
        self._desks.append(made)
        return made

    def round_trip(self, desk: RealDesk) -> None:
        """Everything that is due leaves the desk, is decided, and comes back."""
        desk.cycle.run()
        self.service.work()
        desk.told.append(desk.cycle.run().touched)

    def hand_over_mail(self, outcome: Outcome | None = None) -> list[bytes]:
        """Hand over every e-mail that is due, to a mail server that says `outcome`; returns typed codes."""
        codes = []
        while (job := self.service.next_mail()) is not None:
            codes.append(job.letter.typed_code.encode())
            self.service.record_mail(job, outcome or Accepted("250 ok"))
        return codes

    def accept(self, link: str, **proof: str) -> None:
        """The patient answers on the accept page."""
        command = Answer(link, **proof).sealed_for(self.keys.public)
        SqlGateway(self.engine, BY_PORTAL, self.clock, lambda: None).push(self.new_id(), to_body(command))
        self.service.work()

    def surroundings(self, keystore: KeyStore | None = None, **others: Any) -> Surroundings:
        """What a sign-in on this clinic's computer is made with; `others` replace what is given here."""
        usual: dict[str, Any] = {
            "door": self.door,
            "keystore": keystore or MemoryKeyStore(),
            "clock": self.clock,
            "new_id": self.new_id,
            "random": self.random.randbytes,
            "cost": CHEAP,
            "hold": lambda: HOLD,
            "single": True,
            "changed": lambda _patients: None,
            "link_changed": lambda: None,
            "pause": lambda: None,
            "step": no_step,
            "durable": False,
        }
        return Surroundings(**{**usual, **others})

    def close(self) -> None:
        """Close every file."""
        for desk in self._desks:
            desk.file.close()
        self.engine.dispose()

    def _desk(self, made: RealDesk, staff: Staff) -> Desk:
        local = Local(
            file=made.file,
            clock=self.clock,
            new_id=self.new_id,
            hold=lambda: HOLD,
            online=lambda: made.link.online,
            changed=made.told.append,
            wake=lambda: None,
        )
        with reading(made.file.engine).connect() as connection:
            who = replica.staff(connection)[staff.id]
            known = local.known(connection)
        return Desk(
            who,
            known.clinic_name,
            known.zone,
            Patients(local),
            Invitations(local),
            Connection(local, lambda: made.link, single=True),
            Administration(local, lambda password: hashed(password, CHEAP, self.random.randbytes)),
            Today(local, lambda: self.colleagues),
            Appointments(local),
            People(local),
            Communications(local),
            Audit(local),
            Others(local, self.folder / "desks", self._no_key, durable=False),
        )

    def _no_key(self, _sealed: bytes) -> bytes:
        """Only a sign-in makes keys; see tests/services/test_others.py."""
        raise Unreachable

    def _verifier(self) -> str:
        return hashed(PASSWORD, CHEAP, self.random.randbytes)
