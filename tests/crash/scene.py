"""A clinic on which one click can be played and killed again and again: prepared once, copied for every step."""

import subprocess
import sys
from pathlib import Path

from desktop.clinic import tables
from desktop.clinic.administration import write_setting
from desktop.clinic.founding import Founding
from desktop.clinic.home import ClinicHome, OpenClinic, set_up
from desktop.clinic.lane import Lane, take_over
from desktop.config import Config
from desktop.domain import setting_names
from desktop.password import hashed
from desktop.real import RealClock, new_id, random_bytes
from tests.crash import click
from tests.real_clinic import JENNY

ROOT = Path(__file__).parent.parent.parent
STEPS = (
    "click.keeping",
    "click.kept",
    "push.marked",
    "push.sending",
    "push.acknowledged",
    "push.noted",
    "clinic.deciding",
    "clinic.decided",
    "clinic.committed",
    "pull.read",
    "pull.rows",
    "pull.written",
    "pull.committed",
    "mail.picking",
    "mail.picked",
    "mail.handed",
    "mail.recorded",
)
"""Every step of a click's way, in its order."""
STEPS_WITHOUT_MAIL = tuple(step for step in STEPS if not step.startswith("mail."))


def prepare(folder: Path) -> Path:
    """Set up a clinic with one patient below the folder."""
    folder.mkdir(exist_ok=True)
    keystore = click.FileKeyStore(folder / "keys")
    verifier = hashed(click.PASSWORD, click.CHEAP, random_bytes)
    founding = Founding("Larkfield", "America/New_York", "james", "James Smith", verifier)
    set_up(Config(folder / "home").clinic_folder, founding, keystore, RealClock(), random_bytes, new_id)
    opened = open_clinic(folder)
    with Lane(opened.engine, RealClock(), take_over(opened.engine)).turn() as turn:
        whole = {"status": "active", **JENNY}
        turn.connection.execute(tables.patient.insert().values(**whole, seq=turn.seq))
        provider = {"id": click.PROVIDER, "name": "Dr. James Smith", "active": True}
        turn.connection.execute(tables.shared["provider"].insert().values(**provider, seq=turn.seq))
    opened.engine.dispose()
    return folder


def send_mail_to(folder: Path, mail: Path) -> None:
    """Let the clinic below `folder` hand its e-mail over to another folder."""
    opened = open_clinic(folder)
    with Lane(opened.engine, RealClock(), take_over(opened.engine)).turn() as turn:
        write_setting(turn, setting_names.MAIL_SERVER, f"folder:{mail}?from=clinic@example.org")
    opened.engine.dispose()


def open_clinic(folder: Path) -> OpenClinic:
    """Open the clinic's database; whoever asks disposes of the engine."""
    return ClinicHome(Config(folder / "home").clinic_folder).open(click.FileKeyStore(folder / "keys"))


def usable_after(folder: Path, job: str = "invite") -> float:
    """Start the program again and return the seconds until somebody is signed in and can work."""
    clock = RealClock()
    start = clock.monotonic()
    with subprocess.Popen(_command(folder, job), cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = clock.monotonic() - start
        process.communicate(timeout=90)
    assert line == "usable\n", "nobody could sign in again"
    return seconds


def play(folder: Path, step: str | None, job: str = "invite") -> subprocess.CompletedProcess[str]:
    """Do a job of `click` as a process of its own, to its end or to the step at which it dies."""
    command = _command(folder, job) + ([step] if step else [])
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=90, check=False)


def _command(folder: Path, job: str) -> list[str]:
    return [sys.executable, "-m", "tests.crash.click", str(folder / "home"), str(folder / "keys"), job]
