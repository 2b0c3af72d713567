"""The Communication page: kinds of contact, what became of each, and the panel that notes a call."""

from desktop.ui.words.common import counted
from desktop.ui.words.tongue import tr

WHEN, KIND, WHAT, BY, RESULT = tr("When"), tr("Kind"), tr("What"), tr("By"), tr("Result")
NOTHING = tr("No email has gone out to this patient, and no call was noted yet.")
INVITATION_EMAIL = tr("Invitation email")
KINDS = {
    "phone": tr("Phone call"),
    "in_person": tr("In person"),
    "letter": tr("Letter"),
    "card": tr("Hand-over card"),
    "other": tr("Other"),
}
WAITING = tr("Waiting to go out")
PUT_OFF = tr("Put off, next try")
ACCEPTED = tr("Accepted by mail server")
OPENED = tr("Opened by the patient")
ACTIVATED = tr("Activated")
FAILED = tr("Not accepted by mail server")
BOUNCED = tr("Bounced")
CANCELLED = tr("Not sent, revoked before")
NOT_SENT_YET = tr("Not sent yet")
SENT = tr("Sent, not confirmed")
REFUSED = tr("Refused by the clinic")
REPLACED = tr("Replaced")

EXPORT = tr("E&xport…")
LOG_CALL = tr("&Log a call…")
LOG_TITLE = tr("Log a call or another contact")
LOG_KIND = tr("&Kind")
LOG_MINUTES = tr("M&inutes")
LOG_NOTE = tr("&Note")
LOG_HINT = tr("Write down what was said and agreed. Everybody who may open this chart can read it.")
SAVE = tr("&Save")
CANCEL = tr("Cancel")
NOTE_EMPTY = tr("Write a word or two about what was said.")
MINUTES_WRONG = tr("Minutes are a number from 0 to 600.")
LOGGED = tr("Noted.")
VIEW_ONLY = tr("You may look, but not note calls. Ask an administrator for “Create and Update Patients”.")


def minutes(number: int) -> str:
    """How long a call took; nothing where nobody said."""
    return counted(number, tr("1 minute"), tr("{number} minutes")) if number else ""


def delivery_of(day: str, email: str) -> str:
    """Above the ladder of the chosen email."""
    return tr("Invitation email of {day} to {email}").format(day=day, email=email)


def call_of(kind: str, moment: str) -> str:
    """Above the note of the chosen contact."""
    return tr("{kind}, {moment}").format(kind=kind, moment=moment)


def note_too_long(extra: int) -> str:
    """A note has at most 2,000 characters."""
    return counted(
        extra,
        tr("This note is 1 character too long."),
        tr("This note is {number} characters too long."),
    )
