"""What the sync light and the outbox say about this computer and the clinic."""

from desktop.ui.words.common import counted, full_stop, joined
from desktop.ui.words.tongue import tr

LOCK = tr("Lock")
SINGLE_COMPUTER = tr("This computer only")
EMAIL_TROUBLE = tr("Online · email is not going out")
SINGLE_EMAIL_TROUBLE = tr("This computer only · email is not going out")
EVERYTHING_WITH_CLINIC = tr("Everything is with the clinic.")
KEPT_SAFE = tr("They are kept safe on this computer and go out by themselves, in this order.")
EMAIL_SIGN_IN_REFUSED = tr(
    "Email is not going out: the mail server did not accept the password. "
    "Invitations wait; open Settings – Email."
)
EMAIL_NOT_SET_UP = tr("Email is not set up yet. Invitations wait; open Settings – Email.")
EMAIL_UNREACHABLE = tr(
    "Email is not going out: the mail server cannot be reached. Invitations wait and go out by themselves."
)
EMAIL_SETTINGS = tr(
    "Email is not going out: the mail server does not take it. Invitations wait; open Settings – Email."
)
MAIL_PROBLEMS = {
    "mail_not_set_up": EMAIL_NOT_SET_UP,
    **dict.fromkeys(("name", "offline", "unreachable", "silent"), EMAIL_UNREACHABLE),
    **dict.fromkeys(("no_password", "password", "password_off"), EMAIL_SIGN_IN_REFUSED),
}
"""What is wrong with email, by the fault's name; any other is a matter of the settings."""
TRY_NOW = tr("Try &now")
SENT_TO_CLINIC = tr("Sent to the clinic")
QUEUED_ANNOUNCED = tr("Queued on this computer, not sent")


def connection(words: str) -> str:
    """The light's name for a screen reader."""
    return tr("Connection: {words}").format(words=words)


def online(since: str) -> str:
    """As in "Online · synced just now"."""
    return tr("Online · synced {since}").format(since=since)


def sending(changes: int) -> str:
    """As in "Online · sending 2 changes"."""
    return counted(changes, tr("Online · sending 1 change"), tr("Online · sending {number} changes"))


def offline(changes: int) -> str:
    """As in "Offline – 3 changes waiting", "Offline – nothing waiting"."""
    if not changes:
        return tr("Offline – nothing waiting")
    return counted(changes, tr("Offline – 1 change waiting"), tr("Offline – {number} changes waiting"))


def refused(changes: int, *, online: bool = True) -> str:
    """As in "Online · 1 change refused"."""
    if online:
        return counted(changes, tr("Online · 1 change refused"), tr("Online · {number} changes refused"))
    return counted(changes, tr("Offline – 1 change refused"), tr("Offline – {number} changes refused"))


def last_reached(time: str, seconds: int) -> str:
    """The outbox's last line while offline."""
    reached = full_stop(tr("Last reached the clinic at {time}").format(time=time))
    return joined(reached, counted(seconds, tr("Next try in 1 second."), tr("Next try in {number} seconds.")))
