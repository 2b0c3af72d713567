"""What is said at sign-in and on the lock screen."""

from desktop.ui.words.common import counted
from desktop.ui.words.tongue import tr

SIGN_IN_TITLE = tr("Sign in")
LOCKED_TITLE = tr("Locked", "the desk")
NAME = tr("&Name")
PASSWORD = tr("&Password")
SIGN_IN = tr("&Sign in")
UNLOCK = tr("&Unlock")
SWITCH_USER = tr("Someone else? S&witch user")
FORGOT = tr("Forgot your password?")
FORGOT_ANSWER = tr("Ask an administrator to reset it. Your waiting changes are kept.")
SHOW_PASSWORD = tr("Show password")
HIDE_PASSWORD = tr("Hide password")
WORKING = tr("Signing in…")

WRONG = tr("Wrong name or password. Try again, or ask an administrator to reset it.")
WRONG_PASSWORD = tr("Wrong password. Try again, or ask an administrator to reset it.")
NAME_NEEDED = tr("Type your name, or choose it from the list.")
PASSWORD_NEEDED = tr("Type your password.")
OFFLINE_HINT = tr("Without a connection you can still sign in if you have signed in on this computer before.")
SINGLE_HINT = tr("The records are on this computer. Signing in needs no connection.")
LOCKED_WITH_COMPUTER = tr("Locked with the computer. Patient details are hidden.")
LOCKED_HINT = tr("Patient details are hidden until you unlock.")
UNREACHABLE = (tr("The clinic cannot be reached"), tr("Connect to the network, then try again."))
NO_KEY_STORE = tr(
    "This computer's key store is not available, so the records cannot be unlocked. "
    "Sign out of the computer and in again, or call your administrator."
)
COMPUTER_TROUBLES = {
    "key_store": (
        tr("The key store is not available"),
        NO_KEY_STORE,
    ),
    "other_computer": (
        tr("These records belong to another computer"),
        tr("Their key is in the key store of the computer where they were made. Call an administrator."),
    ),
    "damaged": (
        tr("The records on this computer cannot be read"),
        tr(
            "Leave them as they are and call an administrator: a backup and the recovery kit bring them back."
        ),
    ),
    "disk": (
        tr("The disk does not take or give the records"),
        tr("Check that the disk is connected and has free space, then try again."),
    ),
    "unforeseen": (
        tr("Something unexpected happened and was noted"),
        tr("Try again, or restart OnPatient Desk."),
    ),
}
"""Troubles of the computer, not of what was typed: title and sentence."""


def too_many_tries(seconds: int) -> str:
    """Wrong passwords meet growing delays, counted down."""
    if seconds < 60:
        return counted(
            seconds,
            tr("Too many tries. Wait 1 second, or ask an administrator."),
            tr("Too many tries. Wait {number} seconds, or ask an administrator."),
        )
    return counted(
        -(-seconds // 60),
        tr("Too many tries. Wait 1 minute, or ask an administrator."),
        tr("Too many tries. Wait {number} minutes, or ask an administrator."),
    )


def unknown_offline(name: str) -> str:
    """Nobody can be recognized offline who never signed in here."""
    return tr(
        "The clinic cannot be reached, and nobody has signed in as {name} on this computer before. "
        "Connect to the network, then try again."
    ).format(name=name)


def locked_after(minutes: int) -> str:
    """Why the window is locked."""
    return counted(
        minutes,
        tr("Locked after 1 minute without use. Patient details are hidden."),
        tr("Locked after {number} minutes without use. Patient details are hidden."),
    )


def out_after_unlock(changes: int) -> str:
    """What waits for the person who locked."""
    return counted(
        changes,
        tr("1 change goes out after you unlock."),
        tr("{number} changes go out after you unlock."),
    )


def out_after_sign_in(changes: int) -> str:
    """What waits for the person whose name is chosen."""
    return counted(
        changes,
        tr("1 change goes out after you sign in."),
        tr("{number} changes go out after you sign in."),
    )


def waits_for(name: str, changes: int) -> str:
    """Beside the people known on this computer: only they can send what they did."""
    return counted(
        changes,
        tr("1 change waits for {name}."),
        tr("{number} changes wait for {name}."),
    ).format(name=name)


def version(number: str) -> str:
    """At the right of the status bar, before anyone has signed in."""
    return tr("Version {number}").format(number=number)
