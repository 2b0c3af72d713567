"""One job of a real program without its windows, which can be told to die at a named step: run as a process.

usage: click.py HOME KEYS invite|book [STEP]

Signs in and does what of the job is not under way: invites Jenny Harris and waits until the e-mail is out and the
desk knows it; or registers Nora Newman, books her an appointment and waits until the desk knows both. Then it ends.
Prints "usable" and "done" when it gets there. With STEP it kills itself when the click gets there; without, its clock
is two minutes ahead, so that what was to be tried again in a minute is tried at once.
"""

import os
import signal
import sys
import threading
from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from desktop.app.stack import Listeners, Means, Stack
from desktop.config import Config
from desktop.domain.access import AccessKind
from desktop.real import RealClock, new_id, random_bytes
from desktop.sealing import Cost
from desktop.services.chart import Chart
from desktop.services.desk import Desk
from desktop.services.people import Registered

CHEAP = Cost(8, 1, 1)
PASSWORD = "a very long password"
LONG_ENOUGH = 30.0
_UNDO = timedelta(milliseconds=50)
PROVIDER = "smith"
_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


class FileKeyStore:
    """A key store that outlives the process; a stand-in for the operating system's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def get(self, name: str) -> bytes | None:
        """Return what is kept under this name."""
        path = self._folder / name
        return b64decode(path.read_bytes()) if path.exists() else None

    def put(self, name: str, secret: bytes) -> None:
        """Keep it."""
        (self._folder / name).write_bytes(b64encode(secret))

    def delete(self, name: str) -> None:
        """Forget it."""
        (self._folder / name).unlink(missing_ok=True)


class LaterClock(RealClock):
    """The computer's clock, two minutes ahead."""

    def now(self) -> datetime:
        """Return the time of day in two minutes."""
        return super().now() + timedelta(minutes=2)


class DieAt:
    """Kills this process at a step, once the click has begun."""

    def __init__(self, step: str | None) -> None:
        self._step = step
        self._armed = False

    def __call__(self, name: str) -> None:
        """Reach a step."""
        self._armed = self._armed or name == "click.keeping"
        if self._armed and name == self._step:
            os.kill(os.getpid(), _KILL)


def main(home: Path, keys: Path, job: str, step: str | None) -> None:
    """Do the job to its end, or to the step."""
    news = threading.Event()
    clock = RealClock() if step else LaterClock()
    means = Means(FileKeyStore(keys), clock, new_id, random_bytes, CHEAP, DieAt(step), lambda: _UNDO)
    stack = Stack(Config(home), means, Listeners(lambda _patients: news.set(), news.set))
    desk = stack.sign_in.sign_in("james", PASSWORD)
    assert isinstance(desk, Desk), desk
    sys.stdout.write("usable\n")
    sys.stdout.flush()
    begin, done = JOBS[job]
    begin(desk)
    while not done(desk):
        assert news.wait(LONG_ENOUGH), "nothing happens any more"
        news.clear()
    stack.close()
    sys.stdout.write("done\n")


def _chart(desk: Desk, name: str) -> Chart | None:
    found = desk.patients.search(name).found
    return desk.patients.chart(found[0].patient.id) if found else None


def _invite(desk: Desk) -> None:
    chart = _chart(desk, "harris")
    assert chart is not None
    if not chart.history:
        desk.invitations.send(chart.patient.id)


def _delivered(desk: Desk) -> bool:
    chart = _chart(desk, "harris")
    access = chart.access if chart else None
    return bool(access and access.kind == AccessKind.PENDING and access.mail and access.mail.handed_at)


def _book(desk: Desk) -> None:
    chart = _chart(desk, "newman")
    if chart is None:
        registered = desk.people.register({"first": "Nora", "last": "Newman", "born": "2/3/1990"})
        assert isinstance(registered, Registered), registered
        chart = desk.patients.chart(registered.patient_id)
    assert chart is not None
    if not chart.appointments:
        blank = desk.appointments.blank(chart.patient.id).appointment
        desk.appointments.save(blank, replace(blank, provider_id=PROVIDER), new=True)


def _booked(desk: Desk) -> bool:
    chart = _chart(desk, "newman")
    return bool(chart and chart.patient.chart_id and chart.appointments and not desk.connection.lines())


JOBS = {"invite": (_invite, _delivered), "book": (_book, _booked)}
"""How each is begun, and when it is done."""


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4] if len(sys.argv) > 4 else None)
