"""A home of the program with a large clinic in it, signed in to once, so that a start finds what it usually finds."""

import pickle
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import update

from desktop.app.stack import Listeners, Means, Stack
from desktop.clinic import tables
from desktop.clinic.database import open_clinic
from desktop.clinic.founding import Founding
from desktop.clinic.home import ClinicHome, Setup, set_up
from desktop.config import Config
from desktop.keystore import KeyStore, MemoryKeyStore
from desktop.password import hashed
from desktop.real import RealClock, new_id, random_bytes
from desktop.sealing import USUAL_COST
from desktop.services.signin import SignInProblem
from desktop.steps import no_step
from measure import crowd

USER: Final = "james"
PASSWORD: Final = "a very long password"  # noqa: S105 - of a clinic that is gone when the run ends


@dataclass(frozen=True, slots=True)
class FullHome:
    """Where it lies, and the key store that opens it: real ones differ by seconds from computer to computer."""

    folder: Path
    keystore: MemoryKeyStore

    def means(self) -> Means:
        """What the program is run with; a click is held for an hour, so that none is sent while others are timed."""
        return Means(
            self.keystore,
            RealClock(),
            new_id,
            random_bytes,
            USUAL_COST,
            no_step,
            hold=lambda: timedelta(hours=1),
        )

    def save(self) -> None:
        """Keep the key store beside the home, for other processes of this run."""
        (self.folder / "keystore").write_bytes(pickle.dumps(self.keystore))


def load(folder: Path) -> FullHome:
    """What `save` left."""
    return FullHome(folder, pickle.loads((folder / "keystore").read_bytes()))  # noqa: S301 - written by this run


def found(folder: Path, keystore: KeyStore | None = None) -> Setup:
    """An empty clinic with its first administrator."""
    verifier = hashed(PASSWORD, USUAL_COST, random_bytes)
    founding = Founding("Larkfield Family Clinic", "America/New_York", USER, "James Smith", verifier)
    return set_up(folder, founding, keystore or MemoryKeyStore(), RealClock(), random_bytes, new_id)


def make(folder: Path, count: int) -> FullHome:
    """A clinic of so many patients, and the desk of its first administrator, who was here before."""
    home = FullHome(folder, MemoryKeyStore())
    config = Config(folder)
    made = found(config.clinic_folder, home.keystore)
    _fill(ClinicHome(config.clinic_folder).database, made, count)
    stack = Stack(config, home.means(), Listeners(lambda _patients: None, lambda: None))
    try:
        entered = stack.sign_in.sign_in(USER, PASSWORD)
        assert not isinstance(entered, SignInProblem), entered.trouble
    finally:
        stack.close()
    home.save()
    return home


def _fill(database: Path, made: Setup, count: int) -> None:
    engine = open_clinic(database, made.keys, durable=False)
    people = list(crowd.patients(count))
    invited = list(crowd.invites(people, made.staff.id, RealClock().now()))
    with engine.begin() as connection:
        seq = connection.execute(
            update(tables.clinic).values(seq=tables.clinic.c.seq + 1).returning(tables.clinic.c.seq)
        ).scalar_one()
        for table, rows in (
            ("patient", people),
            ("invite", [invite for invite, _ in invited]),
            ("mail", [mail for _, mail in invited]),
        ):
            crowd.insert(connection, table, [{**row, "seq": seq} for row in rows])
    engine.dispose()
