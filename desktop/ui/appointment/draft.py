"""What stands in the form, as it was typed, and the appointment it amounts to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from desktop.domain.appointment import EDITABLE, Appointment, edits_between, value_of, with_value
from desktop.domain.appointment_values import tidy
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.scheduling import Skipped, Twice, instant, local
from desktop.domain.typed_time import read_date, read_minutes, read_time
from desktop.ui.words import appointment as words

CHOSEN: Final = (
    "kind", "provider_id", "supervising_id", "patient_id", "office_id", "exam_room_id",
    "profile", "color", "status", "consent_forms",
)  # fmt: skip
"""Fields that are chosen, never typed."""


@dataclass(frozen=True, slots=True)
class Typed:
    """Every field of the form. `which` says which of two equal times is meant: 1, 2, or 0 for not said."""

    kind: str
    patient_id: str
    day: str
    time: str
    minutes: str
    which: int = 0
    provider_id: str | None = None
    supervising_id: str | None = None
    office_id: str | None = None
    exam_room_id: str | None = None
    reason: str = ""
    profile: str | None = None
    color: str | None = None
    notes: str = ""
    status: str | None = None
    consent_forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The appointment as far as it can be read; `problems` are sentences by form field.

    `skipped` and `twice` tell what the clocks do to the time that was typed.
    """

    appointment: Appointment
    problems: Mapping[str, str] = field(default_factory=dict)
    skipped: Skipped | None = None
    twice: Twice | None = None
    day: date | None = None
    at: time | None = None


PARTS: Final[dict[str, tuple[str, ...]]] = {
    **{name: (name,) for name in EDITABLE},
    "starts_at": ("day", "time", "which"),
}
"""The fields of the form that make up a field of the appointment."""
_OWNERS: Final = {part: name for name, parts in PARTS.items() for part in parts}


def day_text(day: date) -> str:
    """As the original writes a day: "05/18/2022"."""
    return f"{day.month:02}/{day.day:02}/{day.year:04}"


def time_text(at: time) -> str:
    """As the original writes a time: "09:00AM"."""
    return f"{at.hour % 12 or 12:02}:{at.minute:02}{'AM' if at.hour < 12 else 'PM'}"


def typed_of(appointment: Appointment, zone: ZoneInfo) -> Typed:
    """How an appointment stands in the form; `zone` is the provider's."""
    day, at = local(appointment.starts_at, zone)
    meant = instant(day, at, zone)
    which = 0
    if isinstance(meant, Twice):
        which = 1 if meant.first == appointment.starts_at else 2
    chosen: dict[str, Any] = {name: getattr(appointment, name) for name in CHOSEN}
    return Typed(
        day=day_text(day), time=time_text(at), which=which, minutes=str(appointment.minutes),
        reason=appointment.reason or "", notes=appointment.notes or "", **chosen,
    )  # fmt: skip


def read(
    typed: Typed, base: Appointment, zone: ZoneInfo, today: date, *, needs_provider: bool = False
) -> Reading:
    """Read the form; what cannot be read stands as it was in `base`."""
    problems = _unchosen(typed, needs_provider=needs_provider)
    changes: dict[str, Any] = {name: getattr(typed, name) for name in CHOSEN}
    day, at, minutes = read_date(typed.day, today), read_time(typed.time), read_minutes(typed.minutes)
    if isinstance(day, Problem):
        problems["day"] = _day_words(day)
    if isinstance(at, Problem):
        problems["time"] = words.TIME_NOT_READ
    if isinstance(minutes, Problem):
        problems["minutes"] = _minutes_words(minutes)
    else:
        changes["minutes"] = minutes
    appointment = replace(base, reason=typed.reason or None, notes=typed.notes or None, **changes)
    if isinstance(day, Problem) or isinstance(at, Problem):
        return Reading(tidy(appointment), problems)
    meant = instant(day, at, zone)
    skipped, twice = None, None
    if isinstance(meant, Skipped):
        skipped = meant
    elif isinstance(meant, Twice):
        twice = meant
        meant = {1: meant.first, 2: meant.second}.get(typed.which, base.starts_at)
    starts_at = base.starts_at if isinstance(meant, Skipped) else meant
    return Reading(tidy(replace(appointment, starts_at=starts_at)), problems, skipped, twice, day, at)


def _unchosen(typed: Typed, *, needs_provider: bool) -> dict[str, str]:
    problems = {"provider_id": words.WHICH_PROVIDER} if needs_provider and typed.provider_id is None else {}
    return problems if typed.patient_id else {**problems, "patient_id": words.WHO_IS_IT}


def changed(reading: Reading, base: Appointment) -> frozenset[str]:
    """The appointment's fields that do not read as they were shown."""
    edited = {edit.field for edit in edits_between(tidy(base), reading.appointment)}
    unread = {_OWNERS[part] for part in reading.problems if part not in ("patient_id", "provider_id")}
    if reading.skipped is not None:
        unread.add("starts_at")
    return frozenset(edited | unread)


def merged(
    base: Appointment, fresh: Appointment, mine: Appointment, dirty: frozenset[str]
) -> tuple[Appointment, dict[str, str | None]]:
    """The form's new ground after news, and the values of others for fields that are being edited here."""
    theirs: dict[str, str | None] = {}
    ground = replace(
        base, created_by=fresh.created_by, created_at=fresh.created_at, status_since=fresh.status_since
    )
    for name in EDITABLE:
        value = value_of(fresh, name)
        if value == value_of(base, name):
            continue
        if name in dirty and value != value_of(mine, name):
            theirs[name] = value
        else:
            ground = with_value(ground, name, value)
    return ground, theirs


def stepped(text: str, steps: int) -> str | None:
    """The time so many quarters of an hour on, or None where none can be read; it stays within the day."""
    at = read_time(text)
    if isinstance(at, Problem):
        return None
    minutes = at.hour * 60 + at.minute
    quarters = minutes // 15 + steps if steps > 0 or minutes % 15 == 0 else minutes // 15 + 1 + steps
    minutes = min(max(quarters * 15, 0), 24 * 60 - 15)
    return time_text(time(minutes // 60, minutes % 60))


def zone_name(at: datetime, zone: ZoneInfo) -> str:
    """As in "EDT": tells the first of two equal times from the second."""
    return at.astimezone(zone).tzname() or str(zone)


def _minutes_words(problem: Problem) -> str:
    return {
        ProblemCode.TOO_LONG: words.MINUTES_TOO_MANY,
        ProblemCode.TOO_SHORT: words.MINUTES_TOO_FEW,
    }.get(problem.code, words.MINUTES_NOT_READ)


def _day_words(problem: Problem) -> str:
    return {
        ProblemCode.NO_SUCH_DAY: words.NO_SUCH_DAY,
        ProblemCode.FUTURE: words.DATE_FAR,
        ProblemCode.TOO_LONG_AGO: words.DATE_FAR,
    }.get(problem.code, words.DATE_NOT_READ)
