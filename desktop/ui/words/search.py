"""What is said where a patient is looked for."""

from desktop.ui.words.common import count

TITLE = "Find a patient"
PLACEHOLDER = "Name, phone, birth date, chart ID or email"
RESULTS = "Patients found"
NO_PHONE = "no phone"
NO_BIRTH_DATE = "no birth date"
BETWEEN = " · "
NO_PATIENTS_YET = "There are no patients on this computer yet."
HOW_THEY_COME = (
    "An administrator brings them in with “import”; they can be found here as soon as they are in."
)
MORE = "More patients match – keep typing"
RECENT = "Opened lately"
KEY_OPEN, KEY_INVITE = "open chart", "invite"
WAYS = (
    ("harris je", "Name, any part, in any order"),
    ("555-0118", "Phone number, also the last seven digits"),
    ("2/11/1980", "Birth date"),
    ("HAJE", "Chart ID"),
    ("sample@", "Email"),
)
"""What can be typed: an example, and what it is."""


def did_you_mean(typed: str) -> str:
    """Above patients whose name is spelled a little differently."""
    return f"Nobody matches “{typed}”. Did you mean:"


def nobody_here(typed: str) -> str:
    """Nothing matched what was typed, and nothing is spelled nearly so."""
    return f"Nobody matches “{typed}”. Check the spelling, or try a phone number or birth date."


def goes_out(name: str, seconds: int) -> str:
    """After inviting from the list."""
    return f"The invitation for {name} goes out in {count(seconds, 'second', 'seconds')}."


def goes_out_spoken(seconds: int) -> str:
    """Announced once."""
    return f"Goes out in {count(seconds, 'second', 'seconds')}, press Control Z to undo"


def queued(name: str) -> str:
    """After inviting from the list, offline."""
    return f"The invitation for {name} is queued here and not sent."


def as_of(time: str) -> str:
    """Offline, the list is as old as the last contact."""
    return f"Copy on this computer, as of {time}"


def found(number: int) -> str:
    """Announced to a screen reader."""
    return f"{count(number, 'patient', 'patients')} found"
