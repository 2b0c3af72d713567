"""What the outbox shows, as plain values: one row per change, in sending order, refused ones on top."""

import math
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final, Protocol

from desktop.domain.commands import (
    AddStaff,
    BookAppointment,
    ChangeAppointment,
    ChangeRole,
    ChangeSetting,
    Command,
    DeactivateStaff,
    EditPatient,
    Invite,
    LogCommunication,
    NoteExport,
    RegisterPatient,
    Resend,
    Revoke,
    SetPassword,
)
from desktop.domain.invitation import InviteState
from desktop.domain.link import Link
from desktop.domain.seen import Stage, Unsettled
from desktop.services.connection import Keeping, Light, LightKind, Line
from desktop.ui import dates
from desktop.ui.icons import Meaning
from desktop.ui.keeping import KeptLine, lines_of
from desktop.ui.outbox.light import LightFace, face_of
from desktop.ui.palette import Tone
from desktop.ui.words import common, keeping, status
from desktop.ui.words import outbox as words
from desktop.ui.words import outbox_others as other_words

MOST_OF_OTHERS = 5


@dataclass(frozen=True, slots=True)
class Change:
    """One row. `button` takes the change back or, refused, removes it; "" when nothing can be done.

    `why` says why it is not with the clinic, `means` what the button does in the end. An `old` one can be sent
    after all.
    """

    command_id: str
    patient_id: str | None
    meaning: Meaning
    tone: Tone
    who: str
    what: str
    when: str
    button: str
    why: str = ""
    refused: bool = False
    old: bool = False
    means: str = ""


class Colleague(Protocol):
    """Somebody else for whom something waits on this computer."""

    @property
    def staff_id(self) -> str:
        """Whose it is."""

    @property
    def name(self) -> str:
        """The name that is shown."""

    @property
    def waiting(self) -> int:
        """How many changes."""


@dataclass(frozen=True, slots=True)
class Other:
    """A colleague in the list; `reason` is why what waits cannot be taken back for them, or ""."""

    staff_id: str
    name: str
    said: str
    reason: str


