"""What the clinic may answer to a command: applied with these effects, refused for this reason, or not yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.commands import FieldEdit
from desktop.domain.invitation import Invitation, Waiting
from desktop.domain.patient import Patient
from desktop.domain.staff import Staff


class Reason(StrEnum):
    """Why a command was refused, or why it waits; the words are the screen's."""

    ALREADY_INVITED = "already_invited"
    ALREADY_CONNECTED = "already_connected"
    ALREADY_WAITING = "already_waiting"
    MISSING = "missing"
    EMAIL_CHANGED = "email_changed"
    INACTIVE = "inactive"
    DECEASED = "deceased"
    OPTED_OUT = "opted_out"
    NOT_ALLOWED = "not_allowed"
    CONFLICT = "conflict"
    CHANGED_MEANWHILE = "changed_meanwhile"
    TAKEN_BACK = "taken_back"
    NO_SUCH_PATIENT = "no_such_patient"
    NO_SUCH_INVITATION = "no_such_invitation"
    NO_SUCH_APPOINTMENT = "no_such_appointment"
    OVERLAP = "overlap"
    INVALID_VALUE = "invalid_value"
    MALFORMED = "malformed"
    NO_SUCH_PERSON = "no_such_person"
    NAME_TAKEN = "name_taken"
    LAST_ADMINISTRATOR = "last_administrator"
    WRONG_PROOF = "wrong_proof"
    MAIL_NOT_SET_UP = "mail_not_set_up"
    MAIL_NOT_WORKING = "mail_not_working"
    MAIL_PACED = "mail_paced"
    DUPLICATE = "duplicate"
    # Said at the desk alone, before anything is kept:
    SHARED_EMAIL = "shared_email"
    GUARDIAN_EMAIL = "guardian_email"
    BOUNCED_BEFORE = "bounced_before"


@dataclass(frozen=True, slots=True)
class Change:
    """Who last changed a field, and when, by the clinic's clock."""

    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a decision about one patient rests on, as the clinic's record holds it at `now`."""

    who: Staff
    now: datetime
    patient: Patient | None
    invites: tuple[Invitation, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    changes: Mapping[str, Change] = field(default_factory=dict)
    mail_wait: Reason | None = None


@dataclass(frozen=True, slots=True)
class SetFields:
    """Write these edits to the patient."""

    edits: tuple[FieldEdit, ...]


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """Add this row and queue its e-mail; `alias_of` keeps the replaced invitation's link alive until then."""

    invitation: Invitation
    alias_of: str | None = None


@dataclass(frozen=True, slots=True)
class CloseInvitation:
    """Close an open row."""

    invite_id: str
    end: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class EndWaiting:
    """An invitation that waited for e-mail waits no more; `taken_back` settles its command as refused."""

    id: str
    taken_back: bool


Effect = SetFields | OpenInvitation | CloseInvitation | EndWaiting


@dataclass(frozen=True, slots=True)
class Applied:
    """Do all of this, in this order, in one transaction."""

    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Do nothing; `detail` holds what is true instead (ids, times in ISO form, present values)."""

    reason: Reason
    detail: Mapping[str, str | None] = field(default_factory=dict)


def conflict(field: str, present: str | None, change: Change | None) -> Refused:
    """Somebody else changed the field meanwhile: who, when, and to what."""
    return Refused(
        Reason.CONFLICT,
        {
            "field": field,
            "value": present,
            "by": change.who if change else None,
            "at": change.at.isoformat() if change else None,
        },
    )


@dataclass(frozen=True, slots=True)
class Waits:
    """Everything is right but the e-mail has no slot yet."""

    reason: Reason


Decision = Applied | Refused | Waits
