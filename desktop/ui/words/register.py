"""The window that registers a new patient."""

from collections.abc import Sequence

from desktop.ui.words.common import listed
from desktop.ui.words.tongue import tr

TITLE = tr("New patient")
NOBODY_YET = tr("Type what you know; a first and a last name are enough.")
NEEDS_NAMES = tr("A first and a last name are needed.")
SAVE = tr("&Save")
SAVE_AND_INVITE = tr("Save and in&vite")
DISCARD = tr("&Discard")
KEEP_EDITING = tr("&Keep editing")
UNSAVED_QUESTION = tr("Register this patient before the window closes?")
OPEN_FOUND = tr("&Open the chart")
REGISTER_ANYWAY = tr("Register anyway")
LOOK_FIRST = tr("Somebody like this is on file. Open the chart, or register anyway.")
DUPLICATE_BODY = tr("Same name, same date of birth. Look before you register a second chart.")
NOT_ALLOWED_TITLE = tr("You may not register patients.")
NOT_ALLOWED_BODY = tr("Ask an administrator for “Create and Update Patients”.")
NOT_ALLOWED = tr("You may not register patients. Ask an administrator for “Create and Update Patients”.")
NOT_KEPT = tr("The patient could not be registered. Try again.")


def goes_on_file(name: str) -> str:
    """In the footer, once there is a name."""
    return tr("{name} goes on file as a new patient.").format(name=name)


def on_file(people: Sequence[str]) -> str:
    """Who is on file already, each as "Jenny Harris, born Feb. 11, 1980 (HAJE000001)"."""
    if len(people) == 1:
        return tr("{person} is on file already.").format(person=people[0])
    return tr("{people} are on file already.").format(people=listed(people))


def person(name: str, born: str, chart_id: str) -> str:
    """One patient as the notice names them; what is not known is left out."""
    words = tr("{name}, born {born}").format(name=name, born=born) if born else name
    return tr("{words} ({chart_id})").format(words=words, chart_id=chart_id) if chart_id else words


def open_chart(name: str) -> str:
    """The button to the patient on file."""
    return tr("&Open {name}").format(name=name)


def registered(name: str) -> str:
    """Told to a screen reader."""
    return tr("{name} is registered.").format(name=name)
