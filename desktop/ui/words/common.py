"""Words every window shares: counting, joining, the product's name, and what went wrong."""

import sys
from collections.abc import Sequence

from desktop.ui.words.tongue import tr

PRODUCT = "OnPatient Desk"
ONPATIENT = "OnPatient"
DEMO_CLINIC = tr("Demo clinic")
VIEW_ONLY = tr("view only")
UNEXPECTED = tr(
    "Something unexpected happened and was noted. Your last change is kept. "
    "Try again, or restart OnPatient Desk."
)
DISK_FULL = tr("The disk is almost full. Free some space so that changes can be kept.")
EMPTY_VALUE = "–"
CLOSE = tr("Close")
SHOW_TYPED, HIDE_TYPED = tr("Show what is typed"), tr("Hide what is typed")
COPY_CHART_ID = tr("Copy chart ID")


def counted(number: int, one: str, many: str) -> str:
    """The one or the other of two whole sentences: `one` for 1, else `many` with its ``{number}``, as in "1,284".

    What else varies is filled in by the caller.
    """
    return (one if number == 1 else many).replace("{number}", f"{number:,}")


def listed(parts: Sequence[str]) -> str:
    """As in "an email address", "an email address and a phone number", "a, b and c"."""
    if len(parts) == 1:
        return parts[0]
    return tr("{first} and {last}", "a list").format(first=", ".join(parts[:-1]), last=parts[-1])


def role(name: str) -> str:
    """What a role of the record is called on the screen."""
    return {
        "receptionist": tr("Front desk"),
        "supervisor": tr("Supervisor"),
        "administrator": tr("Administrator"),
    }[name]


def person_line(name: str, role_name: str) -> str:
    """Who works here: "Dana Whitfield · Front desk"."""
    return f"{name} · {role(role_name)}"


_demo = False


def say_demo(demo: bool) -> None:
    """Say in every title from now on, or no longer, that the patients are made up."""
    global _demo
    _demo = demo


def window_title(*subjects: str, platform: str = sys.platform) -> str:
    """As in "Jenny Harris – HAJE000001 – OnPatient Desk"; what is empty is left out.

    On macOS the menu bar names the program, and titles only what they are about.
    """
    named = [subject for subject in (*subjects, DEMO_CLINIC if _demo else "") if subject]
    return " – ".join(named if named and platform == "darwin" else [*named, PRODUCT])


def still_waiting(changes: int) -> tuple[str, str]:
    """Said when the program is closed with changes unsent: what there is, and what becomes of it."""
    title = counted(changes, tr("1 change is still waiting."), tr("{number} changes are still waiting."))
    body = counted(
        changes,
        tr("It goes out the next time OnPatient Desk runs."),
        tr("They go out the next time OnPatient Desk runs."),
    )
    return title, body


def joined(*sentences: str) -> str:
    """Whole sentences one after the other; those that are empty are left out."""
    return " ".join(sentence for sentence in sentences if sentence)


def incident(number: str) -> str:
    """Below a notice of something unforeseen, for whoever looks into the log."""
    return tr("Incident {number}: tell it to whoever looks after this computer.").format(number=number)


def full_stop(sentence: str) -> str:
    """Ends a sentence; one that ends in "p.m." already has its full stop."""
    return sentence if sentence.endswith(".") else f"{sentence}."
