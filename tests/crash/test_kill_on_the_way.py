"""kill -9 at every named step of a click's way: nothing is lost, doubled or torn."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.clinic import journal, tables
from tests.crash.scene import STEPS, open_clinic, play, prepare, send_mail_to

SOME = ("click.keeping", "click.kept", "push.sending", "clinic.decided", "clinic.committed", "pull.written")
"""The others are proved by `dev.py prove`."""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return prepare(tmp_path_factory.mktemp("prepared"))


@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_lost_doubled_or_torn(prepared: Path, tmp_path: Path, step: str) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(prepared, folder)
    mail = folder / "mail"
    send_mail_to(folder, mail)
    assert play(folder, step).returncode == -9, "the process was to die at this step"
    finished = play(folder, None)
    assert (finished.returncode, finished.stdout.split()[-1:]) == (0, ["done"]), finished.stderr
    opened = open_clinic(folder)
    with opened.engine.connect() as connection:
        assert journal.verify(connection).broken_at is None
        enabled = tables.journal.c.what == "invite.enabled"
        assert connection.scalar(select(func.count()).select_from(tables.journal).where(enabled)) == 1
        assert connection.scalar(select(func.count()).select_from(tables.invite)) == 1
        assert connection.scalar(select(tables.mail.c.state)) == "handed_over"
    opened.engine.dispose()
    assert len(list(mail.glob("*.eml"))) == 1


@pytest.mark.parametrize("step", SOME)
def test_a_registration_and_a_booking_are_there_once(prepared: Path, tmp_path: Path, step: str) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(prepared, folder)
    assert play(folder, step, "book").returncode == -9, "the process was to die at this step"
    finished = play(folder, None, "book")
    assert (finished.returncode, finished.stdout.split()[-1:]) == (0, ["done"]), finished.stderr
    opened = open_clinic(folder)
    with opened.engine.connect() as connection:
        assert journal.verify(connection).broken_at is None
        newman = select(tables.patient.c.id).where(tables.patient.c.last == "Newman")
        appointments = connection.execute(select(tables.appointment.c.patient_id)).all()
        assert connection.execute(newman).all() == appointments
        assert len(appointments) == 1
    opened.engine.dispose()
