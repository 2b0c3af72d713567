"""The planted mistakes: each replaces one piece of the real protocol by what somebody might have written instead."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, update

from desktop.clinic import apply, booking, journal, letters, outgoing, registering, service, tables
from desktop.clinic.accepting import Accepting
from desktop.clinic.facts import one
from desktop.clinic.journal import Head
from desktop.clinic.lane import Lane, Turn
from desktop.domain import booking as rules
from desktop.domain import decide, edits
from desktop.domain.decision import Reason
from desktop.domain.invitation import Invitation
from desktop.domain.seen import ASK_AGAIN_AFTER
from desktop.store import outbox
from desktop.store.tables import outbox as entries
from tests.simulation import wrong_desks
from tests.simulation.charts import FIRST_SEED as WRITTEN
from tests.simulation.parts import Parts
from tests.simulation.planted import Mistake, built_of, instead
from tests.simulation.visits import FIRST_SEED


@contextmanager
def _without_epoch() -> Iterator[Parts]:
    @contextmanager
    def turn(lane: Lane) -> Iterator[Turn]:
        with lane._engine.begin() as connection:
            counted = update(tables.clinic).values(seq=tables.clinic.c.seq + 1)
            row = connection.execute(counted.returning(*tables.clinic.c)).one()
            now = max(lane._clock.now(), row.last_at)
            turn = Turn(connection, row.seq, now, now, row)
            yield turn
            head = journal.append(
                connection, Head(row.journal_n, row.journal_hash), turn.seq, now, turn.entries
            )
            after = dict(last_at=now, journal_n=head.n, journal_hash=head.hash)
            connection.execute(update(tables.clinic).values(**after))

    with instead(Lane, "turn", turn) as parts:
        yield parts


@contextmanager
def _by_the_desks_clock() -> Iterator[Parts]:
    times: dict[str, datetime] = {}
    real = apply._open

    def open_then(turn: Turn, effect: Any, means: Any) -> None:
        at = times.get(effect.invitation.id, turn.now)
        late = effect.invitation.expires_at - effect.invitation.enabled_at + at
        invitation = replace(effect.invitation, enabled_at=at, expires_at=late)
        real(turn, replace(effect, invitation=invitation), means)

    with instead(apply, "_open", open_then):
        yield Parts(cycle=wrong_desks.telling_time(times))


@contextmanager
def _mail_to_whoever() -> Iterator[Parts]:
    real = apply.close

    def close(turn: Turn, patient_id: str, effect: Any) -> None:
        mail = tables.mail.c
        before = turn.connection.execute(tables.mail.select().where(mail.invite_id == effect.invite_id)).one()
        real(turn, patient_id, effect)
        kept = update(tables.mail).where(mail.id == before.id)
        turn.connection.execute(kept.values(state=before.state, next_try_at=before.next_try_at))

    with ExitStack() as stack:
        for module in (apply, service):
            stack.enter_context(instead(module, "close", close))
        stack.enter_context(instead(outgoing, "next_due", _next_due))
        yield Parts()


def _next_due(turn: Turn, key: bytes) -> outgoing.Job | None:
    due = outgoing.due_mail(turn.connection, turn.now)
    if due is None:
        return None
    invitation = one(turn.connection, Invitation, tables.invite, due.invite_id)
    assert invitation is not None
    outgoing._update(turn, due.id, attempts=due.attempts + 1, next_try_at=turn.now)
    return outgoing.Job(due, letters.read(turn.connection, invitation, key, due.queued_at))


def _read_anew(*args: Any) -> Any:
    letter = _REAL_READ(*args)
    connection = args[0]
    tries = connection.execute(tables.mail.select().where(tables.mail.c.id == args[1].id)).one().attempts
    return replace(letter, typed_code=f"{letter.typed_code[:-1]}{tries}")


_REAL_READ = letters.read


def _due_by_the_clock_alone(row: Any, now: datetime) -> bool:
    return bool(row.release_at <= now and now - row.made_at < ASK_AGAIN_AFTER)


def _yes(*_: object) -> bool:
    return True


def _no(*_: object) -> bool:
    return False


def _sound_only(changes: Any, facts: Any) -> Any:
    refused = edits.check_edits(changes, facts)
    return None if refused is not None and refused.reason == Reason.CONFLICT else refused


def _none(*_: object) -> tuple[()]:
    return ()


def _nothing(*_: object) -> None:
    return None


def _close_now(turn: Turn, patient_id: str, effect: Any) -> None:
    apply.close(turn, patient_id, replace(effect, at=turn.now))


def _settle_loudly_only(connection: Any, id: str, reason: str | None, detail: str, now: datetime) -> None:
    if reason is None:
        connection.execute(
            update(entries).where(entries.c.id == id).values(stage="applied", detail=detail, settled_at=now)
        )
    else:
        connection.execute(delete(entries).where(entries.c.id == id))


def _drop(connection: Any, ids: Any) -> None:
    connection.execute(delete(entries).where(entries.c.id.in_(list(ids))))


def _take_back_anything(connection: Any, id: str) -> bool:
    return bool(connection.execute(delete(entries).where(entries.c.id == id)).rowcount)


MISTAKES = (
    Mistake("no idempotency key", "once", lambda: built_of(Parts(gateway=wrong_desks.NewIdOnRetry))),
    Mistake("cursor saved before rows", "replica", lambda: built_of(Parts(cycle=wrong_desks.CursorFirst))),
    Mistake("outbox dropped before the verdict", "kept", lambda: instead(outbox, "mark_pushed", _drop)),
    Mistake("desk clock used", "when", _by_the_desks_clock),
    Mistake("order lost on retry", "order", lambda: built_of(Parts(cycle=wrong_desks.SkipsWhatFails)), first=30),
    Mistake("two services without the epoch", "fenced", _without_epoch),
    Mistake(
        "verdict lost to another person's pull", "drained",
        lambda: built_of(Parts(gateway=wrong_desks.sharing_a_cursor())),
    ),
    Mistake("closed row skipped in a page", "replica", lambda: built_of(Parts(gateway=wrong_desks.OpenRowsOnly))),
    Mistake("hold ignored", "hold", lambda: instead(outbox, "_is_due", _yes)),
    Mistake("a clock put back", "drained", lambda: instead(outbox, "_is_due", _due_by_the_clock_alone), first=190),
    Mistake("undo after it has left", "undo", lambda: instead(outbox, "take_back", _take_back_anything), first=80),
    Mistake("refusal put away unread", "kept", lambda: instead(outbox, "settle", _settle_loudly_only)),
    Mistake("mail retried with a new code", "same_letter", lambda: instead(letters, "read", _read_anew)),
    Mistake("mail of a closed invitation", "mail", _mail_to_whoever),
    Mistake("any answer opens", "proof", lambda: instead(Accepting, "_proven", _yes)),
    Mistake("rules of yesterday", "requirements", lambda: instead(decide, "_unfit", _nothing)),
    Mistake("overlaps allowed", "overlap", lambda: instead(booking, "in_the_way", _none), first=FIRST_SEED),
    Mistake("a change writes the whole", "merged", lambda: instead(rules, "stale_fields", _none), first=FIRST_SEED),
    Mistake("a booking noted for nobody", "revisions", lambda: instead(booking, "_note", _nothing), first=FIRST_SEED),
    Mistake("a double registered unasked", "duplicate", lambda: instead(registering, "is_like", _no), first=WRITTEN),
    Mistake("the last edit wins", "merged", lambda: instead(decide, "check_edits", _sound_only), first=WRITTEN),
    Mistake("expired when noticed", "seven_days", lambda: instead(service, "close", _close_now)),
)  # fmt: skip
