"""How an import's chunks reach the service: laid ready with their command in one transaction, settled by verdict."""

import json
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, Protocol, TypeAlias

from sqlalchemy import Engine, insert, select

from desktop.clinic import tables
from desktop.clinic.imports.intake.chunk import Chunk
from desktop.clinic.imports.intake.plan import make_plan
from desktop.clinic.imports.reading.rows import Refused
from desktop.clinic.imports.report import Tally
from desktop.domain import wire
from desktop.domain.commands import ApplyIntake
from desktop.domain.decision import Reason
from desktop.domain.ids import NewId
from desktop.record.exchange import Verdict
from desktop.record.sqlcipher import reading
from desktop.sealing import SealingKey

Settle: TypeAlias = Callable[[Sequence[str]], Sequence[Verdict]]
"""Returns these commands' verdicts once the service has decided them."""

_AHEAD: Final = 2
COUNTS: Final = ("added", "changed", "unchanged", "refused")


class NotImportable(Exception):
    """Nothing can be imported; the words say why."""


class Handing(Protocol):
    """Where chunks go."""

    def take(self, chunk: Chunk, tally: Tally) -> None:
        """Take one chunk; it is counted now or later."""

    def finish(self) -> None:
        """Wait until everything taken is counted."""


class _Handed(NamedTuple):
    command_id: str
    tally: Tally


class ToService:
    """Hands chunks in as the person who imports; reads on while a service elsewhere applies the one before."""

    def __init__(self, engine: Engine, staff_id: str, settle: Settle, new_id: NewId) -> None:
        self._engine = engine
        self._staff_id = staff_id
        self._settle = settle
        self._new_id = new_id
        self._batch = new_id()
        self._chunks = 0
        self._handed: deque[_Handed] = deque()
        with reading(engine).connect() as connection:
            self._public = SealingKey(connection.execute(select(tables.clinic.c.public_key)).scalar_one())

    def take(self, chunk: Chunk, tally: Tally) -> None:
        """Lay the rows ready and command the service to apply them; raises `NotImportable` if it refuses."""
        id = self._new_id()
        rows = chunk.to_bytes(self._public)
        body = wire.to_body(ApplyIntake(None, self._batch, self._chunks))
        with self._engine.begin() as connection:
            connection.execute(
                insert(tables.intake).values(
                    batch=self._batch,
                    chunk=self._chunks,
                    who=self._staff_id,
                    kind=chunk.kind.value,
                    rows=rows,
                )
            )
            connection.execute(insert(tables.inbox).values(who=self._staff_id, id=id, body=body))
        self._chunks += 1
        self._handed.append(_Handed(id, tally))
        if len(self._handed) >= _AHEAD:
            self._count(1)

    def finish(self) -> None:
        """Wait for the last verdicts."""
        self._count(len(self._handed))

    def _count(self, how_many: int) -> None:
        some = [self._handed.popleft() for _ in range(how_many)]
        verdicts = {verdict.id: verdict for verdict in self._settle([each.command_id for each in some])}
        for each in some:
            _count(verdicts[each.command_id], each.tally)


class DryRun:
    """Compares each chunk with the record and writes nothing."""

    def __init__(self, engine: Engine, batch: str) -> None:
        self._engine = engine
        self._batch = batch
        self._met: set[object] = set()

    def take(self, chunk: Chunk, tally: Tally) -> None:
        """Count what applying the chunk would come to."""
        with reading(self._engine).begin() as connection:
            plan = make_plan(connection, chunk, self._batch, self._met)
        tally.settled(plan.counts(), plan.refused, dict(plan.notes))

    def finish(self) -> None:
        """Nothing is under way."""


def _count(verdict: Verdict, tally: Tally) -> None:
    if not verdict.applied:
        if verdict.reason == Reason.NOT_ALLOWED:
            raise NotImportable("Only an administrator may import patients.")
        raise NotImportable("The clinic's service could not read what this program handed in.")
    detail = json.loads(verdict.detail)
    counts = {name: int(detail[name]) for name in COUNTS}
    refusals = [Refused(line, reason) for line, reason in json.loads(detail["refusals"])]
    tally.settled(counts, refusals, json.loads(detail["notes"]))