@dataclass(frozen=True, slots=True)
class OthersChanges:
    """What waits for a colleague and can be taken back; `more` counts those without a line."""

    staff_id: str
    name: str
    ids: tuple[str, ...]
    lines: tuple[str, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Outbox:
    """The whole list; `sentence` explains it, `kept` says how a single computer keeps its records.

    `others` says what waits on this computer for somebody else's sign-in. `cut` is whether the line is switched
    off for practice, None where it cannot be.
    """

    face: LightFace
    sentence: str
    changes: tuple[Change, ...]
    last: str
    can_try: bool
    kept: tuple[KeptLine, ...] = ()
    others: tuple[Other, ...] = ()
    cut: bool | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What was read for the list: the light, the changes, and why the clinic refused some (by command id).

    `keeping` is None where a server keeps the records; with `demo` nothing is kept at all.
    `cut` as in `Outbox`; `may_take_back` what waits for colleagues.
    """

    light: Light
    lines: tuple[Line, ...]
    because: dict[str, str]
    contacted_at: datetime
    keeping: Keeping | None = None
    demo: bool = False
    cut: bool | None = None
    colleagues: tuple[Colleague, ...] = ()
    may_take_back: bool = False


def outbox(told: Told, now: datetime, zone: tzinfo) -> Outbox:
    """The list at this instant."""
    light = told.light
    return Outbox(
        face=face_of(light, now),
        sentence=_sentence(told),
        changes=tuple(_change(line, told, now, zone) for line in told.lines),
        last="" if light.single else _last(told, now, zone),
        can_try=not light.single,
        kept=() if told.demo or told.keeping is None else lines_of(told.keeping, zone),
        others=tuple(_other(each, told) for each in told.colleagues),
        cut=told.cut,
    )


def changes_of(
    other: Other, waiting: tuple[Line, ...], now: datetime, zone: tzinfo, most: int = MOST_OF_OTHERS
) -> OthersChanges:
    """What a supervisor is shown before it is taken back."""
    lines = (
        other_words.one_change(
            line.patient or (words.SOME_PATIENT if line.patient_id else words.THE_CLINIC),
            what_of(line.entry.command),
            _when(line.entry.made_at, now, zone),
        )
        for line in waiting[:most]
    )
    left = len(waiting) - most
    return OthersChanges(
        other.staff_id,
        other.name,
        tuple(line.entry.id for line in waiting),
        tuple(lines),
        words.more(left) if left > 0 else "",
    )


def _other(colleague: Colleague, told: Told) -> Other:
    said = words.of_colleague(colleague.name, colleague.waiting)
    return Other(colleague.staff_id, colleague.name, said, "" if told.may_take_back else other_words.NO_RIGHT)


def _waits(line: Line) -> bool:
    return line.entry.stage != Stage.REFUSED


def _sentence(told: Told) -> str:
    light = told.light
    if light.mail_problem is not None:
        return status.MAIL_PROBLEMS.get(light.mail_problem, status.EMAIL_SETTINGS)
    if light.single:
        return keeping.DEMO if told.demo else words.ON_THIS_COMPUTER
    if any(_waits(line) for line in told.lines):
        return status.KEPT_SAFE
    return "" if light.kind is LightKind.REFUSED else status.EVERYTHING_WITH_CLINIC


def _change(line: Line, told: Told, now: datetime, zone: tzinfo) -> Change:
    entry = line.entry
    held, refused = entry.stage == Stage.HELD, entry.stage == Stage.REFUSED
    mine = entry.can_be_taken_back
    old = entry.asks_again(now)
    what = what_of(entry.command)
    if refused:
        what = f"{common.full_stop(what)} {told.because.get(entry.id, '')}".strip()
    meaning, tone = (Meaning.REFUSED, Tone.BAD) if refused else (Meaning.QUEUED, Tone.NEUTRAL)
    nobody = words.SOME_PATIENT if line.patient_id else words.THE_CLINIC
    return Change(
        command_id=entry.id,
        patient_id=line.patient_id,
        meaning=meaning if held or refused else Meaning.LEAVING,
        tone=Tone.WARN if old else tone,
        who=line.patient or nobody,
        what=what,
        when=_when(entry.made_at, now, zone),
        button=words.TAKE_BACK if mine else words.OK_REMOVE if refused else "",
        why="" if refused else _why(entry, told.light.link, old=old, zone=zone),
        refused=refused,
        old=old,
        means=words.TAKE_BACK_MEANS if mine else words.REMOVE_MEANS if refused else "",
    )


def _why(entry: Unsettled, link: Link, *, old: bool, zone: tzinfo) -> str:
    """Why a change is not with the clinic yet."""
    if old:
        return words.waited_since(dates.short_moment(entry.made_at, zone))
    if entry.stage == Stage.LEAVING:
        return words.NOT_CONFIRMED
    return words.STILL_HERE if link.online else words.WAITS_FOR_CONNECTION


def _when(at: datetime, now: datetime, zone: tzinfo) -> str:
    """The time, with the day when that is not today."""
    today = at.astimezone(zone).date() == now.astimezone(zone).date()
    return dates.clock_time(at, zone) if today else dates.short_moment(at, zone)


def what_of(command: Command) -> str:
    """What a person did, in the words of the button they pressed."""
    match command:
        case Invite():
            return words.invite(command.email)
        case Resend():
            return words.resend(command.email)
        case Revoke():
            access = command.state == InviteState.ACTIVATED
            return words.REVOKE_ACCESS if access else words.REVOKE_INVITE
        case EditPatient():
            return words.change([edit.field for edit in command.edits])
        case AddStaff() | DeactivateStaff() | ChangeRole() | SetPassword():
            return words.STAFF
        case ChangeSetting():
            return words.SETTING
    return _PLAIN.get(type(command), words.OTHER)


_PLAIN: Final[dict[type, str]] = {
    RegisterPatient: words.REGISTER,
    BookAppointment: words.BOOK,
    ChangeAppointment: words.CHANGE_APPOINTMENT,
    LogCommunication: words.LOG,
    NoteExport: words.EXPORT,
}


def _last(told: Told, now: datetime, zone: tzinfo) -> str:
    link = told.light.link
    at = dates.clock_time(told.contacted_at, zone)
    if not link.online and link.next_try_at is not None:
        return status.last_reached(at, max(0, math.ceil((link.next_try_at - now).total_seconds())))
    return common.full_stop(words.reached(at))
