"""The footer of the Demographics page: what was changed, what waits, and what can be done about it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.domain.access import AccessKind
from desktop.domain.commands import EditPatient, RegisterPatient
from desktop.domain.email_address import same_mailbox
from desktop.domain.patient import Patient
from desktop.domain.requirements import requirements_of
from desktop.domain.seen import Stage, Unsettled
from desktop.services.chart import Chart
from desktop.ui.demographics.fields import FIELDS, labels
from desktop.ui.demographics.state import Button, Deed, Footing
from desktop.ui.icons import Meaning
from desktop.ui.widgets.buttons import Kind
from desktop.ui.words import demographics as words

_DISCARD = Button(Deed.DISCARD, words.DISCARD)
_KEEP = Button(Deed.KEEP_EDITING, words.KEEP_EDITING)
_USED = frozenset(name for name, spec in FIELDS.items() if spec.onpatient)


@dataclass(frozen=True, slots=True)
class Changes:
    """What is being edited: the touched fields, those in dispute, and the patient as it would read saved.

    `closing` when the window is to be closed; `said` is what came of an undo.
    """

    touched: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()
    closing: bool = False
    said: str = ""


def footing_of(chart: Chart, after: Patient, changes: Changes) -> Footing:
    """The footer for a chart; `after` is the patient as it would read once saved."""
    if not changes.touched:
        return _waiting(chart) or Footing(changes.said, Meaning.UNDO)
    disputed = changes.disputed & changes.touched
    reason = words.choose_first(labels(disputed)) if disputed else ""
    save = Button(Deed.SAVE, words.SAVE, Kind.PRIMARY, reason=reason)
    if changes.closing:
        return Footing(words.UNSAVED_QUESTION, Meaning.MISSING, "warn-text", (save, _DISCARD, _KEEP))
    both = _sending_too(chart, after, changes.touched)
    keys = (save, *((replace(both, reason=reason),) if both else ()), _DISCARD)
    if reason:
        return Footing(reason, Meaning.MISSING, "warn-text", keys)
    return Footing(words.changed(labels(changes.touched)), buttons=keys)


def held_edit(chart: Chart) -> Unsettled | None:
    """The newest saved change that can still be undone."""
    held = [entry for entry in chart.on_its_way if entry.stage == Stage.HELD and _changes_the_file(entry)]
    return held[-1] if held else None


def _waiting(chart: Chart) -> Footing | None:
    entry = held_edit(chart)
    if entry is not None:
        text = words.UNDO if chart.view.online else words.TAKE_BACK
        keys = (Button(Deed.UNDO, text, meaning=Meaning.UNDO),)
        new = isinstance(entry.command, RegisterPatient)
        said = words.REGISTERED_HERE if new else words.saved_here(_labels_of([entry]))
        return Footing(said, Meaning.QUEUED, buttons=keys)
    gone = [entry for entry in chart.on_its_way if isinstance(entry.command, EditPatient)]
    return Footing(words.sent(_labels_of(gone)), Meaning.LEAVING) if gone else None


def _changes_the_file(entry: Unsettled) -> bool:
    return isinstance(entry.command, EditPatient | RegisterPatient)


def _labels_of(entries: Iterable[Unsettled]) -> tuple[str, ...]:
    commands = (entry.command for entry in entries)
    return labels({edit.field for made in commands if isinstance(made, EditPatient) for edit in made.edits})


def _sending_too(chart: Chart, after: Patient, touched: frozenset[str]) -> Button | None:
    """Inviting at once, where a change makes it possible; resending, where the open invitation went elsewhere."""
    access, needs = chart.access, requirements_of(after)
    if not chart.may_invite or not needs.met or not touched & _USED or after.email is None:
        return None
    kind = AccessKind.READY if access.kind == AccessKind.MISSING else access.kind
    fresh = replace(access, kind=kind, needs=needs)
    sent_to = access.invitation.email if access.invitation else ""
    if fresh.can_resend:
        elsewhere = "email" in touched and not same_mailbox(sent_to, after.email)
        return (
            Button(Deed.SAVE_AND_RESEND, words.SAVE_AND_RESEND, meaning=Meaning.RESEND) if elsewhere else None
        )
    if not fresh.can_invite:
        return None
    return Button(Deed.SAVE_AND_INVITE, words.SAVE_AND_INVITE, meaning=Meaning.TO_ONPATIENT)
