"""Makes the day's backup in a thread of its own, when the clinic has chosen a folder for it."""

import logging
import threading
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, select

from desktop.clinic import settings, tables
from desktop.clinic.administration import write_setting
from desktop.clinic.home import ClinicHome, OpenClinic
from desktop.clinic.keeping.backup import BackupFailed, Content, make
from desktop.clinic.service import Service
from desktop.domain.clock import Clock
from desktop.domain.setting_names import BACKUP_AT, BACKUP_FOLDER, BACKUP_PROBLEM
from desktop.domain.staff import BY_CLINIC
from desktop.faults import told_safely
from desktop.record.sqlcipher import reading

_LOOK_EVERY: Final = timedelta(minutes=1)
_AGAIN_AFTER: Final = timedelta(hours=1)
_NOT_MADE: Final = "The backup could not be made. Check the backup folder, or choose another one."
_log = logging.getLogger(__name__)

Later = Callable[[Callable[[Service], None]], None]
"""Has something written down by the service's thread."""


class DailyBackup:
    """Looks once a minute, the first time a minute after the start: a start has better things to do."""

    def __init__(self, home: ClinicHome, opened: OpenClinic, clock: Clock, later: Later) -> None:
        self._home = home
        self._opened = opened
        self._clock = clock
        self._later = later
        self._next_look = clock.now() + _LOOK_EVERY
        self._thread: threading.Thread | None = None

    def look(self, engine: Engine) -> None:
        """Begin a backup if there was none on this day of the clinic's calendar; after a failure in an hour."""
        now = self._clock.now()
        # A look further away than any comes from a clock that was put back.
        if self._thread is not None or now < self._next_look <= now + _AGAIN_AFTER:
            return
        self._next_look = now + _LOOK_EVERY
        due = _due(engine, now)
        if due is not None:
            self._thread = threading.Thread(target=self._make, args=due, name="backup", daemon=True)
            self._thread.start()

    def _make(self, folder: Path, day: date) -> None:
        try:
            _, content = make(self._home, self._opened, folder, day)
        except Exception as failure:  # noqa: BLE001 (there must be one tomorrow; its words may name a patient)
            sentence = str(failure) if isinstance(failure, BackupFailed) else _NOT_MADE
            _log.error("no backup was made: %s", told_safely(failure))
            self._later(lambda service: self._failed(service, sentence))
        else:
            self._later(lambda service: self._succeeded(service, content))

    def _succeeded(self, service: Service, content: Content) -> None:
        self._thread = None
        with service.lane.turn() as turn:
            write_setting(turn, BACKUP_AT, turn.now.isoformat())
            write_setting(turn, BACKUP_PROBLEM, None)
            turn.note(BY_CLINIC, "backup.made", None, {"entries": content.entries})

    def _failed(self, service: Service, sentence: str) -> None:
        self._thread = None
        self._next_look = self._clock.now() + _AGAIN_AFTER
        with service.lane.turn() as turn:
            write_setting(turn, BACKUP_PROBLEM, sentence)


def _due(engine: Engine, now: datetime) -> tuple[Path, date] | None:
    with reading(engine).connect() as connection:
        known = settings.read(connection)
        zone = ZoneInfo(connection.execute(select(tables.clinic.c.time_zone)).scalar_one())
    folder, last = known[BACKUP_FOLDER], known[BACKUP_AT]
    today = now.astimezone(zone).date()
    if folder is None or (last is not None and _day(last, zone) == today):
        return None
    return Path(folder), today


def _day(instant: str, zone: ZoneInfo) -> date | None:
    try:
        return datetime.fromisoformat(instant).astimezone(zone).date()
    except ValueError:
        return None
