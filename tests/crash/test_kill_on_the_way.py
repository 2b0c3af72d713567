"""kill -9 at every named step of a click's way: nothing is lost, doubled or torn."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.clinic import journal, settings, tables
from desktop.clinic.administration import write_setting
from desktop.clinic.founding import Founding
from desktop.clinic.home import ClinicHome, set_up
from desktop.clinic.lane import Lane, take_over
from desktop.config import Config
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


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clinic with one patient, set up once and copied for every step."""
    folder = tmp_path_factory.mktemp("prepared")
    keystore = click.FileKeyStore(folder / "keys")
    config = Config(folder / "home")
    verifier = hashed(click.PASSWORD, click.CHEAP, random_bytes)
    founding = Founding("Larkfield", "America/New_York", "james", "James Smith", verifier)
    set_up(config.clinic_folder, founding, keystore, RealClock(), random_bytes, new_id)
    opened = ClinicHome(config.clinic_folder).open(keystore)
    with Lane(opened.engine, RealClock(), take_over(opened.engine)).turn() as turn:
        whole = {"status": "active", **JENNY}
        turn.connection.execute(tables.patient.insert().values(**whole, seq=turn.seq))
    opened.engine.dispose()
    return folder


@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_lost_doubled_or_torn(prepared: Path, tmp_path: Path, step: str) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(prepared, folder)
    mail = folder / "mail"
    _send_mail_to(folder, mail)
    assert _play(folder, step).returncode == -9, "the process was to die at this step"
    finished = _play(folder, None)
    assert (finished.returncode, finished.stdout) == (0, "done\n"), finished.stderr
    opened = ClinicHome(folder / "home" / "clinic").open(click.FileKeyStore(folder / "keys"))
    with opened.engine.connect() as connection:
        assert journal.verify(connection).broken_at is None
        enabled = tables.journal.c.what == "invite.enabled"
        assert connection.scalar(select(func.count()).select_from(tables.journal).where(enabled)) == 1
        assert connection.scalar(select(func.count()).select_from(tables.invite)) == 1
        assert connection.scalar(select(tables.mail.c.state)) == "handed_over"
    opened.engine.dispose()
    assert len(list(mail.glob("*.eml"))) == 1


def _play(folder: Path, step: str | None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.crash.click", str(folder / "home"), str(folder / "keys")]
    return subprocess.run(
        command + ([step] if step else []), cwd=ROOT, capture_output=True, text=True, timeout=90, check=False
    )


def _send_mail_to(folder: Path, mail: Path) -> None:
    opened = ClinicHome(folder / "home" / "clinic").open(click.FileKeyStore(folder / "keys"))
    with Lane(opened.engine, RealClock(), take_over(opened.engine)).turn() as turn:
        write_setting(turn, settings.MAIL_SERVER, f"folder:{mail}?from=clinic@example.org")
    opened.engine.dispose()
