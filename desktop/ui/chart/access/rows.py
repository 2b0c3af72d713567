"""The rows of the Access History as they are shown: four cells, and at most one button."""

from collections.abc import Mapping
from typing import Protocol

from desktop.domain.access import Onway, View
from desktop.domain.history import HistoryRow, RowAction
from desktop.domain.invitation import InviteState
from desktop.domain.names import display_name
from desktop.domain.staff import BY_CLINIC, BY_LIMIT, BY_PATIENT
from desktop.services.chart import Chart
from desktop.ui import dates
from desktop.ui.chart.access.state import Act, Asking, Button, HistoryFace, Opened
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.naming import plain
from desktop.ui.words import access as words
from desktop.ui.words import chart as column

_BUTTONS = {
    # The same words stand in a notice with their mnemonic; twice in a window it would only move the focus.
    RowAction.UNDO: Button(Act.UNDO, plain(words.UNDO)),
    RowAction.TAKE_BACK: Button(Act.TAKE_BACK, plain(words.TAKE_BACK)),
    RowAction.REVOKE_INVITE: Button(Act.REVOKE, words.REVOKE_INVITE, Kind.DANGER_OUTLINE),
    RowAction.REVOKE_ACCESS: Button(Act.ASK_TO_REVOKE, words.REVOKE_ACCESS_ASK, Kind.DANGER_OUTLINE),
}
_NOT_ACTIVATED = {
    InviteState.REVOKED: CellFace(column.REVOKED_BEFORE_ACTIVATION),
    InviteState.REPLACED: CellFace(column.REPLACED_BEFORE_ACTIVATION),
    InviteState.EXPIRED: CellFace(column.EXPIRED_BEFORE_ACTIVATION, "", Meaning.EXPIRED, Tone.NEUTRAL),
    InviteState.LOCKED: CellFace(column.LOCKED_BEFORE_ACTIVATION, "", Meaning.LOCKED, Tone.NEUTRAL),
}
_ONLY_HERE = {
    Onway.SENDING: CellFace(words.SENDING, "", Meaning.SENDING, Tone.INFO),
    Onway.QUEUED: CellFace(words.QUEUED, "", Meaning.QUEUED, Tone.NEUTRAL),
    Onway.LEAVING: CellFace(words.LEAVING_SHORT, "", Meaning.LEAVING, Tone.NEUTRAL),
}
OTHERS = {BY_PATIENT: column.BY_PATIENT, BY_LIMIT: column.BY_LIMIT, BY_CLINIC: column.BY_AUTOMATIC}


def history_of(chart: Chart, opened: Opened) -> tuple[HistoryFace, ...]:
    """All rows, newest first."""
    return tuple(_face(row, chart, opened) for row in chart.history)


def is_unsent(row: HistoryRow) -> bool:
    """Whether the row exists on this computer alone."""
    return row.state is None and not row.waiting and row.on_its_way in (Onway.SENDING, Onway.QUEUED)


class Source(Protocol):
    """Where and when somebody looks, and the names of the staff: a chart, or a whole list."""

    @property
    def names(self) -> Mapping[str, str]:
        """Every staff id's name."""

    @property
    def view(self) -> View:
        """The clinic's time and zone."""


def who(name: str, chart: Source) -> str:
    """The name of whoever did it: staff, the patient, or a rule."""
    return OTHERS.get(name) or chart.names.get(name) or name


def _face(row: HistoryRow, chart: Chart, opened: Opened) -> HistoryFace:
    button = _button(row, chart, opened)
    patient = display_name(chart.patient.first, chart.patient.last)
    day = dates.day(row.enabled_at.astimezone(chart.view.zone).date())
    spoken = column.row_button_spoken(plain(button.text).rstrip("…"), day, patient) if button else ""
    enabled = dates.moment(row.enabled_at, chart.view.zone)
    cells = (
        CellFace(row.email, spoken=row.email),
        _by_on(who(row.enabled_by, chart), enabled),
        _activated(row, chart),
        _disabled(row, chart, button),
    )
    return HistoryFace(row.id, cells, button, spoken)


def _button(row: HistoryRow, chart: Chart, opened: Opened) -> Button | None:
    if row.action is None or not chart.may_invite:
        return None
    button = _BUTTONS[row.action]
    if row.action is RowAction.REVOKE_ACCESS and opened.asking is Asking.REVOKE_ACCESS:
        return Button(button.act, button.text, button.kind, reason=words.ASKED_ABOVE)
    return button


def _activated(row: HistoryRow, chart: Chart) -> CellFace:
    if row.activated_at is not None:
        moment = dates.moment(row.activated_at, chart.view.zone)
        if row.state is InviteState.ACTIVATED:
            return CellFace(moment, "", Meaning.ACTIVATED, Tone.OK, spoken=moment)
        return CellFace(moment, spoken=moment)
    return _spoken(_pending(row, chart))


def _pending(row: HistoryRow, chart: Chart) -> CellFace:
    if row.waiting:
        return CellFace(words.WAITING, "", Meaning.LEAVING, Tone.INFO)
    if row.state is None and row.on_its_way is not None:
        return _ONLY_HERE[row.on_its_way]
    if row.bounced:
        return CellFace(column.PENDING_BOUNCED, "", Meaning.BOUNCED, Tone.BAD)
    if row.state is InviteState.PENDING:
        soon = chart.access.expiring
        meaning, tone = (Meaning.EXPIRING, Tone.WARN) if soon else (Meaning.PENDING, Tone.INFO)
        return CellFace(words.PENDING, "", meaning, tone)
    return _NOT_ACTIVATED.get(row.state, CellFace("")) if row.state else CellFace("")


def _disabled(row: HistoryRow, chart: Chart, button: Button | None) -> CellFace:
    if row.disabled_at is not None:
        by = column.BY_ATTEMPTS if row.state is InviteState.LOCKED else who(row.disabled_by or "", chart)
        return _by_on(by, dates.moment(row.disabled_at, chart.view.zone))
    top = chart.access.invitation
    if row.state is InviteState.EXPIRED and top is not None and top.id == row.id:
        return _by_on(column.BY_LIMIT, dates.moment(top.expires_at, chart.view.zone))
    if row.on_its_way is Onway.LEAVING and row.state is not None:
        return CellFace(words.LEAVING_SHORT, "", Meaning.LEAVING, Tone.NEUTRAL, spoken=words.LEAVING)
    return CellFace("", spoken=plain(button.text) if button else "")


def _by_on(name: str, moment: str) -> CellFace:
    return CellFace(column.by(name), column.on(moment), spoken=column.by_on_spoken(name, moment))


def _spoken(face: CellFace) -> CellFace:
    return CellFace(face.first, face.second, face.meaning, face.tone, face.first)
