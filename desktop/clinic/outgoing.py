"""The e-mail queue in the record: when an invitation gets a slot, what goes out next, and what became of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, or_, select, update

from desktop.clinic import letters, settings, tables
from desktop.clinic.apply import end_alias
from desktop.clinic.facts import one
from desktop.clinic.lane import Turn
from desktop.domain import setting_names
from desktop.domain.decision import Reason
from desktop.domain.invitation import Invitation, Mail, MailState
from desktop.domain.staff import BY_CLINIC
from desktop.mail.message import Letter
from desktop.mail.schedule import LONGEST_WAIT, next_slot, next_try
from desktop.mail.transport import Accepted, Deferred, MailNotWorking, Refused
from desktop.record.records import record_of

TRY_MAIL_AGAIN: Final = timedelta(minutes=1)
"""How long the queue rests after the mail server turned out not to work at all."""

Outcome = Accepted | Deferred | Refused | MailNotWorking
_DUE: Final = (MailState.QUEUED, MailState.DEFERRED)


@dataclass(frozen=True, slots=True)
class Job:
    """One e-mail to hand over now."""

    mail: Mail
    letter: Letter


def mail_wait(connection: Connection, now: datetime) -> Reason | None:
    """Why an invitation decided now would find no slot for its e-mail; None when there is one."""
    known = settings.read(connection)
    if known[setting_names.MAIL_SERVER] is None:
        return Reason.MAIL_NOT_SET_UP
    if rests_until(connection, now) is not None:
        return Reason.MAIL_NOT_WORKING
    if slot_at(connection, known, now) > now:
        return Reason.MAIL_PACED
    return None


def slot_at(connection: Connection, known: dict[str, str | None], now: datetime) -> datetime:
    """When the pace lets the next invitation go."""
    recent = connection.execute(
        select(tables.mail.c.queued_at).where(tables.mail.c.queued_at > now - timedelta(days=1))
    ).scalars()
    return next_slot(settings.pace(known), recent, now)


def next_due(turn: Turn, key: bytes) -> Job | None:
    """Take the oldest e-mail that is due, counting the try before anything leaves."""
    if rests_until(turn.connection, turn.wall) is not None:
        return None
    due = due_mail(turn.connection, turn.wall)
    if due is None:
        return None
    invitation = one(turn.connection, Invitation, tables.invite, due.invite_id)
    if invitation is None or not invitation.is_open(turn.now) or invitation.activated_at is not None:
        _update(turn, due.id, state=MailState.CANCELLED, ended_at=turn.now, next_try_at=None)
        return None
    retry = next_try(due.queued_at, due.attempts + 1, turn.wall)
    _update(turn, due.id, attempts=due.attempts + 1, next_try_at=retry or turn.wall)
    return Job(due, letters.read(turn.connection, invitation, key, due.queued_at))


def rests_until(connection: Connection, now: datetime) -> datetime | None:
    """When the queue goes on, if the mail server did not work at all a moment ago.

    A longer rest than there is comes from a clock that was put back since, and is over.
    """
    again = connection.execute(select(tables.clinic.c.mail_retry_at)).scalar()
    return again if again is not None and now < again <= now + TRY_MAIL_AGAIN else None


def due_mail(connection: Connection, now: datetime) -> Mail | None:
    """The e-mail whose turn has come, if any; a wait longer than any comes from a clock put back, and is over."""
    next_try_at = tables.mail.c.next_try_at
    row = connection.execute(
        select(tables.mail)
        .where(tables.mail.c.state.in_(_DUE), or_(next_try_at <= now, next_try_at > now + LONGEST_WAIT))
        .order_by(next_try_at, tables.mail.c.id)
        .limit(1)
    ).one_or_none()
    return None if row is None else record_of(Mail, row)


def record(turn: Turn, job: Job, outcome: Outcome) -> None:
    """Write down what became of one try."""
    mail = one(turn.connection, Mail, tables.mail, job.mail.id)
    assert mail is not None
    match outcome:
        case Accepted(answer):
            _update(turn, mail.id, state=MailState.HANDED_OVER, handed_at=turn.now, ended_at=turn.now,
                    next_try_at=None, reason=None, answer=answer)  # fmt: skip
            end_alias(turn, mail.invite_id)
            _mail_works(turn)
            turn.note(BY_CLINIC, "mail.handed_over", mail.patient_id, {"invite": mail.invite_id})
        case Refused():
            _mail_works(turn)
            _fail(turn, mail, outcome.reason, outcome.answer)
        case Deferred():
            _mail_works(turn)
            _defer(turn, mail, outcome.reason, outcome.answer)
        case MailNotWorking():
            again = turn.wall + TRY_MAIL_AGAIN
            turn.connection.execute(
                update(tables.clinic).values(mail_problem=outcome.reason, mail_retry_at=again)
            )
            _defer(turn, mail, outcome.reason, None)


def _defer(turn: Turn, mail: Mail, reason: str, answer: str | None) -> None:
    if mail.state not in _DUE:
        return
    again = next_try(mail.queued_at, mail.attempts, turn.wall)
    if again is None:
        _fail(turn, mail, "given_up", answer)
        return
    _update(turn, mail.id, state=MailState.DEFERRED, next_try_at=again, reason=reason, answer=answer)


def _fail(turn: Turn, mail: Mail, reason: str, answer: str | None) -> None:
    _update(turn, mail.id, state=MailState.FAILED, ended_at=turn.now, next_try_at=None, reason=reason,
            answer=answer)  # fmt: skip
    turn.note(BY_CLINIC, "mail.failed", mail.patient_id, {"invite": mail.invite_id, "reason": reason})


def _mail_works(turn: Turn) -> None:
    if turn.clinic.mail_problem is not None:
        turn.connection.execute(update(tables.clinic).values(mail_problem=None, mail_retry_at=None))


def _update(turn: Turn, mail_id: str, **values: Any) -> None:
    turn.connection.execute(
        update(tables.mail).where(tables.mail.c.id == mail_id).values(**values, seq=turn.seq)
    )
