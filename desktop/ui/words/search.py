"""What is said where a patient is looked for."""

from desktop.ui.words.common import counted
from desktop.ui.words.tongue import tr

TITLE = tr("Find a patient")
PLACEHOLDER = tr("Name, phone, birth date, chart ID or email")
RESULTS = tr("Patients found")
NO_PHONE = tr("no phone")
NO_BIRTH_DATE = tr("no birth date")
BETWEEN = " · "
NO_PATIENTS_YET = tr("There are no patients on this computer yet.")
HOW_THEY_COME = tr(
    "An administrator brings them in with “import”; they can be found here as soon as they are in."
)
MORE = tr("More patients match – keep typing")
RECENT = tr("Opened lately")
NEW_PATIENT = tr("New patient…")
KEY_OPEN, KEY_INVITE = tr("open chart"), tr("invite")
WAYS = (
    ("harris je", tr("Name, any part, in any order")),
    ("555-0118", tr("Phone number, also the last seven digits")),
    ("2/11/1980", tr("Birth date")),
    ("HAJE", tr("Chart ID")),
    ("sample@", tr("Email")),
)
"""What can be typed: an example, and what it is."""


def did_you_mean(typed: str) -> str:
    """Above patients whose name is spelled a little differently."""
    return tr("Nobody matches “{typed}”. Did you mean:").format(typed=typed)


def nobody_here(typed: str) -> str:
    """Nothing matched what was typed, and nothing is spelled nearly so."""
    return tr("Nobody matches “{typed}”. Check the spelling, or try a phone number or birth date.").format(
        typed=typed
    )


def goes_out(name: str, seconds: int) -> str:
    """After inviting from the list."""
    return counted(
        seconds,
        tr("The invitation for {name} goes out in 1 second."),
        tr("The invitation for {name} goes out in {number} seconds."),
    ).replace("{name}", name)


def goes_out_spoken(seconds: int) -> str:
    """Announced once."""
    return counted(
        seconds,
        tr("Goes out in 1 second, press Control Z to undo"),
        tr("Goes out in {number} seconds, press Control Z to undo"),
    )


def queued(name: str) -> str:
    """After inviting from the list, offline."""
    return tr("The invitation for {name} is queued here and not sent.").format(name=name)


def as_of(time: str) -> str:
    """Offline, the list is as old as the last contact."""
    return tr("Copy on this computer, as of {time}").format(time=time)


def found(number: int) -> str:
    """Announced to a screen reader."""
    return counted(number, tr("1 patient found"), tr("{number} patients found"))
