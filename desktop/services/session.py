"""One person's session: their open desk file, the worker that keeps it in step, and the services over it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final, Protocol

from sqlalchemy.exc import DBAPIError

from desktop.domain.clock import Clock
from desktop.domain.ids import NewId, RandomBytes
from desktop.domain.link import Link
from desktop.keystore import KeyStore
from desktop.password import hashed
from desktop.record.exchange import Gateway, NotAdmitted, Unreachable
from desktop.record.sqlcipher import reading
from desktop.sealing import Cost
from desktop.services.administration import Administration
from desktop.services.appointments import Appointments
from desktop.services.audit import Audit
from desktop.services.communications import Communications
from desktop.services.connection import Connection
from desktop.services.day_view import Colleague
from desktop.services.desk import Desk
from desktop.services.invitations import Invitations
from desktop.services.local import Changed, Local
from desktop.services.others import Others
from desktop.services.patients import Patients
from desktop.services.people import People
from desktop.services.today import Today
from desktop.steps import Step
from desktop.store import replica
from desktop.store.desk_file import DeskFile
from desktop.store.person import PersonFiles, people
from desktop.sync.cycle import Cycle
from desktop.sync.recover import recover
from desktop.sync.worker import Told, Worker

_LAST_ROUND: Final = 2.0
"""Seconds that locking or quitting waits for a round under way."""


class Door(Protocol):
    """Where the clinic admits people; see `desktop.sync.gateway.Door`."""

    def admit(self, user: str, password: str) -> Gateway:
        """Return the connection of the person with this name and password."""

    def reopen(self, staff_id: str) -> Gateway:
        """Return the connection of somebody whose desk file their password has opened; asks nobody yet."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What sessions are made with. `changed` and `link_changed` are called from any thread.

    `hold` tells how long an action can be undone; `single` says that the clinic is this computer.
    """

    door: Door
    keystore: KeyStore
    clock: Clock
    new_id: NewId
    random: RandomBytes
    cost: Cost
    hold: Callable[[], timedelta]
    single: bool
    changed: Changed
    link_changed: Callable[[], None]
    pause: Callable[[], None]
    step: Step
    durable: bool = True


class Session:
    """Survives locking: the same `Desk` works again after the same person's unlock."""

    def __init__(self, files: PersonFiles, staff_id: str, around: Surroundings) -> None:
        self.staff_id = staff_id
        self.link = Link()
        self._files = files
        self._around = around
        self._file = DeskFile(files.desk, durable=around.durable)
        self._worker: Worker | None = None
        self._desk: Desk | None = None

    def unlock(self, key: bytes, gateway: Gateway) -> Desk:
        """Open the desk file, take part in the clinic's news once if it can be reached, and start the worker.

        Raises `NotAdmitted` for somebody the clinic no longer admits, `Unreachable` when a first download
        is due and the clinic cannot be reached.
        """
        self._end_worker()
        self._file.open(key)
        try:
            self._first_round(gateway)
            self._desk = self._desk or self._make_desk()
        except BaseException:
            self._file.close()
            raise
        self._worker = self._start_worker(gateway)
        return self._desk

    def lock(self) -> int:
        """Release what is held, let a last round send it, close the file; returns how much still waits."""
        if self._worker is None or self._desk is None:
            return 0
        try:
            with suppress(DBAPIError):  # a full disk; what is held then leaves after the next unlock
                self._desk.connection.release_all()
            self._end_worker()
            waiting = self._desk.connection.waiting()
        finally:
            self._file.close()
        person = self._files.read()
        if person is not None:
            with suppress(OSError):  # the note only helps whoever signs in next
                self._files.note(replace(person, waiting=waiting))
        return waiting

    def wake(self) -> None:
        """Something may be due: let the worker look now."""
        worker = self._worker
        if worker is not None:
            worker.wake()

    def _end_worker(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.finish(_LAST_ROUND)

    def _first_round(self, gateway: Gateway) -> None:
        try:
            Cycle(self._file.engine, gateway, self._around.clock, self._around.step).run()
            self.link = Link(online=True, contacted_at=self._around.clock.now())
        except Unreachable:
            with reading(self._file.engine).connect() as connection:
                if replica.cursor(connection) is None:
                    raise

    def _make_desk(self) -> Desk:
        around = self._around
        local = Local(
            file=self._file,
            clock=around.clock,
            new_id=around.new_id,
            hold=around.hold,
            online=lambda: self.link.online,
            changed=around.changed,
            wake=self.wake,
            step=around.step,
        )
        with local.read() as connection:
            known = local.known(connection)
            who = replica.staff(connection).get(known.staff_id)
        if who is None or not who.active:
            raise NotAdmitted
        return Desk(
            who,
            known.clinic_name,
            known.zone,
            Patients(local),
            Invitations(local),
            Connection(local, lambda: self.link, single=around.single),
            Administration(local, lambda password: hashed(password, around.cost, around.random)),
            Today(local, self._colleagues),
            Appointments(local),
            People(local),
            Communications(local),
            Audit(local),
            Others(local, self._files.folder.parent, self._recover, durable=around.durable),
        )

    def _colleagues(self) -> tuple[Colleague, ...]:
        others = (each for each in people(self._files.folder.parent) if each.staff_id != self.staff_id)
        return tuple(Colleague(each.name, each.waiting) for each in others if each.waiting)

    def _recover(self, sealed: bytes) -> bytes:
        around = self._around
        gateway = around.door.reopen(self.staff_id)
        try:
            return recover(gateway, sealed, around.new_id, around.random, around.pause)
        finally:
            gateway.close()

    def _start_worker(self, gateway: Gateway) -> Worker:
        told = Told(self._line_changed, self._around.changed)
        door = self._around.door
        worker = Worker(
            self._file.engine, lambda: door.reopen(self.staff_id), self._around.clock, told, self._around.step
        )
        worker.start(gateway)
        return worker

    def _line_changed(self, link: Link) -> None:
        self.link = link
        self._around.link_changed()
