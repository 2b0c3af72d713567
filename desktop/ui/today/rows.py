"""One appointment of the day as the table shows and speaks it. Made in the lane: nothing here touches Qt's windows."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum

from desktop.domain.access import Access, AccessKind, Onway
from desktop.domain.invitation import LIFETIME
from desktop.domain.names import display_name
from desktop.domain.requirements import Field
from desktop.services.day_view import DayRow, DayView, Group
from desktop.ui import dates
from desktop.ui.access_chip import access_chip
from desktop.ui.chart.access.requirements import ITEMS
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.chip import ChipFace
from desktop.ui.words import access as access_words
from desktop.ui.words import chips
from desktop.ui.words import today as words
from desktop.ui.words.appointment_values import STATUSES


class RowAct(Enum):
    """What the one button of a row does."""

    INVITE = "invite"
    RESEND = "resend"
    TYPE = "type"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class RowButton:
    """A row's button; with a `reason` it is greyed and says why."""

    act: RowAct
    text: str
    meaning: Meaning
    spoken: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RowFace:
    """One row; `tell_apart`: somebody else on the list has the same name."""

    id: str
    patient_id: str
    starts_at: datetime
    time: str
    name: str
    born: str
    chart_id: str
    tell_apart: bool
    reason: str
    provider: str
    status: str
    chip: ChipFace
    state: str
    button: RowButton | None
    group: Group
    expiring: bool
    row: DayRow

    @property
    def helped(self) -> bool:
        """Whether somebody can do something for this patient now."""
        return self.button is not None and not self.button.reason and self.button.act is not RowAct.UNDO

    @property
    def spoken(self) -> str:
        """The patient cell for a screen reader."""
        said = words.patient_spoken(self.name, self.born, self.chart_id)
        return f"{said}, {words.NOT_AT_CLINIC}" if self.row.only_here else said


_ADD = {
    Field.EMAIL: words.ADD_EMAIL,
    Field.PHONE: words.ADD_PHONE,
    Field.DOB: words.ADD_BIRTH_DATE,
    Field.SSN: words.ADD_SSN,
}


def faces_of(day: DayView) -> tuple[RowFace, ...]:
    """The rows of a day, in the order of their times."""
    people = {row.patient.id: name_of(row) for row in day.rows}
    names = Counter(people.values())
    return tuple(_face(row, day, tell_apart=names[people[row.patient.id]] > 1) for row in day.rows)


def name_of(row: DayRow) -> str:
    """The patient's name as the list has it."""
    return display_name(row.patient.first, row.patient.last, row.patient.preferred)


def _face(row: DayRow, day: DayView, *, tell_apart: bool) -> RowFace:
    view, visit, patient = day.view, row.appointment, row.patient
    chip = _chip(row, day)
    name = name_of(row)
    return RowFace(
        id=visit.id,
        patient_id=patient.id,
        starts_at=visit.starts_at,
        time=dates.clock_time(visit.starts_at, view.zone),
        name=name,
        born=dates.day(patient.born) if patient.born else words.NO_BIRTH_DATE,
        chart_id=patient.chart_id or words.NO_CHART_ID,
        tell_apart=tell_apart,
        reason=visit.reason or "",
        provider=row.provider,
        status=STATUSES.get(visit.status, visit.status) if visit.status else "",
        chip=chip,
        state=_state(row, chip, day),
        button=_button(row, name, day),
        group=row.group,
        expiring=row.expiring,
        row=row,
    )


def _chip(row: DayRow, day: DayView) -> ChipFace:
    view = day.view
    chip = access_chip(row.access, row.patient.status, view.now, view.zone, view_only=not day.may_invite)
    invitation = row.access.invitation
    if not row.expires_before_visit or invitation is None or row.access.revoking is not None:
        return chip
    text = words.ends_before_visit(dates.day_of(invitation.expires_at, view.zone))
    return replace(
        chip, tone=Tone.WARN, meaning=Meaning.EXPIRING, text=text,
        spoken=f"{chip.spoken}, {words.ENDS_BEFORE_VISIT}",
    )  # fmt: skip


def _state(row: DayRow, chip: ChipFace, day: DayView) -> str:
    """The state in full words, without the column's name before it."""
    spoken = chip.spoken.removeprefix(chips.spoken("x")[:-1])
    spoken = spoken[:1].upper() + spoken[1:]
    invitation = row.access.invitation
    if row.access.kind is AccessKind.PENDING and invitation is not None:
        return words.until(spoken, dates.day_of(invitation.expires_at, day.view.zone))
    return spoken


def _button(row: DayRow, name: str, day: DayView) -> RowButton | None:
    button = _offered(row, name, day.view.now)
    if button is None or day.may_invite:
        return button
    return replace(button, reason=access_words.VIEW_ONLY)


def _offered(row: DayRow, name: str, now: datetime) -> RowButton | None:
    access = row.access
    way = access.revoking or {AccessKind.SENDING: Onway.SENDING, AccessKind.QUEUED: Onway.QUEUED}.get(
        access.kind
    )
    if way is Onway.SENDING:
        return RowButton(RowAct.UNDO, words.UNDO, Meaning.UNDO, words.undo_spoken(name))
    if way is Onway.QUEUED:
        return RowButton(RowAct.UNDO, words.TAKE_BACK, Meaning.UNDO, words.of_patient(words.TAKE_BACK, name))
    if access.revoking is not None:
        return None
    if access.kind is AccessKind.BOUNCED:
        return RowButton(RowAct.TYPE, words.FIX_EMAIL, Meaning.EDIT, words.fix_email_spoken(name))
    if access.kind is AccessKind.MISSING:
        return _adding(access, name)
    if access.can_resend and (access.kind is not AccessKind.PENDING or _resend_helps(row, now)):
        return RowButton(RowAct.RESEND, words.RESEND, Meaning.RESEND, words.resend_spoken(name))
    if access.can_invite:
        return RowButton(RowAct.INVITE, words.INVITE, Meaning.TO_ONPATIENT, words.invite_spoken(name))
    return None


def _adding(access: Access, name: str) -> RowButton:
    fix = access.needs.shortest_fix
    text = _ADD[fix[0]] if len(fix) == 1 else words.ADD
    return RowButton(RowAct.TYPE, text, Meaning.NEW, words.add_spoken([ITEMS[item] for item in fix], name))


def _resend_helps(row: DayRow, now: datetime) -> bool:
    """A pending invitation needs a new one when it ends soon, or where a new one would last until the visit."""
    return row.expiring or (row.expires_before_visit and row.appointment.starts_at < now + LIFETIME)


def near_day(on: date, today: date) -> str:
    """As in "today", "tomorrow", "yesterday", "May 14"."""
    near = {
        today: words.TODAY_WORD,
        today + timedelta(days=1): words.TOMORROW,
        today - timedelta(days=1): words.YESTERDAY,
    }
    return near.get(on) or dates.short_day(on)
