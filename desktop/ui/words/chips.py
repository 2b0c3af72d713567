"""The words of the chip, seen and spoken."""

from collections.abc import Sequence

from desktop.ui.words.common import ONPATIENT, VIEW_ONLY
from desktop.ui.words.tongue import tr

CAN_INVITE = tr("Can invite")
SENDING = tr("Sending…")
QUEUED = tr("Queued here – not sent")
LEAVING = tr("Sent to the clinic, not confirmed")
WAITING = tr("At the clinic, waiting for email")
BOUNCED = tr("Email bounced")
LOCKED = tr("Invitation locked")
CONNECTED = tr("Connected")
REVOKED = tr("Access revoked")
DISCONNECTED = tr("Disconnected by patient")
REVOKE_SENDING = tr("Revoking…")
REVOKE_QUEUED = tr("Revoke queued here")
REFUSED = tr("Refused by the clinic")
INACTIVE = tr("Patient inactive")
DECEASED = tr("Patient deceased")
EMAIL, PHONE, BIRTH_DATE, SSN = tr("email"), tr("phone"), tr("birth date"), tr("SSN")


def missing(items: Sequence[str]) -> str:
    """As in "Missing email", "Missing email, phone"."""
    return tr("Missing {items}").format(items=", ".join(items))


def pending(days_left: str) -> str:
    """As in "Pending… 6 days left"; on the last day "Pending… ends today, 3:04 p.m."."""
    return tr("Pending… {days_left}").format(days_left=days_left)


def expired(day: str) -> str:
    """As in "Expired May 24"."""
    return tr("Expired {day}").format(day=day)


SPOKEN_SENDING = tr("sending, can be undone")
SPOKEN_QUEUED = tr("queued on this computer, not sent")
SPOKEN_REVOKE_SENDING = tr("revoking, can be undone")
SPOKEN_REVOKE_QUEUED = tr("revoke queued on this computer, not sent")


def spoken_pending(days_left: str) -> str:
    """As in "pending, 6 days left"."""
    return tr("pending, {days_left}").format(days_left=days_left)


def spoken_expired(day: str) -> str:
    """As in "invitation expired May 24"."""
    return tr("invitation expired {day}").format(day=day)


def lowered(state: str) -> str:
    """A state as it stands inside a sentence."""
    return state if state[:2].isupper() else state[:1].lower() + state[1:]


def spoken(state: str, *, view_only: bool = False) -> str:
    """The chip's name for a screen reader: "OnPatient: connected"."""
    said = f"{ONPATIENT}: {lowered(state)}"
    return f"{said}, {VIEW_ONLY}" if view_only else said
