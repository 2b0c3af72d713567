"""What is said at sign-in and on the lock screen."""

from desktop.ui.words.common import count

SIGN_IN_TITLE = "Sign in"
LOCKED_TITLE = "Locked"
NAME = "&Name"
PASSWORD = "&Password"  # noqa: S105 - a label
SIGN_IN = "&Sign in"
UNLOCK = "&Unlock"
SWITCH_USER = "Someone else? S&witch user"
FORGOT = "Forgot your password?"
FORGOT_ANSWER = "Ask an administrator to reset it. Your waiting changes are kept."
SHOW_PASSWORD = "Show password"  # noqa: S105 - a label
HIDE_PASSWORD = "Hide password"  # noqa: S105 - a label
WORKING = "Signing in…"

WRONG = "Wrong name or password. Try again, or ask an administrator to reset it."
OFFLINE_HINT = "Without a connection you can still sign in if you have signed in on this computer before."
NO_KEY_STORE = (
    "This computer's key store is not available, so the records cannot be unlocked. "
    "Sign out of the computer and in again, or call your administrator."
)


def too_many_tries(minutes: int) -> str:
    """Wrong passwords meet growing delays."""
    return f"Too many tries. Wait {count(minutes, 'minute', 'minutes')}, or ask an administrator."


def unknown_offline(name: str) -> str:
    """Nobody can be recognized offline who never signed in here."""
    return (
        f"The clinic cannot be reached, and nobody has signed in as {name} on this computer before. "
        "Connect to the network, then try again."
    )


def locked_after(minutes: int) -> str:
    """Why the window is locked."""
    return f"Locked after {count(minutes, 'minute', 'minutes')} without use. Patient details are hidden."


def out_after_unlock(changes: int) -> str:
    """What waits for the person who locked."""
    return f"{count(changes, 'change goes', 'changes go')} out after you unlock."


def version(number: str) -> str:
    """At the right of the status bar, before anyone has signed in."""
    return f"Version {number}"
