"""Applies one chunk of an import in the lane: who may, what changed, one journal entry, and a report."""

from typing import Final

import orjson
from sqlalchemy import delete, select

from desktop.clinic import tables
from desktop.clinic.apply import Means
from desktop.clinic.imports.intake.chunk import BadChunk, Chunk
from desktop.clinic.imports.intake.plan import Plan, make_plan
from desktop.clinic.imports.intake.write import write
from desktop.clinic.lane import Turn
from desktop.domain.commands import ApplyIntake
from desktop.domain.decision import Reason
from desktop.domain.staff import Right, Staff

LISTED: Final = 100
"""Refusals that a chunk's verdict names; all are counted."""

Answer = tuple[Reason | None, dict[str, str | None]]


def apply_chunk(turn: Turn, who: Staff, command: ApplyIntake, means: Means) -> Answer:
    """Apply one chunk and delete its rows; the detail holds the counts and the refusals (see `detail`)."""
    intake = tables.intake
    mine = (intake.c.batch == command.batch) & (intake.c.chunk == command.chunk) & (intake.c.who == who.id)
    body = turn.connection.execute(select(intake.c.rows).where(mine)).scalar_one_or_none()
    if body is None:
        return Reason.MALFORMED, {}
    turn.connection.execute(delete(intake).where(mine))
    if not who.may(Right.IMPORT):
        return Reason.NOT_ALLOWED, {}
    try:
        chunk = Chunk.from_bytes(body, means.keys.sealing)
        plan = make_plan(turn.connection, chunk, command.batch)
    except BadChunk:
        return Reason.MALFORMED, {}
    write(turn, plan, command.batch, means)
    counts = plan.counts()
    turn.note(who.id, "import.applied", None, {"batch": command.batch, "chunk": command.chunk, **counts})
    return None, detail(plan)


def detail(plan: Plan) -> dict[str, str | None]:
    """A plan as a verdict's detail: counts, refusals as [[line, reason], …], and notes as {words: count}."""
    said: dict[str, str | None] = {name: str(count) for name, count in plan.counts().items()}
    said["refusals"] = orjson.dumps([list(refusal) for refusal in plan.refused[:LISTED]]).decode()
    said["notes"] = orjson.dumps(plan.notes).decode()
    return said
