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
WRONG_PASSWORD = "Wrong password. Try again, or ask an administrator to reset it."  # noqa: S105 - a sentence
NAME_NEEDED = "Type your name, or choose it from the list."
PASSWORD_NEEDED = "Type your password."  # noqa: S105 - a sentence
OFFLINE_HINT = "Without a connection you can still sign in if you have signed in on this computer before."
SINGLE_HINT = "The records are on this computer. Signing in needs no connection."
LOCKED_HINT = "Patient details are hidden until you unlock."
UNREACHABLE = ("The clinic cannot be reached", "Connect to the network, then try again.")
NO_KEY_STORE = (
    "This computer's key store is not available, so the records cannot be unlocked. "
    "Sign out of the computer and in again, or call your administrator."
)
COMPUTER_TROUBLES = {
    "key_store": (
        "The key store is not available",
        NO_KEY_STORE,
    ),
    "other_computer": (
        "These records belong to another computer",
        "Their key is in the key store of the computer where they were made. Call an administrator.",
    ),
    "damaged": (
        "The records on this computer cannot be read",
        "Leave them as they are and call an administrator: a backup and the recovery kit bring them back.",
    ),
    "disk": (
        "The disk does not take or give the records",
        "Check that the disk is connected and has free space, then try again.",
    ),
    "unforeseen": (
        "Something unexpected happened and was noted",
        "Try again, or restart OnPatient Desk.",
    ),
}
"""Troubles of the computer, not of what was typed: title and sentence."""


def too_many_tries(seconds: int) -> str:
    """Wrong passwords meet growing delays, counted down."""
    minutes = -(-seconds // 60)
    wait = count(seconds, "second", "seconds") if seconds < 60 else count(minutes, "minute", "minutes")
    return f"Too many tries. Wait {wait}, or ask an administrator."


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


def out_after_sign_in(changes: int) -> str:
    """What waits for the person whose name is chosen."""
    return f"{count(changes, 'change goes', 'changes go')} out after you sign in."


def version(number: str) -> str:
    """At the right of the status bar, before anyone has signed in."""
    return f"Version {number}"
