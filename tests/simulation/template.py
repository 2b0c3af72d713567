"""A small clinic and its desks as files, made once; every schedule starts from copies of them."""

import atexit
import random
import shutil
import tempfile
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from sqlalchemy import Engine, insert

from desktop.clinic import tables
from desktop.clinic.administration import insert_staff
from desktop.clinic.apply import Means
from desktop.clinic.database import open_clinic
from desktop.clinic.founding import Founding, found
from desktop.clinic.keeping import keys as clinic_keys
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.clinic.lane import Lane, take_over
from desktop.domain.invitation import LIFETIME
from desktop.domain.staff import Role, Staff
from desktop.sealing import Cost
from desktop.store.desk_file import open_desk_file
from desktop.sync.cycle import Cycle
from desktop.sync.gateway import SqlGateway
from tests.simulation.clocks import SimulatedClock, Time
from tests.simulation.past import Past
from tests.simulation.postoffice import Delivered

DESK_KEY = b"k" * 32
COST = Cost(8, 1, 1)
_NOBODY = "nobody signs in here"
STAFF = (
    Staff("james-0", "james", "James Smith", Role.ADMINISTRATOR),
    Staff("jane-1", "jane", "Jane Miller"),
    Staff("ruth-2", "ruth", "Ruth Baker", Role.SUPERVISOR),
    Staff("omar-3", "omar", "Omar Haddad"),
)
INVITED = ("eve", "pia", "rex", "max", "ida")
"""Invited before: six days and 22 hours ago, today, answered wrongly four times, connected, not mailed yet."""
_PATIENTS = (
    dict(id="jenny", email="jenny@example.org", born=date(1980, 2, 11), cell="+14435555555"),
    dict(id="bo", born=date(1971, 5, 3), home="+14435555556"),
    dict(id="ada", email="ada@example.org", born=date(1990, 1, 1)),
    dict(id="kim", email="kim@example.org", born=date(1966, 6, 6), cell="+14435555557",
         opted_out_on=date(2026, 1, 2)),
    dict(id="lou", email="lou@example.org", born=date(1930, 6, 6), cell="+14435555558", status="deceased"),
    *(dict(id=name, email=f"{name}@example.org", born=date(1985, 8, 5), cell="+14435555559") for name in INVITED),
)  # fmt: skip
PROVIDERS = ("dr-smith", "dr-wilberton")
OFFICES = ("main", "north")
ROOMS = {"main": "main-1", "north": "north-1"}
VISITS = ("e" * 32, "f" * 32)
"""Appointments that an import brought: on file, with nobody who booked them."""
PATIENTS = tuple(str(row["id"]) for row in _PATIENTS)


@dataclass(frozen=True, slots=True)
class Template:
    """Where the files are, and the clinic's keys."""

    folder: Path
    keys: ClinicKeys
    letters: list[Delivered]
    tried: dict[str, bytes]

    @property
    def clinic(self) -> Path:
        """The clinic database."""
        return self.folder / "clinic.db"

    def desk(self, at: int) -> Path:
        """The desk file of one person, who has read the whole clinic."""
        return self.folder / f"desk{at}.db"


def memory_folder(name: str) -> Path:
    """A folder that lives in memory where there is such a place, and as long as this process."""
    shared = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=shared if shared.is_dir() else None))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def template() -> Template:
    """The files, made at the first call in this process."""
    randomness = random.Random(2026)
    made = Template(memory_folder("simulated-clinic"), clinic_keys.make(randomness.randbytes), [], {})
    clock = SimulatedClock(Time(), timedelta(hours=2) - LIFETIME)
    engine = open_clinic(made.clinic, made.keys, durable=False)
    founding = Founding("Larkfield", "America/New_York", "james", "James Smith", _NOBODY)
    found(engine, "c" * 32, founding, made.keys, clock)
    _people_the_clinic(engine, clock)
    past = Past(engine, clock, means(made.keys, randomness))
    made.letters.extend(past.letters)
    made.tried.update(past.tried)
    for at, person in enumerate(STAFF):
        desk = open_desk_file(made.desk(at), DESK_KEY, durable=False)
        Cycle(desk, SqlGateway(engine, person.id, clock, lambda: None), clock).run()
        desk.dispose()
    engine.dispose()
    return made


def _people_the_clinic(engine: Engine, clock: SimulatedClock) -> None:
    with Lane(engine, clock, take_over(engine)).turn() as turn:
        for person in STAFF[1:]:
            insert_staff(turn, person, _NOBODY)
        for number, values in enumerate(_PATIENTS, start=1):
            usual = dict(chart_id=f"XXXX{number:06}", first=values["id"], last="Doe", status="active")
            turn.connection.execute(insert(tables.patient).values(**usual | values, seq=turn.seq))
        for name, ids in (("provider", PROVIDERS), ("office", OFFICES)):
            rows = [dict(id=id, name=id, active=True, seq=turn.seq) for id in ids]
            turn.connection.execute(insert(tables.shared[name]), rows)
        rooms = [dict(id=room, office_id=office, name=room, seq=turn.seq) for office, room in ROOMS.items()]
        turn.connection.execute(insert(tables.shared["exam_room"]), rooms)
        visits = [
            dict(
                id=id,
                patient_id=PATIENTS[n],
                starts_at=turn.now,
                minutes=15,
                provider_id=PROVIDERS[n],
                seq=turn.seq,
            )
            for n, id in enumerate(VISITS)
        ]
        turn.connection.execute(insert(tables.appointment), visits)


def means(keys: ClinicKeys, randomness: random.Random) -> Means:
    """What a service carries decisions out with."""
    return Means(keys, randomness.randbytes, COST)
