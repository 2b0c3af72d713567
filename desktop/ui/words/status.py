"""What the sync light and the outbox say about this computer and the clinic."""

from desktop.ui.words.common import count, full_stop

LOCK = "Lock"
SINGLE_COMPUTER = "This computer only"
EMAIL_TROUBLE = "Online · email is not going out"
SINGLE_EMAIL_TROUBLE = "This computer only · email is not going out"
EVERYTHING_WITH_CLINIC = "Everything is with the clinic."
KEPT_SAFE = "They are kept safe on this computer and go out by themselves, in this order."
EMAIL_SIGN_IN_REFUSED = (
    "Email is not going out: the mail server did not accept the password. "
    "Invitations wait; open Settings – Email."
)
EMAIL_NOT_SET_UP = "Email is not set up yet. Invitations wait; open Settings – Email."
EMAIL_UNREACHABLE = (
    "Email is not going out: the mail server cannot be reached. Invitations wait and go out by themselves."
)
EMAIL_SETTINGS = (
    "Email is not going out: the mail server does not take it. Invitations wait; open Settings – Email."
)
MAIL_PROBLEMS = {
    "mail_not_set_up": EMAIL_NOT_SET_UP,
    **dict.fromkeys(("name", "offline", "unreachable", "silent"), EMAIL_UNREACHABLE),
    **dict.fromkeys(("no_password", "password", "password_off"), EMAIL_SIGN_IN_REFUSED),
}
"""What is wrong with email, by the fault's name; any other is a matter of the settings."""
TRY_NOW = "Try &now"
SENT_TO_CLINIC = "Sent to the clinic"
QUEUED_ANNOUNCED = "Queued on this computer, not sent"


def connection(words: str) -> str:
    """The light's name for a screen reader."""
    return f"Connection: {words}"


def online(since: str) -> str:
    """As in "Online · synced just now"."""
    return f"Online · synced {since}"


def sending(changes: int) -> str:
    """As in "Online · sending 2 changes"."""
    return f"Online · sending {count(changes, 'change', 'changes')}"


def offline(changes: int) -> str:
    """As in "Offline – 3 changes waiting", "Offline – nothing waiting"."""
    return (
        f"Offline – {count(changes, 'change', 'changes')} waiting" if changes else "Offline – nothing waiting"
    )


def refused(changes: int, *, online: bool = True) -> str:
    """As in "Online · 1 change refused"."""
    said = f"{count(changes, 'change', 'changes')} refused"
    return f"Online · {said}" if online else f"Offline – {said}"


def inviting(done: int, of: int) -> str:
    """As in "Inviting 6 of 36"."""
    return f"Inviting {done:,} of {of:,}"


def last_reached(time: str, seconds: int) -> str:
    """The outbox's last line while offline."""
    reached = full_stop(f"Last reached the clinic at {time}")
    return f"{reached} Next try in {count(seconds, 'second', 'seconds')}."


def back_online(changes: int) -> str:
    """Announced to a screen reader."""
    return f"Back online, {count(changes, 'change', 'changes')} sent"
