"""What the list behind the sync light says of each change."""

from collections.abc import Sequence

from desktop.ui.words.common import counted, listed
from desktop.ui.words.tongue import tr

TITLE = tr("Outbox")
TAKE_BACK = tr("Take back")
OK_REMOVE = tr("OK, remove my change")
NOT_CONFIRMED = tr("Sent to the clinic, not confirmed")
ON_THIS_COMPUTER = tr("Patients, appointments and invitations stay, encrypted, on this computer.")
SOME_PATIENT = tr("A patient")
THE_CLINIC = tr("The clinic")
REGISTER = tr("New patient", "a change that waits")
BOOK = tr("New appointment", "a change that waits")
CHANGE_APPOINTMENT = tr("Change of an appointment")
LOG = tr("Note of a call or contact")
EXPORT = tr("Note that a table was exported")
WAITS_FOR_CONNECTION = tr("waits for the connection")
STILL_HERE = tr("can still be taken back")
SEND_NOW = tr("Send now", "a change that waited for long")
TAKE_BACK_MEANS = tr("Nothing of it is sent, and it is gone from this computer.")
REMOVE_MEANS = tr("The clinic did not take it; removing it changes nothing there.")
GO_OFFLINE = tr("Practice without a connection")
STAFF = tr("Change of a person who signs in")
SETTING = tr("Change of a setting")
OTHER = tr("Another change")
REVOKE_INVITE = tr("Revoke invite")
REVOKE_ACCESS = tr("Revoke access")
FIELD_NAMES = {
    "first": tr("first name", "in a sentence"),
    "last": tr("last name", "in a sentence"),
    "middle": tr("middle name", "in a sentence"),
    "preferred": tr("preferred name", "in a sentence"),
    "born": tr("date of birth", "in a sentence"),
    "ssn": tr("Social Security Number", "in a sentence"),
    "cell": tr("cell phone", "in a sentence"),
    "home": tr("home phone", "in a sentence"),
    "office": tr("office phone", "in a sentence"),
    "email": tr("email", "in a sentence"),
    "alt_email": tr("alternate email", "in a sentence"),
    "street": tr("address", "in a sentence"),
    "zip": tr("ZIP", "in a sentence"),
    "opted_out_on": tr("invitations", "in a sentence"),
    "contact_by": tr("contact by", "in a sentence"),
}


def invite(email: str) -> str:
    """As in "Invite to tim@sample.com"."""
    return tr("Invite to {email}").format(email=email)


def resend(email: str) -> str:
    """As in "Resend to tim@sample.com"."""
    return tr("Resend to {email}").format(email=email)


def change(fields: Sequence[str]) -> str:
    """As in "Change email and cell phone"."""
    return tr("Change {fields}").format(fields=listed([FIELD_NAMES.get(field, field) for field in fields]))


def waited_since(moment: str) -> str:
    """Beside a change that does not leave by itself any more."""
    return tr("waits here since {moment}; it does not leave before you say so").format(moment=moment)


def of_colleague(name: str, changes: int) -> str:
    """Below the list: what waits on this computer for somebody else's sign-in."""
    return counted(
        changes,
        tr("1 change waits for {name} to sign in here."),
        tr("{number} changes wait for {name} to sign in here."),
    ).format(name=name)


def more(changes: int) -> str:
    """Below the first rows: "12 more changes"."""
    return counted(changes, tr("1 more change"), tr("{number} more changes"))


def spoken_button(button: str, what: str, patient: str) -> str:
    """The button's name for a screen reader: "Take back: Invite to tim@sample.com, Tim Patient"."""
    return f"{button}: {what}, {patient}"


def single_refused(changes: int) -> str:
    """The light of a single computer: "This computer only · 1 change refused"."""
    return counted(
        changes,
        tr("This computer only · 1 change refused"),
        tr("This computer only · {number} changes refused"),
    )


def single_waiting(changes: int) -> str:
    """The record on this computer does not take changes just now."""
    if not changes:
        return tr("This computer only – not answering")
    return counted(
        changes,
        tr("This computer only – 1 change waiting"),
        tr("This computer only – {number} changes waiting"),
    )


def reached(time: str) -> str:
    """While online: when the clinic last answered."""
    return tr("Last reached the clinic at {time}").format(time=time)
