"""Words every window shares: counting, joining, the product's name, and what went wrong."""

from collections.abc import Sequence

PRODUCT = "OnPatient Desk"
ONPATIENT = "OnPatient"
VIEW_ONLY = "view only"
UNEXPECTED = (
    "Something unexpected happened and was noted. Your last change is kept. "
    "Try again, or restart OnPatient Desk."
)
DISK_FULL = "The disk is almost full. Free some space so that changes can be kept."
NEWER_VERSION = (
    "The clinic uses a newer version. You can go on working; update "
    "OnPatient Desk so that changes can be sent."
)
EMPTY_VALUE = "–"
CANCEL = "Cancel"
CLOSE = "Close"
COPY_CHART_ID = "Copy chart ID"


def count(number: int, one: str, many: str) -> str:
    """As in "1 change", "3 changes"; thousands get a comma."""
    return f"{number:,} {one if number == 1 else many}"


def listed(parts: Sequence[str]) -> str:
    """As in "an email address", "an email address and a phone number", "a, b and c"."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def role(name: str) -> str:
    """What a role of the record is called on the screen."""
    return {"receptionist": "Front desk", "supervisor": "Supervisor", "administrator": "Administrator"}[name]


def person_line(name: str, role_name: str) -> str:
    """Who works here: "Dana Whitfield · Front desk"."""
    return f"{name} · {role(role_name)}"


def window_title(subject: str) -> str:
    """As in "Sign in – OnPatient Desk"."""
    return f"{subject} – {PRODUCT}"


def clock_off(hours: int) -> str:
    """This computer's clock cannot be trusted."""
    off = count(hours, "hour", "hours")
    return f"This computer's clock is {off} off. Correct it; until then the clinic's time is shown."


def still_waiting(changes: int) -> str:
    """Said when the program is closed with changes unsent."""
    if changes == 1:
        return "1 change is still waiting. It goes out the next time OnPatient Desk runs."
    return f"{changes:,} changes are still waiting. They go out the next time OnPatient Desk runs."


def full_stop(sentence: str) -> str:
    """Ends a sentence; one that ends in "p.m." already has its full stop."""
    return sentence if sentence.endswith(".") else f"{sentence}."
