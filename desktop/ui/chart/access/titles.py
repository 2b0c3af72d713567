"""Title and sentence of the page for every state a patient's access can be in."""

from dataclasses import dataclass

from desktop.domain.access import Access, AccessKind
from desktop.domain.decision import Reason
from desktop.domain.patient import PatientStatus
from desktop.services.chart import Chart
from desktop.ui import dates
from desktop.ui.chart.access.requirements import missing_sentence, wanted
from desktop.ui.chart.access.state import Opened
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.words import access as words
from desktop.ui.words import delivery


@dataclass(frozen=True, slots=True)
class Title:
    """The title line without its buttons."""

    text: str
    meaning: Meaning
    tone: Tone


_TITLES = {
    AccessKind.MISSING: Title(words.NOT_ENABLED, Meaning.MISSING, Tone.WARN),
    AccessKind.SENDING: Title(words.SENDING, Meaning.SENDING, Tone.INFO),
    AccessKind.QUEUED: Title(words.QUEUED, Meaning.QUEUED, Tone.NEUTRAL),
    AccessKind.LEAVING: Title(words.LEAVING, Meaning.LEAVING, Tone.NEUTRAL),
    AccessKind.WAITING: Title(words.WAITING, Meaning.LEAVING, Tone.INFO),
    AccessKind.PENDING: Title(words.PENDING, Meaning.PENDING, Tone.INFO),
    AccessKind.BOUNCED: Title(words.BOUNCED, Meaning.BOUNCED, Tone.BAD),
    AccessKind.EXPIRED: Title(words.EXPIRED, Meaning.EXPIRED, Tone.NEUTRAL),
    AccessKind.LOCKED: Title(words.LOCKED, Meaning.LOCKED, Tone.WARN),
    AccessKind.CONNECTED: Title(words.ENABLED, Meaning.CONNECTED, Tone.OK),
}
_NOT_ENABLED = Title(words.NOT_ENABLED, Meaning.NOT_ENABLED, Tone.NEUTRAL)
_WAITING = {
    Reason.MAIL_NOT_SET_UP: words.WAITING_NOT_SET_UP,
    Reason.MAIL_NOT_WORKING: words.WAITING_NOT_WORKING,
}


def title_of(access: Access) -> Title:
    """Words, icon and tone."""
    if access.expiring:
        return Title(words.PENDING, Meaning.EXPIRING, Tone.WARN)
    return _TITLES.get(access.kind, _NOT_ENABLED)


def sentence_of(chart: Chart, opened: Opened) -> str:
    """The one sentence under the title; empty where a notice says it all."""
    access = chart.access
    if not chart.may_invite and access.kind not in (AccessKind.PENDING, AccessKind.CONNECTED):
        return words.VIEW_ONLY
    if access.kind == AccessKind.MISSING:
        return missing_sentence(wanted(access.needs, other_side=opened.other_side))
    if access.kind == AccessKind.NOT_INVITABLE:
        return words.DECEASED if chart.patient.status == PatientStatus.DECEASED else words.INACTIVE
    if access.kind in (AccessKind.SENDING, AccessKind.REFUSED):
        return ""
    if access.kind == AccessKind.QUEUED:
        return "" if chart.view.online else words.QUEUED_SENTENCE
    if access.kind == AccessKind.LEAVING:
        return "" if access.revoking else words.LEAVING_SENTENCE
    if access.kind == AccessKind.WAITING:
        reason = access.waiting.reason if access.waiting else ""
        return _WAITING.get(Reason(reason), words.WAITING_PACED)
    return _about_invitation(chart)


def _about_invitation(chart: Chart) -> str:
    access, zone, invitation = chart.access, chart.view.zone, chart.access.invitation
    if invitation is None or access.kind in (AccessKind.READY, AccessKind.REVOKED):
        return words.ready(chart.patient.email or "")
    match access.kind:
        case AccessKind.PENDING:
            return words.pending(invitation.email, dates.moment(invitation.expires_at, zone))
        case AccessKind.BOUNCED:
            return _bounced(access)
        case AccessKind.EXPIRED if invitation.opened_at is not None:
            return words.expired_opened(dates.day_of(invitation.opened_at, zone))
        case AccessKind.EXPIRED:
            return words.expired_unopened(invitation.email)
        case AccessKind.LOCKED:
            return words.LOCKED_SENTENCE
        case AccessKind.CONNECTED:
            activated = dates.moment(invitation.activated_at or invitation.enabled_at, zone)
            return words.enabled(activated, invitation.email)
        case _:
            ended = invitation.disabled_at or invitation.expires_at
            return words.disabled_by_patient(dates.day_of(ended, zone))


def _bounced(access: Access) -> str:
    server = (access.email or "").rpartition("@")[2]
    reason = access.mail.reason if access.mail else None
    if reason in ("mailbox", "address"):
        return delivery.no_such_mailbox(server)
    if reason == "full":
        return delivery.MAILBOX_FULL
    return delivery.unwanted(server) if reason == "unwanted" else delivery.given_up(server)
