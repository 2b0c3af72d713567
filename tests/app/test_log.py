"""The log helps whoever looks for a fault, and tells nothing about a patient, whatever breaks."""

import faulthandler
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from sqlalchemy import Engine, text

from desktop.app.qt import keep_log
from desktop.app.stack import Listeners, Means, Stack
from desktop.app.tour.led_clock import LedClock
from desktop.app.tour.stage import Stage
from desktop.config import Config
from desktop.real import RealClock, new_id, random_bytes
from desktop.services.desk import Desk
from desktop.services.invitations import Kept
from desktop.steps import no_step
from desktop.ui.background import Background
from tests.clinic.admin.shell import Shell
from tests.clinic.homes import CHEAP, PASSWORD

PATIENTS = """first name,last name,date of birth,cell,ssn
Zebediah,Quillfeather,02/11/1980,443-555-0118,217-09-8765
"""
TYPED = {"email": "zeb.quill@example.org", "city": "Zebulonville"}
NOBODYS_BUSINESS = (
    *("zebediah", "quillfeather", "zeb.quill", "zebulonville", "1980", "0118", "8765", "correct horse"),
)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    before = list(logging.getLogger("desktop").handlers)
    crashes = keep_log(tmp_path / "log")
    yield tmp_path / "log" / "desk.log"
    for handler in set(logging.getLogger("desktop").handlers) - set(before):
        logging.getLogger("desktop").removeHandler(handler)
        handler.close()
    faulthandler.disable()
    crashes.close()


def rename(engine: Engine, table: str, to: str) -> None:
    with engine.begin() as connection:
        connection.execute(text(f"ALTER TABLE {table} RENAME TO {to}"))


def a_fault(log: Path, stage: Stage, words: str) -> bool:
    return stage.until(lambda: log.exists() and words in log.read_text())


@pytest.mark.usefixtures("qapp")
def test_a_day_on_which_everything_breaks_tells_nothing_about_the_patient(tmp_path: Path, log: Path) -> None:
    shell, stage = Shell(tmp_path / "home", clock=LedClock(RealClock())).founded(), Stage(15.0)
    (tmp_path / "patients.csv").write_text(PATIENTS)
    shell.done("import", "csv", str(tmp_path / "patients.csv"))
    means = Means(
        shell.keystore, shell.clock, new_id, random_bytes, CHEAP, no_step, hold=lambda: timedelta(0)
    )
    stack = Stack(Config(shell.home), means, Listeners(lambda _patients: None, lambda: None))
    desk = stack.sign_in.sign_in("james", PASSWORD)
    assert isinstance(desk, Desk)
    (found,) = desk.patients.search("quillf").found
    rename(stack.clinic.engine, "patient", "patient_away")
    assert isinstance(desk.invitations.send(found.patient.id, TYPED), Kept)
    assert a_fault(log, stage, "the clinic service failed")
    with ThreadPoolExecutor(1) as lane:
        owner, background = QObject(), Background(lane)
        background.run(owner, lambda: desk.invitations.save(found.patient.id, {"no": "Zebediah"}), print)
        assert a_fault(log, stage, "unexpected")
    rename(stack.clinic.engine, "patient_away", "patient")
    stack.close()
    told = log.read_text().casefold()
    assert [word for word in NOBODYS_BUSINESS if word in told] == []
