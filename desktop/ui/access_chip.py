"""The chip of a patient's OnPatient Access: the same in lists, headers and dialogs."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from desktop.domain.access import Access, AccessKind, Onway
from desktop.domain.patient import PatientStatus
from desktop.domain.requirements import Field
from desktop.ui import dates
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.chip import ChipFace
from desktop.ui.words import chips

NAMES = {
    Field.EMAIL: chips.EMAIL,
    Field.PHONE: chips.PHONE,
    Field.DOB: chips.BIRTH_DATE,
    Field.SSN: chips.SSN,
}

_FIXED = {
    AccessKind.READY: (Tone.NEUTRAL, Meaning.CAN_INVITE, chips.CAN_INVITE),
    AccessKind.LEAVING: (Tone.NEUTRAL, Meaning.LEAVING, chips.LEAVING),
    AccessKind.WAITING: (Tone.INFO, Meaning.LEAVING, chips.WAITING),
    AccessKind.BOUNCED: (Tone.BAD, Meaning.BOUNCED, chips.BOUNCED),
    AccessKind.LOCKED: (Tone.WARN, Meaning.LOCKED, chips.LOCKED),
    AccessKind.CONNECTED: (Tone.OK, Meaning.CONNECTED, chips.CONNECTED),
    AccessKind.DISCONNECTED: (Tone.NEUTRAL, Meaning.NOT_ENABLED, chips.DISCONNECTED),
    AccessKind.REFUSED: (Tone.BAD, Meaning.REFUSED, chips.REFUSED),
}
_ONLY_HERE = {
    AccessKind.SENDING: (Tone.INFO, Meaning.SENDING, chips.SENDING, chips.SPOKEN_SENDING),
    AccessKind.QUEUED: (Tone.NEUTRAL, Meaning.QUEUED, chips.QUEUED, chips.SPOKEN_QUEUED),
}
_REVOKING = {
    Onway.SENDING: (Tone.INFO, Meaning.SENDING, chips.REVOKE_SENDING, chips.SPOKEN_REVOKE_SENDING),
    Onway.QUEUED: (Tone.NEUTRAL, Meaning.QUEUED, chips.REVOKE_QUEUED, chips.SPOKEN_REVOKE_QUEUED),
}


@dataclass(frozen=True, slots=True)
class StateFace:
    """How a state looks and what it is called, in short and in words; dashed means only on this computer."""

    tone: Tone
    meaning: Meaning
    text: str
    spoken: str
    dashed: bool = False


def access_chip(
    access: Access, status: str, now: datetime, zone: tzinfo, *, view_only: bool = False
) -> ChipFace:
    """The chip for a patient of this ``status``; ``now`` and ``zone`` are the clinic's."""
    state = state_face(access, status, now, zone)
    spoken = chips.spoken(state.spoken, view_only=view_only)
    return ChipFace(state.tone, state.meaning, state.text, spoken, state.dashed)


def state_face(access: Access, status: str, now: datetime, zone: tzinfo) -> StateFace:
    """The state as chip and arrow show it."""
    if access.revoking in _REVOKING:
        return StateFace(*_REVOKING[access.revoking], dashed=True)
    if access.kind in _ONLY_HERE and access.revoking is None:
        return StateFace(*_ONLY_HERE[access.kind], dashed=True)
    return StateFace(*_settled(access, status, now, zone))


def _settled(access: Access, status: str, now: datetime, zone: tzinfo) -> tuple[Tone, Meaning, str, str]:
    kind = AccessKind.LEAVING if access.revoking is Onway.LEAVING else access.kind
    if kind in _FIXED:
        tone, meaning, text = _FIXED[kind]
        return tone, meaning, text, text
    if kind is AccessKind.PENDING:
        return _pending(access, now, zone)
    if kind is AccessKind.EXPIRED:
        return _expired(access, zone)
    if kind is AccessKind.MISSING:
        text = chips.missing([NAMES[item] for item in access.needs.shortest_fix])
        return Tone.WARN, Meaning.MISSING, text, text
    if kind is AccessKind.REVOKED:
        return _revoked(access, now, zone)
    text = chips.DECEASED if status == PatientStatus.DECEASED else chips.INACTIVE
    return Tone.NEUTRAL, Meaning.NOT_ENABLED, text, text


def _pending(access: Access, now: datetime, zone: tzinfo) -> tuple[Tone, Meaning, str, str]:
    assert access.invitation is not None
    left = dates.days_left_words(access.invitation.expires_at, now, zone)
    tone, meaning = (Tone.WARN, Meaning.EXPIRING) if access.expiring else (Tone.INFO, Meaning.PENDING)
    return tone, meaning, chips.pending(left), chips.spoken_pending(left)


def _expired(access: Access, zone: tzinfo) -> tuple[Tone, Meaning, str, str]:
    assert access.invitation is not None
    day = dates.day_of(access.invitation.expires_at, zone)
    return Tone.NEUTRAL, Meaning.EXPIRED, chips.expired(day), chips.spoken_expired(day)


def _revoked(access: Access, now: datetime, zone: tzinfo) -> tuple[Tone, Meaning, str, str]:
    """Said on the day it happened; afterwards the patient can simply be invited."""
    ended = access.invitation.disabled_at if access.invitation else None
    if ended is not None and ended.astimezone(zone).date() == now.astimezone(zone).date():
        return Tone.NEUTRAL, Meaning.NOT_ENABLED, chips.REVOKED, chips.REVOKED
    return Tone.NEUTRAL, Meaning.CAN_INVITE, chips.CAN_INVITE, chips.CAN_INVITE
