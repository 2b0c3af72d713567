"""One round between this desk and the clinic: let go, hand in, read, and write down, in an order that loses nothing."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from sqlalchemy import Engine

from desktop.domain.clock import Clock
from desktop.record.exchange import Diverged, Gateway, Pulled
from desktop.record.sqlcipher import reading
from desktop.steps import Step, no_step
from desktop.store import outbox, replica

KEEP_APPLIED: Final = timedelta(days=14)
"""As long as backups are kept: one of them may be restored and need these commands again."""


@dataclass(frozen=True, slots=True)
class Round:
    """What a round brought: patients whose rows or outbox entries changed, and how many commands were settled."""

    touched: frozenset[str]
    settled: int
    still_leaving: int


class Cycle:
    """The protocol between one desk file and the clinic, one round at a time, in one thread."""

    def __init__(self, desk: Engine, gateway: Gateway, clock: Clock, step: Step = no_step) -> None:
        self._desk = desk
        self._gateway = gateway
        self._clock = clock
        self._step = step

    def run(self, *, look_first: bool = False) -> Round:
        """One round. Raises `Unreachable` or `NotAdmitted`; whatever happens, the next round goes on from here.

        `look_first` where the clinic did not answer the last time: nothing counts as leaving, and can no longer be
        taken back, before it answers again.
        """
        try:
            if look_first:
                self._read()
            self._let_go()
            self._hand_in()
            return self._read()
        except Diverged:
            self._start_over()
            self._hand_in()
            return self._read()

    def _let_go(self) -> None:
        """Commit that commands are leaving before their first byte does: from here undo means revoke."""
        with self._desk.begin() as connection:
            outbox.mark_leaving(connection, self._clock.now())
        self._step("push.marked")

    def _hand_in(self) -> None:
        """One after the other, the next only after the clinic's acknowledgement; a repeat is harmless."""
        with reading(self._desk).connect() as connection:
            waiting = [entry for entry in outbox.leaving(connection) if not entry.pushed]
        for entry in waiting:
            self._step("push.sending")
            self._gateway.push(entry.id, entry.body)
            self._step("push.acknowledged")
        if waiting:
            with self._desk.begin() as connection:
                outbox.mark_pushed(connection, [entry.id for entry in waiting])
            self._step("push.noted")

    def _read(self) -> Round:
        with reading(self._desk).connect() as connection:
            cursor = replica.cursor(connection)
            ids = [entry.id for entry in outbox.leaving(connection)]
        with self._gateway.pull(cursor, ids) as pulled:
            self._step("pull.read")
            return self._write_down(pulled, len(ids))

    def _write_down(self, pulled: Pulled, asked: int) -> Round:
        """Rows, cursor and verdicts in ONE local transaction: no moment shows one without the others."""
        now = self._clock.now()
        with self._desk.begin() as connection:
            touched = replica.apply(connection, pulled, now)
            self._step("pull.rows")
            for verdict in pulled.verdicts:
                reason = None if verdict.applied else verdict.reason or "malformed"
                outbox.settle(connection, verdict.id, reason, verdict.detail, now)
            outbox.forget_applied(connection, now - KEEP_APPLIED)
            self._step("pull.written")
        self._step("pull.committed")
        settled = len(pulled.verdicts)
        return Round(touched, settled, asked - settled)

    def _start_over(self) -> None:
        """The record went back (a restored backup): read it anew and hand in what it may no longer know.

        Another clinic's record is none of ours: nothing of this desk is ever handed to it.
        """
        with self._gateway.pull(None, ()) as pulled:
            identity = pulled.cursor.identity
        with self._desk.begin() as connection:
            followed = replica.cursor(connection)
            if followed is not None and followed.identity != identity:
                raise Diverged
            replica.clear(connection)
            outbox.hand_in_again(connection)
        self._step("pull.started_over")
