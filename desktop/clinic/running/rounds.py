"""What the service's thread does, round after round: decide, send the postman, and rest until there is cause."""

import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from desktop.clinic import tables
from desktop.clinic.apply import Means
from desktop.clinic.home import ClinicHome, OpenClinic
from desktop.clinic.keeping.daily import DailyBackup
from desktop.clinic.outgoing import Job, Outcome
from desktop.clinic.running.changes import Changes
from desktop.clinic.running.due import next_due
from desktop.clinic.running.outfit import Outfit
from desktop.clinic.running.postman import Postman, WayOut
from desktop.clinic.service import HEARTBEAT, Service
from desktop.domain import setting_names
from desktop.record.sqlcipher import reading

POLL_SECONDS: Final = 0.25
"""How long a command that another process handed in may lie unnoticed."""
_LAST_LETTER_SECONDS: Final = 1.0


class Rounds:
    """All of it happens in the thread that calls `run`, except for `wake`."""

    def __init__(
        self, home: ClinicHome, opened: OpenClinic, outfit: Outfit, stopping: threading.Event
    ) -> None:
        self._engine = opened.engine
        self._clock = outfit.office.clock
        self._changed = outfit.changed
        self._stopping = stopping
        self._awake = threading.Event()
        means = Means(opened.keys, outfit.random, outfit.cost)
        self._service = Service(opened.engine, self._clock, means, outfit.step)
        self._postman = Postman(outfit.office, opened.identity.clinic_id, self._letter_done)
        self._backup = DailyBackup(home, opened, self._clock, self._later)
        self._letter_out = False
        self._results: deque[Callable[[Service], None]] = deque()
        self._started = False
        self._beaten: datetime | None = None

    def wake(self) -> None:
        """There is cause to look now; may be called from any thread."""
        self._awake.set()

    def run(self, went_well: Callable[[], None]) -> None:
        """Serve until told to stop. Raises `Superseded` and whatever the database raises; may then be called again."""
        if not self._started:
            self._service.start()
            self._postman.start()
            self._started = True
        changes = Changes(self._engine)
        try:
            while not self._stopping.is_set():
                self._beat()
                seen = changes.version()
                busy = self._round()
                went_well()
                if busy:
                    self._changed()
                elif not self._service.prove_number():
                    self._rest(changes, seen)
        finally:
            changes.close()

    def close(self) -> None:
        """Send the postman home; a letter that takes its time is left to him, for its retry is the same bytes."""
        if self._started:
            self._postman.stop(_LAST_LETTER_SECONDS)

    def _round(self) -> bool:
        """Do what there is to do now; whether there was anything."""
        done = self._record_results() + self._service.work()
        self._backup.look(self._engine)
        return bool(self._send_letter() or done)

    def _record_results(self) -> int:
        """Write down what came back from other threads; what the database does not take is kept for the next round."""
        count = 0
        while self._results:
            result = self._results.popleft()
            try:
                result(self._service)
            except DBAPIError:
                self._results.appendleft(result)
                raise
            count += 1
        return count

    def _send_letter(self) -> bool:
        if self._letter_out:
            return False
        way_out = self._way_out()
        job = self._service.next_mail() if way_out is not None else None
        if job is None or way_out is None:
            return False
        self._letter_out = True
        self._postman.take(job, way_out)
        return True

    def _way_out(self) -> WayOut | None:
        setting = tables.setting
        with reading(self._engine).connect() as connection:
            row = connection.execute(
                select(setting.c.value, setting.c.seq).where(setting.c.name == setting_names.MAIL_SERVER)
            ).one_or_none()
        return None if row is None or row.value is None else WayOut(row.value, row.seq)

    def _letter_done(self, job: Job, outcome: Outcome) -> None:
        def record(service: Service) -> None:
            self._letter_out = False
            service.record_mail(job, outcome)

        self._later(record)

    def _later(self, result: Callable[[Service], None]) -> None:
        """Have another thread's result written down by the only one that writes."""
        self._results.append(result)
        self._awake.set()

    def _beat(self) -> None:
        now = self._clock.now()
        if self._beaten is None or abs(now - self._beaten) >= HEARTBEAT:
            self._service.beat()
            self._beaten = now

    def _rest(self, changes: Changes, seen: int) -> None:
        """Wait until woken, until anybody wrote to the database, until something falls due, or a beat's time."""
        assert self._beaten is not None
        letters = not self._letter_out and self._way_out() is not None
        with reading(self._engine).connect() as connection:
            due = next_due(connection, self._clock.now(), letters=letters)
        until = min(due or self._beaten + HEARTBEAT, self._beaten + HEARTBEAT)
        while not self._awake.wait(POLL_SECONDS):
            # Before the last beat: the clock was put back, and tells no longer when to look.
            if changes.version() != seen or not self._beaten <= self._clock.now() < until:
                return
        self._awake.clear()
