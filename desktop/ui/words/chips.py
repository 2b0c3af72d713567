"""The words of the chip, seen and spoken."""

from collections.abc import Sequence

from desktop.ui.words.common import VIEW_ONLY

CAN_INVITE = "Can invite"
SENDING = "Sending…"
QUEUED = "Queued here – not sent"
LEAVING = "Sent to the clinic, not confirmed"
WAITING = "At the clinic, waiting for email"
BOUNCED = "Email bounced"
LOCKED = "Invitation locked"
CONNECTED = "Connected"
REVOKED = "Access revoked"
DISCONNECTED = "Disconnected by patient"
REVOKE_SENDING = "Revoking…"
REVOKE_QUEUED = "Revoke queued here"
REFUSED = "Refused by the clinic"
INACTIVE = "Patient inactive"
DECEASED = "Patient deceased"
EMAIL, PHONE, BIRTH_DATE, SSN = "email", "phone", "birth date", "SSN"


def missing(items: Sequence[str]) -> str:
    """As in "Missing email", "Missing email, phone"."""
    return f"Missing {', '.join(items)}"


def pending(days_left: str) -> str:
    """As in "Pending… 6 days left"; on the last day "Pending… ends today, 3:04 p.m."."""
    return f"Pending… {days_left}"


def expired(day: str) -> str:
    """As in "Expired May 24"."""
    return f"Expired {day}"


SPOKEN_SENDING = "sending, can be undone"
SPOKEN_QUEUED = "queued on this computer, not sent"
SPOKEN_REVOKE_SENDING = "revoking, can be undone"
SPOKEN_REVOKE_QUEUED = "revoke queued on this computer, not sent"


def spoken_pending(days_left: str) -> str:
    """As in "pending, 6 days left"."""
    return f"pending, {days_left}"


def spoken_expired(day: str) -> str:
    """As in "invitation expired May 24"."""
    return f"invitation expired {day}"


def spoken(state: str, *, view_only: bool = False) -> str:
    """The chip's name for a screen reader: "OnPatient: connected"."""
    lowered = state if state[:2].isupper() else state[:1].lower() + state[1:]
    return f"OnPatient: {lowered}{', ' + VIEW_ONLY if view_only else ''}"
