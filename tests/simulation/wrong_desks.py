"""Cycles and gateways with one mistake each."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from desktop.clinic import tables
from desktop.record.exchange import Cursor, Pulled, Rows, Unreachable, Verdict
from desktop.record.sqlcipher import reading
from desktop.store import outbox, replica
from desktop.sync.cycle import Cycle, Round
from desktop.sync.gateway import SqlGateway


class NewIdOnRetry(SqlGateway):
    """Every try to hand a command in is a new command."""

    _tries = 0

    def push(self, id: str, body: bytes) -> None:
        """Hand it in under the id, and at the next call under another."""
        self._tries += 1
        with reading(self._engine).connect() as connection:
            known = connection.execute(select(tables.inbox.c.n).where(tables.inbox.c.id == id)).first()
        super().push(f"{id[:-4]}{self._tries:04}" if known else id, body)


class OpenRowsOnly(SqlGateway):
    """A page of invitations holds open ones only."""

    @contextmanager
    def pull(self, cursor: Cursor | None, ids: Sequence[str]) -> Iterator[Pulled]:
        """Leave the closed ones out."""
        with super().pull(cursor, ids) as pulled:
            yield replace(pulled, batches=map(self._open, pulled.batches))

    def _open(self, batch: Rows) -> Rows:
        if batch.table != "invite":
            return batch
        at = batch.columns.index("disabled_at")
        return replace(batch, rows=[row for row in batch.rows if row[at] is None])


def sharing_a_cursor() -> type[SqlGateway]:
    """Desks that ask for verdicts since the last pull, whosever it was."""
    read = {"n": 0}

    class Sharing(SqlGateway):
        @contextmanager
        def pull(self, cursor: Cursor | None, ids: Sequence[str]) -> Iterator[Pulled]:
            with super().pull(cursor, ()) as pulled:
                since = min(read["n"], pulled.cursor.seq)
                read["n"] = pulled.cursor.seq
                yield replace(pulled, verdicts=tuple(self._since(since, ids)))

        def _since(self, since: int, ids: Sequence[str]) -> Iterable[Verdict]:
            with reading(self._engine).connect() as connection:
                return [each for each in self._verdicts(connection, ids) if each.seq > since]

    return Sharing


class CursorFirst(Cycle):
    """The cursor is saved first, in a transaction of its own."""

    def _write_down(self, pulled: Pulled, asked: int) -> Round:
        with self._desk.begin() as connection:
            replica._remember(connection, pulled, self._clock.now())
        self._step("pull.cursor")
        return super()._write_down(pulled, asked)


class SkipsWhatFails(Cycle):
    """What cannot be handed in now is tried again later; the next goes first."""

    def _hand_in(self) -> None:
        with reading(self._desk).connect() as connection:
            waiting = [entry for entry in outbox.leaving(connection) if not entry.pushed]
        handed = []
        for entry in waiting:
            try:
                self._gateway.push(entry.id, entry.body)
                handed.append(entry.id)
            except Unreachable:
                continue
        with self._desk.begin() as connection:
            outbox.mark_pushed(connection, handed)


def telling_time(times: dict[str, datetime]) -> type[Cycle]:
    """Desks that tell the clinic when it was."""

    class Telling(Cycle):
        def _hand_in(self) -> None:
            with reading(self._desk).connect() as connection:
                for entry in outbox.leaving(connection):
                    times.setdefault(entry.id, self._clock.now())
            super()._hand_in()

    return Telling
