"""What waits on this computer for a colleague: a supervisor may look at it and take it back, through the clinic."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from desktop.domain.commands import NOTES
from desktop.domain.names import display_name
from desktop.domain.seen import Stage, Unsettled
from desktop.domain.staff import Right
from desktop.record.exchange import NotAdmitted, Unreachable
from desktop.record.migrate import TooNew
from desktop.record.sqlcipher import CannotOpen
from desktop.services.connection import Line
from desktop.services.form import may
from desktop.services.local import Local
from desktop.store import key, outbox
from desktop.store.desk_file import open_desk_file
from desktop.store.person import Person, PersonFiles, files_of, people
from desktop.store.seen import seen_of

Recover = Callable[[bytes], bytes]
"""Asks the clinic for the desk file key that is sealed to it; raises `Unreachable` or `NotAdmitted`."""


class OthersTrouble(StrEnum):
    """Why a colleague's waiting changes cannot be looked at."""

    NOT_ALLOWED = "not_allowed"
    UNREACHABLE = "unreachable"
    DAMAGED = "damaged"


class _Gone(Exception):
    def __init__(self, trouble: OthersTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


class Others:
    """Every call asks the clinic for the colleague's key, which writes down who asked for whose."""

    def __init__(self, local: Local, desks: Path, recover: Recover, *, durable: bool = True) -> None:
        self._local = local
        self._desks = desks
        self._recover = recover
        self._durable = durable

    def colleagues(self) -> tuple[Person, ...]:
        """Everybody else for whom something waits on this computer, last used first."""
        with self._local.read() as connection:
            mine = self._local.known(connection).staff_id
        return tuple(each for each in people(self._desks) if each.waiting and each.staff_id != mine)

    def waiting(self, staff_id: str) -> tuple[Line, ...] | OthersTrouble:
        """What a colleague did here and has not left this computer, oldest first."""
        try:
            with self._opened(staff_id) as engine, engine.begin() as connection:
                return tuple(_line(connection, entry) for entry in _held(connection))
        except _Gone as gone:
            return gone.trouble

    def take_back(self, staff_id: str, ids: Sequence[str]) -> int | OthersTrouble:
        """Take these back for the colleague, who is told by whom; returns how many had not left yet."""
        try:
            with self._local.read() as connection:
                by = self._local.known(connection).staff_id
            with self._opened(staff_id) as engine, engine.begin() as connection:
                now = self._local.clock.now()
                done = sum(outbox.take_back_for(connection, id, by, now) for id in ids)
                still = len(_held(connection)) + sum(not sent.pushed for sent in outbox.leaving(connection))
                self._note(files_of(self._desks, staff_id), still)
        except _Gone as gone:
            return gone.trouble
        self._local.changed(frozenset())
        return done

    @contextmanager
    def _opened(self, staff_id: str) -> Iterator[Engine]:
        with self._local.read() as connection:
            if not may(self._local, connection, Right.DISCARD_OTHERS):
                raise _Gone(OthersTrouble.NOT_ALLOWED)
        files = files_of(self._desks, staff_id)
        found = self._key(files)
        with ExitStack() as stack:
            try:
                engine = open_desk_file(files.desk, found, durable=self._durable)
                stack.callback(engine.dispose)
                yield engine
            except (CannotOpen, TooNew, DBAPIError, OSError):
                raise _Gone(OthersTrouble.DAMAGED) from None

    def _key(self, files: PersonFiles) -> bytes:
        try:
            wrapped = key.read(files.key)
            if wrapped is None:
                raise _Gone(OthersTrouble.DAMAGED)
            return self._recover(wrapped.sealed)
        except (key.KeyFileDamaged, OSError):
            raise _Gone(OthersTrouble.DAMAGED) from None
        except Unreachable:
            raise _Gone(OthersTrouble.UNREACHABLE) from None
        except NotAdmitted:
            raise _Gone(OthersTrouble.NOT_ALLOWED) from None

    def _note(self, files: PersonFiles, waiting: int) -> None:
        person = files.read()
        if person is not None:
            files.note(replace(person, waiting=waiting))


def _held(connection: Connection) -> list[Unsettled]:
    entries = outbox.everything(connection)
    return [each for each in entries if each.stage == Stage.HELD and not isinstance(each.command, NOTES)]


def _line(connection: Connection, entry: Unsettled) -> Line:
    patient_id = entry.command.patient_id
    seen = seen_of(connection, patient_id) if patient_id else None
    name = display_name(seen.patient.first, seen.patient.last, seen.patient.preferred) if seen else None
    return Line(entry, name, patient_id)
