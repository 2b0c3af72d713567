"""A person's connection to the clinic: handing in to the inbox, and reading what is shared."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Final

from sqlalchemy import Connection, Engine, bindparam, func, literal, select, text, union_all
from sqlalchemy.exc import DBAPIError

from desktop.clinic import tables
from desktop.domain.clock import Clock
from desktop.record.exchange import Cursor, Diverged, Me, NotAdmitted, Pulled, Rows, Unreachable, Verdict
from desktop.record.sqlcipher import reading
from desktop.record.tables import SHARED

_BATCH: Final = 2_000
_ASK_AT_ONCE: Final = 500


class SqlGateway:
    """A person's connection to a clinic database of this computer; `wake` tells the service that something came."""

    def __init__(self, engine: Engine, staff_id: str, clock: Clock, wake: Callable[[], None]) -> None:
        self._engine = engine
        self._staff_id = staff_id
        self._clock = clock
        self._wake = wake

    def push(self, id: str, body: bytes) -> None:
        """Hand one command in, durably; the same id again changes nothing."""
        with reached(), self._engine.begin() as connection:
            connection.execute(_PUSH, {"who": self._staff_id, "id": id, "body": body})
        self._wake()

    @contextmanager
    def pull(self, cursor: Cursor | None, ids: Sequence[str]) -> Iterator[Pulled]:
        """Read everything at one instant: rows after the cursor up to the head, and these verdicts."""
        with ExitStack() as held:
            with reached():
                connection = held.enter_context(reading(self._engine).begin())
                me, head = self._me(connection)
                _check_followed(connection, cursor, head)
                verdicts = tuple(self._verdicts(connection, ids))
            since = cursor.seq if cursor else -1
            batches = _batches(connection, since, head.seq) if head.seq > since else ()
            # What fails at the caller's, whose own file may be full, is no clinic out of reach.
            yield Pulled(me, head, batches, verdicts)

    def close(self) -> None:
        """Nothing is held open between calls."""

    def _me(self, connection: Connection) -> tuple[Me, Cursor]:
        row = connection.execute(_CLINIC).one()
        if not connection.execute(_ACTIVE, {"id": self._staff_id}).scalar_one_or_none():
            raise NotAdmitted
        me = Me(
            identity=row.identity,
            clinic_name=row.name,
            time_zone=row.time_zone,
            public_key=row.public_key,
            protocol=row.protocol_version,
            staff_id=self._staff_id,
            clinic_now=max(self._clock.now(), row.last_at),
            service_seen_at=row.service_seen_at,
            mail_problem=row.mail_problem,
        )
        return me, Cursor(row.identity, row.seq, row.journal_n, row.journal_hash)

    def _verdicts(self, connection: Connection, ids: Sequence[str]) -> Iterator[Verdict]:
        verdict = tables.verdict
        for start in range(0, len(ids), _ASK_AT_ONCE):
            some = ids[start : start + _ASK_AT_ONCE]
            mine = select(verdict).where(verdict.c.who == self._staff_id, verdict.c.id.in_(some))
            for row in connection.execute(mine):
                yield Verdict(row.id, bool(row.applied), row.reason, row.detail, row.at, row.seq)


# Written once: every desk asks them again and again.
_CLINIC: Final = select(tables.clinic)
_ACTIVE: Final = select(tables.staff.c.active).where(tables.staff.c.id == bindparam("id"))
_ENTRY: Final = select(tables.journal.c.hash).where(tables.journal.c.n == bindparam("n"))
_NEWEST: Final = union_all(
    *(
        select(literal(name).label("name"), func.max(tables.shared[name].c.seq).label("seq"))
        for name in SHARED
    )
)
_PUSH: Final = text("INSERT OR IGNORE INTO inbox (who, id, body) VALUES (:who, :id, :body)")


@contextmanager
def reached() -> Iterator[None]:
    """Turn a database that does not answer into `Unreachable`; what to do about it is decided elsewhere."""
    try:
        yield
    except DBAPIError as error:
        raise Unreachable(type(error.orig).__name__) from error


def _check_followed(connection: Connection, cursor: Cursor | None, head: Cursor) -> None:
    if cursor is None:
        return
    if cursor.identity != head.identity or cursor.seq > head.seq:
        raise Diverged
    if cursor.journal_n == 0:
        return
    if connection.execute(_ENTRY, {"n": cursor.journal_n}).scalar_one_or_none() != cursor.journal_hash:
        raise Diverged


def _batches(connection: Connection, since: int, head: int) -> Iterator[Rows]:
    """Raw rows in steps, so that neither side ever holds a whole clinic in memory."""
    with reached():
        newest = {row.name: row.seq for row in connection.execute(_NEWEST)}
    for name in SHARED:
        if newest[name] is None or newest[name] <= since:
            continue
        columns = tuple(column.name for column in tables.shared[name].columns)
        names = ", ".join(f'"{column}"' for column in columns)
        with reached():
            found = connection.exec_driver_sql(
                f'SELECT {names} FROM "{name}" WHERE seq > ? AND seq <= ?',  # noqa: S608 (names of our tables)
                (since, head),
            )
            while rows := found.fetchmany(_BATCH):
                yield Rows(name, columns, [tuple(row) for row in rows])
