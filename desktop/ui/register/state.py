"""What the window shows beside the form, made from what is typed and from who is on file already."""

from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Final

from desktop.domain.cautions import Caution
from desktop.domain.names import display_name
from desktop.domain.patient import Patient
from desktop.domain.requirements import requirements_of
from desktop.ui import dates
from desktop.ui.cautions import warning
from desktop.ui.demographics.state import Button, Deed, Footing, Note
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import Kind
from desktop.ui.words import access
from desktop.ui.words import register as words

BLANK: Final = Patient("", "", "", "")
LONGEST_NAME: Final = 30


@dataclass(frozen=True, slots=True)
class Registering:
    """What stands around the form.

    `cautions` speak against inviting this patient and are asked about; `closing` when the window is to be closed.
    """

    duplicates: tuple[Patient, ...] = ()
    cautions: tuple[Caution, ...] = ()
    closing: bool = False
    may_register: bool = True
    may_invite: bool = True


def footing_of(after: Patient, touched: bool, around: Registering) -> Footing:
    """The footer; `after` is the patient as it would go on file."""
    if not around.may_register:
        save = Button(Deed.SAVE, words.SAVE, Kind.PRIMARY, reason=words.NOT_ALLOWED)
        return Footing(words.NOT_ALLOWED_TITLE, Meaning.LOCKED, buttons=(save,))
    reason = words.LOOK_FIRST if around.duplicates else ""
    save = Button(Deed.SAVE, words.SAVE, Kind.PRIMARY, reason=reason)
    discard = Button(Deed.DISCARD, words.DISCARD)
    if around.closing:
        keep = Button(Deed.KEEP_EDITING, words.KEEP_EDITING)
        return Footing(words.UNSAVED_QUESTION, Meaning.MISSING, "warn-text", (save, discard, keep))
    named = bool(after.first and after.last)
    if not named:
        return Footing(
            words.NEEDS_NAMES if touched else words.NOBODY_YET,
            buttons=(replace(save, reason=reason or words.NEEDS_NAMES), discard),
        )
    invite = Button(Deed.SAVE_AND_INVITE, words.SAVE_AND_INVITE, meaning=Meaning.TO_ONPATIENT, reason=reason)
    invites = around.may_invite and requirements_of(after).met and after.status == "active"
    said = reason or words.goes_on_file(display_name(after.first, after.last))
    keys = (save, invite, discard) if invites else (save, discard)
    return Footing(
        said, Meaning.MISSING if reason else Meaning.PERSON, "warn-text" if reason else "text2", keys
    )


def notes_of(after: Patient, around: Registering, zone: tzinfo) -> tuple[Note, ...]:
    """The notices."""
    found = (_not_allowed(around), _duplicate(around), _anyway(after, around, zone))
    return tuple(note for note in found if note is not None)


def _not_allowed(around: Registering) -> Note | None:
    if around.may_register:
        return None
    return Note("view_only", Tone.NEUTRAL, Meaning.LOCKED, words.NOT_ALLOWED_TITLE, words.NOT_ALLOWED_BODY)


def _duplicate(around: Registering) -> Note | None:
    if not around.duplicates:
        return None
    people = [
        words.person(
            display_name(found.first, found.last),
            dates.day(found.born) if found.born else "",
            found.chart_id,
        )
        for found in around.duplicates
    ]
    first = around.duplicates[0]
    keys = (
        Button(Deed.OPEN_FOUND, _open_words(display_name(first.first, first.last))),
        Button(Deed.REGISTER_ANYWAY, words.REGISTER_ANYWAY),
    )
    return Note("duplicate", Tone.WARN, Meaning.SEVERAL, words.on_file(people), words.DUPLICATE_BODY, keys)


def _open_words(name: str) -> str:
    """A name with an ampersand has no mnemonic; a very long one does not fit into a button."""
    return words.open_chart(name.replace("&", "&&")) if len(name) <= LONGEST_NAME else words.OPEN_FOUND


def _anyway(after: Patient, around: Registering, zone: tzinfo) -> Note | None:
    if not around.cautions:
        return None
    title, body = warning(around.cautions, after.email or "", after.first, zone)
    keys = (
        Button(Deed.INVITE_ANYWAY, access.INVITE_ANYWAY),
        Button(Deed.NOT_NOW, access.DO_NOT_INVITE),
    )
    return Note("anyway", Tone.WARN, Meaning.SEVERAL, title, body, keys)
