"""How far the invitation's e-mail has come, as steps of the ladder: only what is known is shown as done."""

from datetime import datetime

from desktop.domain.access import AccessKind, View
from desktop.domain.invitation import Invitation, Mail, MailState
from desktop.services.chart import Chart
from desktop.ui import dates
from desktop.ui.chart.access.state import Delivery
from desktop.ui.widgets.glyph import Mark
from desktop.ui.widgets.ladder import Step
from desktop.ui.words import delivery as words

ENDED = {AccessKind.EXPIRED: words.EXPIRED, AccessKind.LOCKED: words.LOCKED}
FAILURES = {
    "mailbox": words.NO_SUCH_MAILBOX_SHORT,
    "address": words.NO_SUCH_MAILBOX_SHORT,
    "full": words.MAILBOX_FULL_SHORT,
    "unwanted": words.UNWANTED_SHORT,
}
_CLOSED_WITH_LADDER = (*ENDED, AccessKind.PENDING, AccessKind.BOUNCED, AccessKind.CONNECTED)


def delivery_of(chart: Chart) -> Delivery | None:
    """The ladder of what is on its way or was last sent; None where the checklist stands instead."""
    access = chart.access
    if access.kind in (AccessKind.SENDING, AccessKind.QUEUED, AccessKind.LEAVING, AccessKind.WAITING):
        return _spoken(_setting_out(chart), dashed=access.kind in (AccessKind.SENDING, AccessKind.QUEUED))
    if access.kind not in _CLOSED_WITH_LADDER or access.invitation is None:
        return None
    return sent(access.invitation, access.mail, chart.view, ENDED.get(access.kind, ""))


def sent(invitation: Invitation, mail: Mail | None, view: View, ended: str) -> Delivery:
    """The ladder of an invitation the clinic has sent; `ended` is how it ended before it was accepted, or ""."""
    first = Step(words.QUEUED, Mark.DONE, dates.short_moment(invitation.enabled_at, view.zone))
    return _spoken((first, *_at_the_server(view, mail, invitation, ended)))


def _setting_out(chart: Chart) -> tuple[Step, ...]:
    access, zone = chart.access, chart.view.zone
    since = access.waiting.since if access.waiting else access.action.made_at if access.action else None
    when = dates.short_moment(since, zone) if since else ""
    first, server = {
        AccessKind.SENDING: (Step(words.QUEUED, Mark.ONLY_HERE, when), ""),
        AccessKind.QUEUED: (Step(words.QUEUED_HERE, Mark.ONLY_HERE, when), words.WHEN_REACHED),
        AccessKind.LEAVING: (Step(words.SENT_TO_CLINIC, Mark.NOW, words.NOT_CONFIRMED), ""),
        AccessKind.WAITING: (Step(words.AT_THE_CLINIC, Mark.NOW, when), words.WHEN_EMAIL_GOES_OUT),
    }[access.kind]
    if access.kind == AccessKind.QUEUED and chart.view.online:
        server = ""
    to_come = (words.OPENED, words.ACTIVATED)
    return (
        first,
        Step(words.ACCEPTED, Mark.TO_COME, server),
        *(Step(name, Mark.TO_COME) for name in to_come),
    )


def _at_the_server(view: View, mail: Mail | None, invitation: Invitation, ended: str) -> tuple[Step, ...]:
    if mail is not None and mail.undeliverable:
        return (_failed(mail), *_rest(ended, invitation, view, reached=False))
    handed = mail.handed_at if mail else None
    if handed is not None or invitation.opened_at is not None:
        note = dates.short_moment(handed, view.zone) if handed else ""
        return (Step(words.ACCEPTED, Mark.DONE, note), *_rest(ended, invitation, view, reached=True))
    if ended:
        server = Step(words.NOT_HANDED_OVER, Mark.DID_NOT_HAPPEN)
    else:
        server = Step(words.ACCEPTED, Mark.NOW, _waits(view, mail))
    return (server, *_rest(ended, invitation, view, reached=False))


def _failed(mail: Mail) -> Step:
    short = FAILURES.get(mail.reason or "")
    return Step(words.BOUNCED if short else words.NOT_HANDED_OVER, Mark.FAILED, short or words.NO_MORE_TRIES)


def _waits(view: View, mail: Mail | None) -> str:
    if mail is None or mail.state != MailState.DEFERRED or mail.next_try_at is None:
        return words.NOT_YET
    return words.next_try(dates.clock_time(mail.next_try_at, view.zone))


def _rest(ended: str, invitation: Invitation, view: View, *, reached: bool) -> tuple[Step, Step]:
    """Opened and activated. `reached`: the mail server has taken the message."""
    if ended:
        at = invitation.disabled_at or invitation.expires_at
        over = Step(ended, Mark.DID_NOT_HAPPEN, dates.short_moment(at, view.zone))
        return _opened_or_never(view, invitation.opened_at), over
    if invitation.activated_at is not None:
        opened = invitation.opened_at or invitation.activated_at
        return _done(words.OPENED, opened, view), _done(words.ACTIVATED, invitation.activated_at, view)
    if invitation.opened_at is not None:
        waits = Step(words.ACTIVATED, Mark.NOW, words.NOT_YET)
        return _done(words.OPENED, invitation.opened_at, view), waits
    if not reached:
        return Step(words.OPENED, Mark.TO_COME), Step(words.ACTIVATED, Mark.TO_COME)
    return Step(words.OPENED, Mark.NOW, words.NOT_YET), Step(words.ACTIVATED, Mark.TO_COME, words.NOT_YET)


def _opened_or_never(view: View, opened_at: datetime | None) -> Step:
    if opened_at is None:
        return Step(words.NEVER_OPENED, Mark.DID_NOT_HAPPEN)
    return _done(words.OPENED, opened_at, view)


def _done(label: str, at: datetime, view: View) -> Step:
    mark = Mark.REACHED if label == words.ACTIVATED else Mark.DONE
    return Step(label, mark, dates.short_moment(at, view.zone))


def _spoken(steps: tuple[Step, ...], *, dashed: bool = False) -> Delivery:
    reached = max(
        (n for n, step in enumerate(steps, 1) if step.mark not in (Mark.TO_COME, Mark.NOW)), default=1
    )
    pairs = [(step.label, step.note) for step in steps]
    return Delivery(steps, words.ladder_spoken(pairs, reached), dashed)
