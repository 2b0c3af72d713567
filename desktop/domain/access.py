"""The OnPatient Access of one patient as one state: the same for panel, chip, arrow and lists."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum

from desktop.domain.commands import Invite, RegisterPatient, Resend, Revoke
from desktop.domain.invitation import Invitation, InviteState, Mail, Waiting, days_left, newest
from desktop.domain.patient import PatientStatus
from desktop.domain.requirements import Requirements, requirements_of
from desktop.domain.seen import Seen, Stage, Unsettled


class AccessKind(StrEnum):
    """The state named by one chip."""

    MISSING = "missing"
    READY = "ready"
    NOT_INVITABLE = "not_invitable"
    SENDING = "sending"
    QUEUED = "queued"
    LEAVING = "leaving"
    WAITING = "waiting"
    PENDING = "pending"
    BOUNCED = "bounced"
    EXPIRED = "expired"
    LOCKED = "locked"
    CONNECTED = "connected"
    REVOKED = "revoked"
    DISCONNECTED = "disconnected"
    REFUSED = "refused"


class Onway(StrEnum):
    """How a revoke that is not settled yet stands."""

    SENDING = "sending"
    QUEUED = "queued"
    LEAVING = "leaving"


EXPIRING_DAYS = 2
"""So many days left, or fewer, and a pending invitation is shown as expiring."""


@dataclass(frozen=True, slots=True)
class View:
    """Where and when one looks: the instant, the clinic's time zone, and whether the clinic answers."""

    now: datetime
    zone: tzinfo
    online: bool


@dataclass(frozen=True, slots=True)
class Access:
    """Everything the OnPatient Access panel needs, decided once."""

    kind: AccessKind
    needs: Requirements
    invitation: Invitation | None = None
    mail: Mail | None = None
    waiting: Waiting | None = None
    action: Unsettled | None = None
    revoke: Unsettled | None = None
    revoking: Onway | None = None
    days_left: int | None = None
    email: str | None = None
    opted_out_on: date | None = None

    @property
    def expiring(self) -> bool:
        """Pending with two days left or fewer."""
        return (
            self.kind == AccessKind.PENDING and self.days_left is not None and self.days_left <= EXPIRING_DAYS
        )

    @property
    def only_here(self) -> bool:
        """Whether this exists on this computer alone and is drawn dashed."""
        return self.kind in (AccessKind.SENDING, AccessKind.QUEUED) or self.revoking in (
            Onway.SENDING,
            Onway.QUEUED,
        )

    @property
    def can_invite(self) -> bool:
        """Whether Enable Patient Access would be taken by the clinic as far as this desk knows."""
        return self.needs.met and self.kind in _INVITABLE

    @property
    def can_resend(self) -> bool:
        """Whether a new invitation may replace the one on top."""
        return self.needs.met and self.revoking is None and self.kind in _RESENDABLE

    @property
    def can_revoke(self) -> bool:
        """Whether there is an open invitation, or an access, to take back."""
        return self.revoking is None and self.kind in _REVOCABLE


_INVITABLE = (
    AccessKind.READY,
    AccessKind.EXPIRED,
    AccessKind.REVOKED,
    AccessKind.LOCKED,
    AccessKind.DISCONNECTED,
    AccessKind.REFUSED,
)
_REVOCABLE = (
    AccessKind.LEAVING,
    AccessKind.WAITING,
    AccessKind.PENDING,
    AccessKind.BOUNCED,
    AccessKind.CONNECTED,
)
_RESENDABLE = (AccessKind.PENDING, AccessKind.BOUNCED, AccessKind.EXPIRED, AccessKind.LOCKED)


def access_of(seen: Seen, view: View) -> Access:
    """Name the state. Unsettled actions of this desk come first, then what the clinic confirmed."""
    needs = requirements_of(seen.patient)
    sending = _last(seen, Invite | Resend)
    if sending is not None:
        return _on_its_way(seen, sending, needs, view)
    return _confirmed(seen, needs, view)


