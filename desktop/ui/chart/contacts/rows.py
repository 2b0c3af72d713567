"""The rows of the Communication page, and what is shown of the row that is chosen."""

from dataclasses import dataclass

from desktop.domain.access import Onway, View
from desktop.domain.invitation import Invitation, InviteState, MailState
from desktop.services.communications import Contact
from desktop.ui import dates
from desktop.ui.chart.access.delivery import sent
from desktop.ui.chart.access.rows import OTHERS
from desktop.ui.chart.access.state import Delivery
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.cells import CellFace
from desktop.ui.words import communication as words
from desktop.ui.words import delivery

TITLES = (words.WHEN, words.KIND, words.WHAT, words.BY, words.RESULT)
SHARES = (23, 14, 24, 15, 24)

_RESULTS = {
    MailState.QUEUED: (words.WAITING, Meaning.QUEUED, Tone.NEUTRAL),
    MailState.DEFERRED: (words.PUT_OFF, Meaning.QUEUED, Tone.WARN),
    MailState.HANDED_OVER: (words.ACCEPTED, Meaning.ACCEPTED_BY_SERVER, Tone.INFO),
    MailState.FAILED: (words.FAILED, Meaning.BOUNCED, Tone.BAD),
    MailState.BOUNCED: (words.BOUNCED, Meaning.BOUNCED, Tone.BAD),
    MailState.CANCELLED: (words.CANCELLED, Meaning.NOT_ENABLED, Tone.NEUTRAL),
}
_ON_ITS_WAY = {
    Onway.SENDING: CellFace(words.NOT_SENT_YET, "", Meaning.QUEUED, Tone.NEUTRAL),
    Onway.QUEUED: CellFace(words.NOT_SENT_YET, "", Meaning.QUEUED, Tone.NEUTRAL),
    Onway.LEAVING: CellFace(words.SENT, "", Meaning.LEAVING, Tone.NEUTRAL),
}
_ENDED = {
    InviteState.EXPIRED: delivery.EXPIRED,
    InviteState.LOCKED: delivery.LOCKED,
    InviteState.REVOKED: delivery.REVOKED,
    InviteState.REPLACED: words.REPLACED,
}


@dataclass(frozen=True, slots=True)
class Closer:
    """What is shown of the chosen row: a title, and the ladder of an e-mail or the words of a note."""

    title: str
    delivery: Delivery | None = None
    note: str = ""


def row_of(contact: Contact, view: View) -> tuple[CellFace, ...]:
    """One contact as five cells."""
    kind = words.INVITATION_EMAIL if contact.kind == "email" else words.KINDS.get(contact.kind, contact.kind)
    what = contact.email or (contact.note or "").partition("\n")[0]
    person = contact.who or OTHERS.get(contact.who_id, "")
    cells = (dates.moment(contact.at, view.zone), kind, what, person)
    return (*(CellFace(text) for text in cells), _result(contact, view))


def closer(contact: Contact, view: View) -> Closer:
    """The chosen contact in full."""
    kind = words.KINDS.get(contact.kind, contact.kind)
    if contact.invitation is not None:
        ended = _ENDED.get(contact.invitation.state(view.now), "")
        title = words.delivery_of(
            dates.day_of(contact.at, view.zone), contact.email or contact.invitation.email
        )
        return Closer(title, sent(contact.invitation, contact.mail, view, ended))
    if contact.kind == "email":
        return Closer(words.delivery_of(dates.day_of(contact.at, view.zone), contact.email or ""))
    return Closer(words.call_of(kind, dates.moment(contact.at, view.zone)), note=contact.note or "")


def _result(contact: Contact, view: View) -> CellFace:
    if contact.on_its_way is not None:
        return _ON_ITS_WAY[contact.on_its_way]
    if contact.refused is not None:
        return CellFace(words.REFUSED, "", Meaning.REFUSED, Tone.BAD)
    if contact.kind != "email":
        return CellFace(words.minutes(contact.minutes))
    if contact.mail is None:
        return CellFace(words.WAITING, "", Meaning.LEAVING, Tone.INFO)
    further = _further(contact.invitation, view) if contact.invitation else None
    if further is not None and not contact.mail.undeliverable:
        return further
    text, meaning, tone = _RESULTS[MailState(contact.mail.state)]
    at = contact.mail.handed_at or contact.mail.ended_at or contact.mail.next_try_at
    when = dates.moment(at, view.zone) if at and contact.mail.state != MailState.QUEUED else ""
    return CellFace(text, when, meaning, tone)


def _further(invitation: Invitation, view: View) -> CellFace | None:
    """What the patient did with it, which is more than what the mail server did."""
    if invitation.activated_at is not None:
        moment = dates.moment(invitation.activated_at, view.zone)
        return CellFace(words.ACTIVATED, moment, Meaning.ACTIVATED, Tone.OK)
    if invitation.opened_at is not None:
        return CellFace(words.OPENED, dates.moment(invitation.opened_at, view.zone), Meaning.SHOW, Tone.INFO)
    return None
