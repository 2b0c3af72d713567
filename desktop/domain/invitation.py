"""An invitation, the e-mail that carries it, and what has become of both."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final

LIFETIME: Final = timedelta(seconds=604_800)
"""Seven times 24 hours of the clinic's clock; calendar days would be 167 h or 169 h at daylight-saving changes."""

PROOF_ATTEMPTS: Final = 5
"""Failed identity proofs after which an invitation is locked."""


class Source(StrEnum):
    """Where an invitation was sent from."""

    CHART = "chart"
    APPOINTMENT = "appointment"
    BULK = "bulk"
    AUTOMATIC = "automatic"
    REMINDER = "reminder"
    ADMIN = "admin"


class End(StrEnum):
    """Why an invitation or an access is no longer open."""

    REVOKED = "revoked"
    REPLACED = "replaced"
    EXPIRED = "expired"
    LOCKED = "locked"
    DISCONNECTED = "disconnected"


class InviteState(StrEnum):
    """What a person can be shown, and what a command says they saw."""

    PENDING = "pending"
    ACTIVATED = "activated"
    REVOKED = "revoked"
    REPLACED = "replaced"
    EXPIRED = "expired"
    LOCKED = "locked"
    DISCONNECTED = "disconnected"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class Invitation:
    """One row of the access history. Times are the clinic's, in UTC; its id is its command's id."""

    id: str
    patient_id: str
    email: str
    basis: str
    source: str
    enabled_by: str
    enabled_at: datetime
    expires_at: datetime
    opened_at: datetime | None = None
    activated_at: datetime | None = None
    disabled_by: str | None = None
    disabled_at: datetime | None = None
    end: str | None = None

    def is_open(self, now: datetime) -> bool:
        """Neither disabled nor, while it was not accepted, past its expiry."""
        return self.disabled_at is None and (self.activated_at is not None or now < self.expires_at)

    def state(self, now: datetime) -> InviteState:
        """The state at an instant of the clinic's clock."""
        if self.activated_at is not None:
            return self._state_after_activation()
        if self.end is not None:
            return InviteState(self.end)
        return InviteState.PENDING if now < self.expires_at else InviteState.EXPIRED

    def _state_after_activation(self) -> InviteState:
        if self.end is None:
            return InviteState.ACTIVATED
        return InviteState.DISCONNECTED if self.end == End.DISCONNECTED else InviteState.DISABLED


class MailState(StrEnum):
    """Where an invitation's e-mail is, as far as it is known."""

    QUEUED = "queued"
    HANDED_OVER = "handed_over"
    DEFERRED = "deferred"
    FAILED = "failed"
    BOUNCED = "bounced"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Mail:
    """The e-mail of one invitation. `reason` is a code, `answer` the mail server's own words."""

    id: str
    invite_id: str
    patient_id: str
    email: str
    state: str
    queued_at: datetime
    attempts: int = 0
    next_try_at: datetime | None = None
    handed_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str | None = None
    answer: str | None = None

    @property
    def undeliverable(self) -> bool:
        """Whether the patient cannot have received it and the address needs a look."""
        return self.state in (MailState.FAILED, MailState.BOUNCED)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An invitation the clinic holds until its e-mail has a slot. Its id is the command's id."""

    id: str
    patient_id: str
    email: str
    who: str
    since: datetime
    reason: str
    ended_at: datetime | None = None


def newest(invites: Iterable[Invitation]) -> Invitation | None:
    """The invitation that stands on top of the access history."""
    return max(invites, key=lambda invite: (invite.enabled_at, invite.id), default=None)


def days_left(until: datetime, now: datetime, zone: tzinfo) -> int:
    """Calendar days from today to the last day in the clinic's time zone; 0 means it ends today."""
    return max(0, (until.astimezone(zone).date() - now.astimezone(zone).date()).days)
