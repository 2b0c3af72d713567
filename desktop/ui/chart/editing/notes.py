"""The notices of the Demographics page."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.access import AccessKind
from desktop.domain.cautions import Caution
from desktop.domain.commands import EditPatient, RegisterPatient
from desktop.domain.decision import Reason
from desktop.domain.email_address import is_email, same_mailbox
from desktop.domain.patient import Patient
from desktop.services.chart import Chart
from desktop.ui.cautions import warning
from desktop.ui.chart.access.refusal import refusal_of
from desktop.ui.demographics.state import Button, Deed, Note
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.words import access as access_words
from desktop.ui.words import demographics as words
from desktop.ui.words import refusals


@dataclass(frozen=True, slots=True)
class Asked:
    """What was clicked and is asked about before it is done."""

    deed: Deed
    cautions: tuple[Caution, ...]


def notes_of(chart: Chart, after: Patient, asked: Asked | None) -> tuple[Note, ...]:
    """All that apply; `after` is the patient as it would read once saved."""
    found = (
        _view_only(chart),
        _only_here(chart),
        _refused(chart),
        _elsewhere(chart, after),
        _anyway(chart, after, asked),
    )
    return tuple(note for note in found if note is not None)


def _view_only(chart: Chart) -> Note | None:
    if chart.may_edit:
        return None
    return Note("view_only", Tone.NEUTRAL, Meaning.LOCKED, words.VIEW_ONLY_TITLE, words.VIEW_ONLY_BODY)


def _only_here(chart: Chart) -> Note | None:
    if chart.registered or _registration_refused(chart):
        return None
    return Note(
        "only_here",
        Tone.NEUTRAL,
        Meaning.THIS_COMPUTER,
        words.ONLY_HERE_TITLE,
        words.ONLY_HERE_BODY,
        dashed=True,
    )


def _registration_refused(chart: Chart) -> bool:
    return chart.refused is not None and isinstance(chart.refused.command, RegisterPatient)


def _refused(chart: Chart) -> Note | None:
    """A conflict is shown in its field instead."""
    entry = chart.refused
    if entry is None or not isinstance(entry.command, EditPatient | RegisterPatient):
        return None
    if entry.reason == Reason.CONFLICT:
        return None
    said = refusal_of(chart)
    if said is None:
        return None
    keys: Sequence[Button] = (Button(Deed.DISMISS, refusals.OK_REMOVE),)
    if isinstance(entry.command, RegisterPatient):
        again = Button(Deed.REGISTER_ANYWAY, refusals.REGISTER_ANYWAY)
        keys = (again, Button(Deed.DISMISS, refusals.DO_NOT_REGISTER))
    return Note("refused", Tone.BAD, Meaning.REFUSED, said.title, said.body, tuple(keys))


def _elsewhere(chart: Chart, after: Patient) -> Note | None:
    """The open invitation went to another address than the one that is being typed."""
    access = chart.access
    if access.kind != AccessKind.PENDING or access.invitation is None or after.email == chart.patient.email:
        return None
    if not after.email or not is_email(after.email) or same_mailbox(after.email, access.invitation.email):
        return None
    title = words.open_invitation(access.invitation.email)
    return Note("address", Tone.INFO, Meaning.PENDING, title, words.ONLY_THAT_ADDRESS)


def _anyway(chart: Chart, after: Patient, asked: Asked | None) -> Note | None:
    if asked is None or not asked.cautions:
        return None
    title, body = warning(asked.cautions, after.email or "", after.first, chart.view.zone)
    keys = (
        Button(Deed.INVITE_ANYWAY, access_words.INVITE_ANYWAY),
        Button(Deed.NOT_NOW, access_words.DO_NOT_INVITE),
    )
    meaning = Meaning.OPTED_OUT if asked.cautions[0].since else Meaning.SEVERAL
    return Note("anyway", Tone.WARN, meaning, title, body, keys)
