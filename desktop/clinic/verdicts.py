"""The clinic's answer to one command: written once, with the decision, and the command's body erased."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import insert, update

from desktop.clinic import tables
from desktop.clinic.lane import Turn
from desktop.domain.decision import Reason


@dataclass(frozen=True, slots=True)
class Handed:
    """A command as the inbox holds it: who handed it in is the connection's word, not the command's."""

    n: int
    who: str
    id: str
    body: bytes


def settle(
    turn: Turn, who: str, id: str, reason: Reason | None, detail: Mapping[str, str | None] | None = None
) -> None:  # fmt: skip
    """Write the verdict (no reason: applied), erase the body, and end its wait for e-mail if there was one."""
    turn.connection.execute(
        insert(tables.verdict).values(
            who=who,
            id=id,
            applied=int(reason is None),
            reason=reason,
            detail=json.dumps(dict(detail or {}), sort_keys=True),
            at=turn.now,
            seq=turn.seq,
        )
    )
    turn.connection.execute(
        update(tables.inbox).where(tables.inbox.c.who == who, tables.inbox.c.id == id).values(body=None)
    )
    waiting = tables.waiting.c
    turn.connection.execute(
        update(tables.waiting)
        .where(waiting.id == id, waiting.who == who, waiting.ended_at.is_(None))
        .values(ended_at=turn.now, seq=turn.seq)
    )
