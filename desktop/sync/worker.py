"""Keeps one desk in step with the clinic from a thread of its own, for as long as the desk is unlocked."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Engine

from desktop.domain.clock import Clock
from desktop.domain.link import Link, Trouble
from desktop.faults import told_safely
from desktop.record.exchange import Diverged, Gateway, NotAdmitted, Unreachable
from desktop.record.sqlcipher import reading
from desktop.steps import Step, no_step
from desktop.store import outbox
from desktop.sync.cycle import Cycle, Round
from desktop.sync.pace import POLL, next_wait

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Told:
    """Whom the worker tells: of the line's state, and of patients that read differently now (none: all)."""

    link: Callable[[Link], None]
    changed: Callable[[frozenset[str]], None]


class Worker:
    """Runs rounds until it is stopped: when something is to leave, when woken, and every few seconds anyway."""

    def __init__(
        self, desk: Engine, connect: Callable[[], Gateway], clock: Clock, told: Told, step: Step = no_step
    ) -> None:
        self._desk = desk
        self._connect = connect
        self._clock = clock
        self._told = told
        self._step = step
        self._gateway: Gateway | None = None
        self._link = Link()
        self._failures = 0
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self, gateway: Gateway | None = None) -> None:
        """Begin, over an open connection if there is one; `told` is called from the worker's thread."""
        self._gateway = gateway
        self._thread.start()

    def wake(self) -> None:
        """Something may be due: look now."""
        self._wake.set()

    def finish(self, timeout: float) -> bool:
        """One more round, then end; False if that takes longer than `timeout` seconds."""
        self._stopping.set()
        self._wake.set()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        last = False
        while not last:
            last = self._stopping.is_set()
            self._wake.clear()
            pause = self._round()
            if not last:
                self._wake.wait(pause.total_seconds())
        if self._gateway is not None:
            self._gateway.close()

    def _round(self) -> timedelta:
        """One round; returns how long to rest. Every kind of failure is named, and none ends the thread."""
        try:
            if self._gateway is None:
                self._gateway = self._connect()
            cycle = Cycle(self._desk, self._gateway, self._clock, self._step)
            done = cycle.run(look_first=self._failures > 0)
            with reading(self._desk).connect() as connection:
                release = outbox.next_release(connection)
        except Unreachable:
            self._failed(Trouble.UNREACHABLE)
        except NotAdmitted:
            self._failed(Trouble.NOT_ADMITTED)
        except Diverged:
            self._failed(Trouble.OTHER_CLINIC)
        except Exception as error:  # noqa: BLE001 (a desk that is never in step again would look as if it were)
            _log.warning("a round failed: %s", told_safely(error))
            self._failed(Trouble.DISK)
        else:
            self._reached(done)
            return until_next(self._clock.now(), release, busy=done.still_leaving > 0)
        return next_wait(self._failures)

    def _reached(self, done: Round) -> None:
        self._failures = 0
        now = self._clock.now()
        came_back = not self._link.online
        self._tell(Link(online=True, working=done.still_leaving > 0, contacted_at=now))
        if done.touched or done.settled or came_back:
            self._told.changed(done.touched if not (done.settled or came_back) else frozenset())

    def _failed(self, trouble: Trouble) -> None:
        self._failures += 1
        if self._gateway is not None:
            self._gateway.close()
            self._gateway = None
        was_online = self._link.online
        again = self._clock.now() + next_wait(self._failures)
        self._tell(replace(self._link, online=False, working=False, trouble=trouble, next_try_at=again))
        if was_online:
            self._told.changed(frozenset())

    def _tell(self, link: Link) -> None:
        self._link = link
        self._told.link(link)


_BUSY = timedelta(milliseconds=50)


def until_next(now: datetime, release: datetime | None, *, busy: bool) -> timedelta:
    """How long to rest: shortly while verdicts are awaited, else until a hold ends, at most a poll's time."""
    longest = _BUSY if busy else POLL
    if release is None or release <= now:
        return longest
    return min(longest, release - now)
