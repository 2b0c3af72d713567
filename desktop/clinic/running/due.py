"""When the service has to look at the clinic again although nobody handed anything in."""

from datetime import datetime

from sqlalchemy import Connection, func, select

from desktop.clinic import outgoing, settings, tables
from desktop.domain import setting_names
from desktop.domain.invitation import MailState
from desktop.mail.schedule import LONGEST_WAIT


def next_due(connection: Connection, now: datetime, *, letters: bool = True) -> datetime | None:
    """The earliest of: an invitation expires, an e-mail is to be tried, a waiting invitation may get a slot.

    Without `letters` e-mails are left out: one is under way and the next has to wait, or there is no way out.
    """
    moments = (_expiry(connection), _mail(connection, now) if letters else None, _slot(connection, now))
    return min((moment for moment in moments if moment is not None), default=None)


def _expiry(connection: Connection) -> datetime | None:
    invite = tables.invite
    return connection.execute(
        select(func.min(invite.c.expires_at)).where(
            invite.c.disabled_at.is_(None), invite.c.activated_at.is_(None)
        )
    ).scalar()


def _mail(connection: Connection, now: datetime) -> datetime | None:
    mail = tables.mail
    due: datetime | None = connection.execute(
        select(func.min(mail.c.next_try_at)).where(
            mail.c.state.in_((MailState.QUEUED, MailState.DEFERRED)), mail.c.next_try_at.is_not(None)
        )
    ).scalar()
    if due is None:
        return None
    if due > now + LONGEST_WAIT:  # by a clock that was put back since
        due = now
    return max(due, outgoing.rests_until(connection, now) or due)


def _slot(connection: Connection, now: datetime) -> datetime | None:
    waits = select(tables.waiting.c.id).where(tables.waiting.c.ended_at.is_(None)).limit(1)
    known = settings.read(connection)
    if known[setting_names.MAIL_SERVER] is None or connection.execute(waits).first() is None:
        return None
    slot = outgoing.slot_at(connection, known, now)
    return max(slot, outgoing.rests_until(connection, now) or slot)
