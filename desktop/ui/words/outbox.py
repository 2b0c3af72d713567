"""What the list behind the sync light says of each change."""

from collections.abc import Sequence

from desktop.ui.words.common import count, listed

TITLE = "Outbox"
TAKE_BACK = "Take back"
OK_REMOVE = "OK, remove my change"
NOT_CONFIRMED = "Sent to the clinic, not confirmed"
ON_THIS_COMPUTER = "Patients, appointments and invitations stay, encrypted, on this computer."
SOME_PATIENT = "A patient"
THE_CLINIC = "The clinic"
STAFF = "Change of a person who signs in"
SETTING = "Change of a setting"
OTHER = "Another change"
REVOKE_INVITE = "Revoke invite"
REVOKE_ACCESS = "Revoke access"
FIELD_NAMES = {
    "first": "first name",
    "last": "last name",
    "middle": "middle name",
    "preferred": "preferred name",
    "born": "date of birth",
    "ssn": "Social Security Number",
    "cell": "cell phone",
    "home": "home phone",
    "office": "office phone",
    "email": "email",
    "alt_email": "alternate email",
    "street": "address",
    "zip": "ZIP",
    "opted_out_on": "invitations",
    "contact_by": "contact by",
}


def invite(email: str) -> str:
    """As in "Invite to tim@sample.com"."""
    return f"Invite to {email}"


def resend(email: str) -> str:
    """As in "Resend to tim@sample.com"."""
    return f"Resend to {email}"


def change(fields: Sequence[str]) -> str:
    """As in "Change email and cell phone"."""
    return f"Change {listed([FIELD_NAMES.get(field, field) for field in fields])}"


def more(changes: int) -> str:
    """Below the first rows: "12 more changes"."""
    return count(changes, "more change", "more changes")


def spoken_button(button: str, what: str, patient: str) -> str:
    """The button's name for a screen reader: "Take back: Invite to tim@sample.com, Tim Patient"."""
    return f"{button}: {what}, {patient}"


def single_refused(changes: int) -> str:
    """The light of a single computer: "This computer only · 1 change refused"."""
    return f"This computer only · {count(changes, 'change', 'changes')} refused"


def single_waiting(changes: int) -> str:
    """The record on this computer does not take changes just now."""
    waiting = f"{count(changes, 'change', 'changes')} waiting" if changes else "not answering"
    return f"This computer only – {waiting}"


def reached(time: str) -> str:
    """While online: when the clinic last answered."""
    return f"Last reached the clinic at {time}"


def next_try(seconds: int) -> str:
    """While offline: when it is tried again."""
    return f"Next try in {count(seconds, 'second', 'seconds')}."
