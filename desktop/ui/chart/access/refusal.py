"""The clinic's no, in words: what was asked, why not, and what can be done about it."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from desktop.domain.commands import EditPatient, FieldEdit, Invite, RegisterPatient, Resend
from desktop.domain.decision import Reason
from desktop.domain.phone import national
from desktop.domain.seen import Unsettled
from desktop.services.chart import Chart
from desktop.ui import dates
from desktop.ui.chart.access.rows import Source, who
from desktop.ui.chart.access.state import Act, Announcement, Button
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.words import chart as chart_words
from desktop.ui.words import refusals as words

SURELY_OFFLINE = timedelta(seconds=30)
"""A connected desk hears of a colleague's invitation within seconds; longer, and it was offline."""

Detail = Mapping[str, str | None]


def refusal_of(chart: Chart) -> Announcement | None:
    """The notice about the last refused action; None if there is none."""
    entry = chart.refused
    if entry is None:
        return None
    inviting = isinstance(entry.command, Invite | Resend)
    title = words.invitation_refused if inviting else words.change_refused
    buttons: tuple[Button, ...] = (Button(Act.DISMISS, words.OK_REMOVE),)
    if isinstance(entry.command, RegisterPatient):
        buttons = (
            Button(Act.REGISTER_ANYWAY, words.REGISTER_ANYWAY),
            Button(Act.DISMISS, words.DO_NOT_REGISTER),
        )
        body = because(entry, chart)
        return Announcement("refused", Tone.BAD, Meaning.REFUSED, words.REGISTRATION_REFUSED, body, buttons)
    if mine(entry) is not None:
        buttons = (Button(Act.DISMISS, chart_words.USE_THEIRS), Button(Act.KEEP_MINE, chart_words.KEEP_MINE))
    said_at = dates.clock_time(entry.made_at, chart.view.zone)
    return Announcement("refused", Tone.BAD, Meaning.REFUSED, title(said_at), because(entry, chart), buttons)


def mine(entry: Unsettled) -> FieldEdit | None:
    """What this person typed where a colleague typed something else; an SSN has to be typed again."""
    if entry.reason != Reason.CONFLICT or not isinstance(entry.command, Invite | Resend | EditPatient):
        return None
    field = dict(entry.detail).get("field")
    return next((edit for edit in entry.command.edits if edit.field == field and not edit.sealed), None)


def because(entry: Unsettled, chart: Source) -> str:
    """Why not, as a sentence, wherever the refusal is told."""
    detail = dict(entry.detail)
    fixed = _FIXED.get(entry.reason or "")
    if fixed is not None:
        return fixed
    tell = _TOLD.get(entry.reason or "")
    return words.NOT_UNDERSTOOD if tell is None else tell(entry, detail, chart)


def _invited(entry: Unsettled, detail: Detail, chart: Source) -> str:
    at = _at(detail)
    offline = at is not None and entry.made_at - at > SURELY_OFFLINE
    return words.invited_by(_by(detail, chart), _time(detail, chart), offline=offline)


def _missing(_entry: Unsettled, detail: Detail, _chart: Source) -> str:
    fields = (detail.get("fields") or "email").split(",")
    return words.item_missing(words.FIELDS.get(fields[0], fields[0]))


def _email_changed(_entry: Unsettled, detail: Detail, _chart: Source) -> str:
    email = detail.get("email")
    return words.email_changed(email) if email else words.item_missing(words.FIELDS["email"])


def _conflict(_entry: Unsettled, detail: Detail, chart: Source) -> str:
    field = detail.get("field") or ""
    name, value = words.FIELDS.get(field, field), detail.get("value")
    theirs = national(value) if value and field in ("cell", "home", "office") else value
    by, time = _by(detail, chart), _time(detail, chart)
    return words.changed_by(by, name, time, theirs) if theirs else chart_words.conflict(by, name, time)


def _by(detail: Detail, chart: Source) -> str:
    return who(detail.get("by") or "", chart) or words.SOMEBODY


def _at(detail: Detail) -> datetime | None:
    at = detail.get("at")
    return datetime.fromisoformat(at) if at else None


def _time(detail: Detail, chart: Source) -> str:
    at = _at(detail) or chart.view.now
    if at.astimezone(chart.view.zone).date() == chart.view.now.astimezone(chart.view.zone).date():
        return dates.clock_time(at, chart.view.zone)
    return dates.short_moment(at, chart.view.zone)


_FIXED: dict[str, str] = {
    Reason.INACTIVE: words.PATIENT_INACTIVE,
    Reason.DECEASED: words.PATIENT_DECEASED,
    Reason.OPTED_OUT: words.OPTED_OUT,
    Reason.NOT_ALLOWED: words.NOT_ALLOWED,
    Reason.CHANGED_MEANWHILE: words.CHANGED_MEANWHILE,
    Reason.DUPLICATE: words.DUPLICATE,
    Reason.NO_SUCH_PATIENT: words.NO_SUCH_PATIENT,
    Reason.NO_SUCH_INVITATION: words.NO_SUCH_INVITATION,
}
_TOLD: dict[str, Callable[[Unsettled, Detail, Source], str]] = {
    Reason.ALREADY_INVITED: _invited,
    Reason.ALREADY_WAITING: lambda _e, d, c: words.waits_already(_by(d, c), _time(d, c)),
    Reason.ALREADY_CONNECTED: lambda _e, d, c: words.activated(_time(d, c)),
    Reason.TAKEN_BACK: lambda _e, d, c: words.taken_back_by(_by(d, c), _time(d, c)),
    Reason.MISSING: _missing,
    Reason.EMAIL_CHANGED: _email_changed,
    Reason.CONFLICT: _conflict,
}