def onway(entry: Unsettled, view: View) -> Onway:
    """How far an unsettled action has come, in the screen's terms."""
    if entry.stage == Stage.LEAVING:
        return Onway.LEAVING
    return Onway.SENDING if view.online and not entry.asks_again(view.now) else Onway.QUEUED


def _last(seen: Seen, kind: type | object) -> Unsettled | None:
    found = [entry for entry in seen.on_its_way if isinstance(entry.command, kind)]  # type: ignore[arg-type]
    return found[-1] if found else None


def _on_its_way(seen: Seen, entry: Unsettled, needs: Requirements, view: View) -> Access:
    command = entry.command
    assert isinstance(command, Invite | Resend)
    waiting = next((row for row in seen.confirmed.waiting if row.id == entry.id), None)
    waits = waiting is not None and waiting.ended_at is None
    revoke, revoking = _revoke(seen, entry.id, view)
    return Access(
        AccessKind.WAITING if waits else AccessKind(onway(entry, view)),
        needs,
        waiting=waiting if waits else None,
        action=entry,
        revoke=revoke,
        revoking=revoking,
        email=command.email,
    )


def _confirmed(seen: Seen, needs: Requirements, view: View) -> Access:
    waiting = next((row for row in seen.confirmed.waiting if row.ended_at is None), None)
    top = newest(seen.confirmed.invites)
    if waiting is not None and (top is None or not top.is_open(view.now)):
        revoke, revoking = _revoke(seen, waiting.id, view)
        return Access(
            AccessKind.WAITING, needs, waiting=waiting, revoke=revoke, revoking=revoking, email=waiting.email
        )
    if top is None:
        return _not_open(seen, needs, None)
    return _with_invitation(seen, needs, top, view)


def _with_invitation(seen: Seen, needs: Requirements, top: Invitation, view: View) -> Access:
    mail = seen.confirmed.mail_of(top.id)
    revoke, revoking = _revoke(seen, top.id, view)
    state = top.state(view.now)
    if state == InviteState.ACTIVATED:
        kind = AccessKind.CONNECTED
    elif state == InviteState.PENDING:
        kind = AccessKind.BOUNCED if mail is not None and mail.undeliverable else AccessKind.PENDING
    else:
        return _not_open(seen, needs, top)
    left = days_left(top.expires_at, view.now, view.zone) if state == InviteState.PENDING else None
    return Access(
        kind, needs, top, mail, revoke=revoke, revoking=revoking, days_left=left, email=top.email,
        opted_out_on=seen.patient.opted_out_on,
    )  # fmt: skip


def _not_open(seen: Seen, needs: Requirements, top: Invitation | None) -> Access:
    mail = seen.confirmed.mail_of(top.id) if top else None
    return Access(
        _closed_kind(seen, needs, top),
        needs,
        top,
        mail,
        email=seen.patient.email,
        opted_out_on=seen.patient.opted_out_on,
    )


def _closed_kind(seen: Seen, needs: Requirements, top: Invitation | None) -> AccessKind:
    if seen.patient.status != PatientStatus.ACTIVE:
        return AccessKind.NOT_INVITABLE
    if not needs.met:
        return AccessKind.MISSING
    if seen.refused is not None and isinstance(seen.refused.command, Invite | Resend | RegisterPatient):
        return AccessKind.REFUSED
    if top is None:
        return AccessKind.READY
    return _ENDED.get(top.end or "expired", AccessKind.READY)


_ENDED = {
    "expired": AccessKind.EXPIRED,
    "locked": AccessKind.LOCKED,
    "revoked": AccessKind.REVOKED,
    "disconnected": AccessKind.DISCONNECTED,
}


def _revoke(seen: Seen, invite_id: str, view: View) -> tuple[Unsettled | None, Onway | None]:
    for entry in reversed(seen.on_its_way):
        if isinstance(entry.command, Revoke) and entry.command.invite_id == invite_id:
            return entry, onway(entry, view)
    return None, None
