"""How far the invitation's e-mail has come, as steps of the ladder: only what is known is shown as done."""

from datetime import datetime

from desktop.domain.access import Access, AccessKind
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
    zone = chart.view.zone
    first = Step(words.QUEUED, Mark.DONE, dates.short_moment(access.invitation.enabled_at, zone))
    return _spoken((first, *_at_the_server(chart, access, access.invitation)))


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


def _at_the_server(chart: Chart, access: Access, invitation: Invitation) -> tuple[Step, ...]:
    zone, mail, over = chart.view.zone, access.mail, access.kind in ENDED
    if mail is not None and mail.undeliverable:
        return (_failed(mail), *_rest(access, invitation, chart, reached=False))
    handed = mail.handed_at if mail else None
    if handed is not None or invitation.opened_at is not None:
        note = dates.short_moment(handed, zone) if handed else ""
        return (Step(words.ACCEPTED, Mark.DONE, note), *_rest(access, invitation, chart, reached=True))
    mark = Mark.DID_NOT_HAPPEN if over else Mark.NOW
    server = Step(
        words.NOT_HANDED_OVER if over else words.ACCEPTED, mark, "" if over else _waits(chart, mail)
    )
    return (server, *_rest(access, invitation, chart, reached=False))


def _failed(mail: Mail) -> Step:
    short = FAILURES.get(mail.reason or "")
    return Step(words.BOUNCED if short else words.NOT_HANDED_OVER, Mark.FAILED, short or words.NO_MORE_TRIES)


def _waits(chart: Chart, mail: Mail | None) -> str:
    if mail is None or mail.state != MailState.DEFERRED or mail.next_try_at is None:
        return words.NOT_YET
    return words.next_try(dates.clock_time(mail.next_try_at, chart.view.zone))


def _rest(access: Access, invitation: Invitation, chart: Chart, *, reached: bool) -> tuple[Step, Step]:
    """Opened and activated. `reached`: the mail server has taken the message."""
    if access.kind in ENDED:
        ended = invitation.disabled_at or invitation.expires_at
        return _opened_or_never(chart, invitation.opened_at), Step(
            ENDED[access.kind], Mark.DID_NOT_HAPPEN, dates.short_moment(ended, chart.view.zone)
        )
    if invitation.activated_at is not None:
        opened = invitation.opened_at or invitation.activated_at
        return _done(words.OPENED, opened, chart), _done(words.ACTIVATED, invitation.activated_at, chart)
    if invitation.opened_at is not None:
        waits = Step(words.ACTIVATED, Mark.NOW, words.NOT_YET)
        return _done(words.OPENED, invitation.opened_at, chart), waits
    if not reached:
        return Step(words.OPENED, Mark.TO_COME), Step(words.ACTIVATED, Mark.TO_COME)
    return Step(words.OPENED, Mark.NOW, words.NOT_YET), Step(words.ACTIVATED, Mark.TO_COME, words.NOT_YET)


def _opened_or_never(chart: Chart, opened_at: datetime | None) -> Step:
    if opened_at is None:
        return Step(words.NEVER_OPENED, Mark.DID_NOT_HAPPEN)
    return _done(words.OPENED, opened_at, chart)


def _done(label: str, at: datetime, chart: Chart) -> Step:
    mark = Mark.REACHED if label == words.ACTIVATED else Mark.DONE
    return Step(label, mark, dates.short_moment(at, chart.view.zone))


def _spoken(steps: tuple[Step, ...], *, dashed: bool = False) -> Delivery:
    reached = max(
        (n for n, step in enumerate(steps, 1) if step.mark not in (Mark.TO_COME, Mark.NOW)), default=1
    )
    pairs = [(step.label, step.note) for step in steps]
    return Delivery(steps, words.ladder_spoken(pairs, reached), dashed)
