"""What the list behind the sync light says of changes that wait for a colleague."""

from desktop.ui.words.common import counted
from desktop.ui.words.tongue import tr

LOOK = tr("Take back…", "a colleague's changes")
KEEP = tr("Leave them")
ASKING = tr("Asking the clinic…")
MEANS = tr("What you take back is not sent and is gone from this computer. The audit log names you.")
NONE_LEFT = tr("Nothing can be taken back any more: what waited has left or is gone.")
NO_RIGHT = tr("You may not take back what waits for others. Ask a supervisor.")
TROUBLES = {
    "not_allowed": NO_RIGHT,
    "unreachable": tr("Only the clinic can allow this, and it cannot be reached now. Try again later."),
    "damaged": tr("What waits cannot be read on this computer. Call an administrator."),
}


def spoken_look(name: str) -> str:
    """The button's name for a screen reader."""
    return tr("Take back what waits for {name}").format(name=name)


def take_back(changes: int) -> str:
    """On the button that does it."""
    return counted(changes, tr("Take back 1 change"), tr("Take back {number} changes"))


def one_change(patient: str, what: str, when: str) -> str:
    """One of the changes that wait: "Jenny Harris · Invite to jenny@sample.com · 9:12 a.m."."""
    return f"{patient} · {what} · {when}"


def taken(changes: int, name: str) -> str:
    """It is done."""
    return counted(
        changes,
        tr("1 change was taken back. {name} is told at the next sign-in."),
        tr("{number} changes were taken back. {name} is told at the next sign-in."),
    ).format(name=name)
