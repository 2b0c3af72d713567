"""What the form shows, as plain values: made here from a patient and a draft, drawn by `form`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Final

from desktop.domain.birth_date import age_in_years, parse_birth_date
from desktop.domain.patient import Patient, value_of
from desktop.ui.demographics import draft as drafts
from desktop.ui.demographics.draft import Draft
from desktop.ui.demographics.fields import FIELDS
from desktop.ui.demographics.hints import About, Hint, hint_of
from desktop.ui.demographics.values import shown, spelled
from desktop.ui.icons import Meaning
from desktop.ui.widgets.offers import NoticeFace, Offer
from desktop.ui.words import chart
from desktop.ui.words import demographics as words

NO_HINT: Final = Hint()


class Deed(Enum):
    """What the buttons of footer and notices do; the value is the end of the button's name."""

    SAVE = "save"
    SAVE_AND_INVITE = "save_and_invite"
    SAVE_AND_RESEND = "save_and_resend"
    DISCARD = "discard"
    KEEP_EDITING = "keep_editing"
    UNDO = "undo"
    DISMISS = "dismiss"
    OPEN_FOUND = "open_found"
    REGISTER_ANYWAY = "register_anyway"
    INVITE_ANYWAY = "invite_anyway"
    NOT_NOW = "not_now"


class Button(Offer[Deed]):
    """One button of footer and notices."""

    __slots__ = ()


class Note(NoticeFace[Button]):
    """A notice above or below the form."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Footing:
    """The footer: one sentence and its buttons; no sentence, no footer."""

    words: str = ""
    meaning: Meaning = Meaning.EDIT
    role: str = "text2"
    buttons: tuple[Button, ...] = ()
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Foreign:
    """What somebody else has saved in a field that is being changed here; empty `who` is not known."""

    value: str | None
    who: str = ""
    time: str = ""
    mine: str | None = None
    """What was typed here and refused; None while it still stands in the field."""


@dataclass(frozen=True, slots=True)
class FieldFace:
    """One field: what stands in it (typed or on file), what is on file, what is said below and beside it.

    `only_here` outlines it with dashes, and `remark` says so; `difference` is the sentence above Use theirs
    and Keep mine.
    """

    on_file: str = ""
    text: str = ""
    hint: Hint = NO_HINT
    beside: str = ""
    only_here: bool = False
    difference: str = ""
    touched: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class FormState:
    """The whole form; with a `reason` it can only be read."""

    faces: Mapping[str, FieldFace]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What this desk knows beyond patient and draft.

    `left` are the fields that were typed into and left, `only_here` those the clinic does not have yet, and
    `foreign` the fields where somebody else has saved something different.
    """

    about: About
    left: frozenset[str] = frozenset()
    only_here: frozenset[str] = frozenset()
    foreign: Mapping[str, Foreign] = field(default_factory=dict)
    reason: str = ""


def form_of(patient: Patient, draft: Draft, context: Context) -> FormState:
    """The form for a patient with what is being typed."""
    return FormState({name: _face(name, patient, draft, context) for name in FIELDS}, context.reason)


def _face(name: str, patient: Patient, draft: Draft, context: Context) -> FieldFace:
    text, touched = draft.typed.get(name), name in draft.typed
    only_here = name in context.only_here and not touched
    left = name in context.left
    on_file = shown(patient, name)
    return FieldFace(
        on_file=on_file,
        text=on_file if text is None else text,
        hint=NO_HINT if text is None else hint_of(name, text, context.about, left=left),
        beside=_age(text if text is not None else on_file, context.about.today) if name == "born" else "",
        only_here=only_here,
        difference=_difference(name, context),
        touched=touched,
        remark=words.NOT_SENT_YET if only_here else "",
    )


def _difference(name: str, context: Context) -> str:
    foreign = context.foreign.get(name)
    if foreign is None:
        return ""
    said = words.clinic_has(spelled(name, foreign.value), foreign.who, foreign.time)
    return said if foreign.mine is None else f"{words.mine(spelled(name, foreign.mine))} · {said}"


def _age(text: str, today: date) -> str:
    born = parse_birth_date(text, today) if text.strip() else None
    return chart.years_old(age_in_years(born, today)) if isinstance(born, date) else ""


def foreign_in(draft: Draft, patient: Patient) -> dict[str, Foreign]:
    """The touched fields that read differently at the clinic by now; who it was is looked up elsewhere."""
    return {name: Foreign(value_of(patient, name)) for name in drafts.differing(draft, patient)}
