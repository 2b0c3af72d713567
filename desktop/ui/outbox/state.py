"""What the outbox shows, as plain values: one row per change, in sending order, refused ones on top."""

import math
from dataclasses import dataclass
from datetime import datetime, tzinfo

from desktop.domain.commands import (
    AddStaff,
    ChangeSetting,
    Command,
    DeactivateStaff,
    EditPatient,
    Invite,
    Resend,
    Revoke,
    SetPassword,
)
from desktop.domain.invitation import InviteState
from desktop.domain.seen import Stage
from desktop.services.connection import Keeping, Light, LightKind, Line
from desktop.ui import dates
from desktop.ui.icons import Meaning
from desktop.ui.keeping import KeptLine, lines_of
from desktop.ui.outbox.light import LightFace, face_of
from desktop.ui.palette import Tone
from desktop.ui.words import common, keeping, status
from desktop.ui.words import outbox as words


@dataclass(frozen=True, slots=True)
class Change:
    """One row. `button` takes the change back or, refused, removes it; "" when nothing can be done."""

    command_id: str
    patient_id: str | None
    meaning: Meaning
    tone: Tone
    who: str
    what: str
    when: str
    button: str
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Outbox:
    """The whole list; `sentence` explains it, `kept` says how a single computer keeps its records."""

    face: LightFace
    sentence: str
    changes: tuple[Change, ...]
    last: str
    can_try: bool
    kept: tuple[KeptLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What was read for the list: the light, the changes, and why the clinic refused some (by command id).

    `keeping` is None where a server keeps the records; with `demo` nothing is kept at all.
    """

    light: Light
    lines: tuple[Line, ...]
    because: dict[str, str]
    contacted_at: datetime
    keeping: Keeping | None = None
    demo: bool = False


def outbox(told: Told, now: datetime, zone: tzinfo) -> Outbox:
    """The list at this instant."""
    light = told.light
    return Outbox(
        face=face_of(light, now),
        sentence=_sentence(told),
        changes=tuple(_change(line, told.because, zone) for line in told.lines),
        last="" if light.single else _last(told, now, zone),
        can_try=not light.single,
        kept=() if told.demo or told.keeping is None else lines_of(told.keeping, zone),
    )


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


def _change(line: Line, because: dict[str, str], zone: tzinfo) -> Change:
    entry = line.entry
    held, refused = entry.stage == Stage.HELD, entry.stage == Stage.REFUSED
    what = what_of(entry.command)
    if refused:
        what = f"{common.full_stop(what)} {because.get(entry.id, '')}".strip()
    meaning, tone = (Meaning.REFUSED, Tone.BAD) if refused else (Meaning.QUEUED, Tone.NEUTRAL)
    nobody = words.SOME_PATIENT if line.patient_id else words.THE_CLINIC
    return Change(
        command_id=entry.id,
        patient_id=line.patient_id,
        meaning=meaning if held or refused else Meaning.LEAVING,
        tone=tone,
        who=line.patient or nobody,
        what=what if held or refused else f"{what} · {words.NOT_CONFIRMED}",
        when=dates.clock_time(entry.made_at, zone),
        button=words.TAKE_BACK if held else words.OK_REMOVE if refused else "",
        refused=refused,
    )


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
        case AddStaff() | DeactivateStaff() | SetPassword():
            return words.STAFF
        case ChangeSetting():
            return words.SETTING
    return words.OTHER


def _last(told: Told, now: datetime, zone: tzinfo) -> str:
    link = told.light.link
    at = dates.clock_time(told.contacted_at, zone)
    if not link.online and link.next_try_at is not None:
        return status.last_reached(at, max(0, math.ceil((link.next_try_at - now).total_seconds())))
    return common.full_stop(words.reached(at))
