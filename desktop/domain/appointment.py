"""An appointment: what it consists of, the lists its values come from, and each field as an edit carries it."""

import json
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from desktop.domain.commands import FieldEdit

DEFAULT_MINUTES: Final = 30
MOST_MINUTES: Final = 24 * 60


class Kind(StrEnum):
    """The type of an appointment."""

    APPOINTMENT = "appointment"
    VIDEO = "video"
    WALK_IN = "walk_in"
    TRANSITION = "transition"
    REFERRAL = "referral"


class Status(StrEnum):
    """How far an appointment has come; the words of the original. No status at all is None."""

    ARRIVED = "Arrived"
    CHECKED_IN = "Checked In"
    CHECKED_IN_ONLINE = "Checked In Online"
    IN_ROOM = "In Room"
    IN_SESSION = "In Session"
    COMPLETE = "Complete"
    CONFIRMED = "Confirmed"
    NOT_CONFIRMED = "Not Confirmed"
    RESCHEDULED = "Rescheduled"
    CANCELLED = "Cancelled"
    NO_SHOW = "No Show"


STATUSES: Final[tuple[str | None, ...]] = (None, *Status)
"""Every status in the order it is offered, "(none)" first."""

FREED: Final = frozenset({Status.CANCELLED, Status.RESCHEDULED, Status.NO_SHOW})
"""Statuses of an appointment that does not take place: its time is free again."""


class Color(StrEnum):
    """The colours an appointment can be marked with; the screen's palette says what each looks like."""

    BLUE = "blue"
    TEAL = "teal"
    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    PURPLE = "purple"
    GREY = "grey"


COLORS: Final[tuple[str | None, ...]] = (None, *Color)
"""Every colour in the order it is offered; None is no colour of its own."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment. Everything after `consent_forms` is the clinic's word; imported ones have no `created_by`.

    `starts_at` is an instant in UTC, `supervising_id` a provider's id.
    """

    id: str
    patient_id: str
    starts_at: datetime
    minutes: int = DEFAULT_MINUTES
    kind: str = Kind.APPOINTMENT
    provider_id: str | None = None
    supervising_id: str | None = None
    office_id: str | None = None
    exam_room_id: str | None = None
    reason: str | None = None
    profile: str | None = None
    color: str | None = None
    notes: str | None = None
    status: str | None = None
    consent_forms: tuple[str, ...] = ()
    created_by: str | None = None
    created_at: datetime | None = None
    status_since: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        """When it is over, as planned."""
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def stands(self) -> bool:
        """Whether it takes place, or took place, as far as is known."""
        return self.status not in FREED


_FIXED: Final = frozenset({"id", "created_by", "created_at", "status_since"})
EDITABLE: Final = tuple(field.name for field in fields(Appointment) if field.name not in _FIXED)
REQUIRED: Final = frozenset({"patient_id", "starts_at", "minutes", "kind"})


def value_of(appointment: Appointment, field: str) -> str | None:
    """A field as an edit carries it: text, instants in ISO form, consent forms as a JSON list."""
    return _text(getattr(appointment, field))


def with_value(appointment: Appointment, field: str, text: str | None) -> Appointment:
    """The appointment with one editable field set from its text form; ValueError if it is none."""
    if field not in EDITABLE or (text is None and field in REQUIRED):
        raise ValueError("not a value of an editable field")
    changes: dict[str, Any] = {field: _read(field, text)}
    return replace(appointment, **changes)


def with_edits(appointment: Appointment, edits: tuple[FieldEdit, ...]) -> Appointment:
    """The appointment as it reads with the edits; ValueError as `with_value`."""
    for edit in edits:
        appointment = with_value(appointment, edit.field, edit.after)
    return appointment


def edits_between(before: Appointment, after: Appointment) -> tuple[FieldEdit, ...]:
    """What was changed from one to the other, field by field."""
    texts = ((name, value_of(before, name), value_of(after, name)) for name in EDITABLE)
    return tuple(FieldEdit(name, was, now) for name, was, now in texts if was != now)


def fields_of(appointment: Appointment) -> tuple[FieldEdit, ...]:
    """A new appointment's values, with nothing before them; its patient is the command's."""
    texts = ((name, value_of(appointment, name)) for name in EDITABLE if name != "patient_id")
    return tuple(FieldEdit(name, None, text) for name, text in texts if text is not None)


def _text(value: Any) -> str | None:
    if value is None or value == ():
        return None
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return text_of_names(value) if isinstance(value, tuple) else str(value)


def _read(field: str, text: str | None) -> Any:
    match field:
        case "consent_forms":
            return names_in(text)
        case "starts_at":
            return instant_in(text or "")
        case "minutes":
            return int(text or "")
        case _:
            return text


def instant_in(text: str) -> datetime:
    """The instant written as `value_of` writes it; ValueError for any other spelling."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None or at.astimezone(UTC).isoformat() != text:
        raise ValueError("not an instant in UTC")
    return at.astimezone(UTC)


def names_in(text: str | None) -> tuple[str, ...]:
    """The names in a JSON list; ValueError for anything else."""
    names = json.loads(text) if text else []
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ValueError("not a list of names")
    return tuple(names)


def text_of_names(names: tuple[str, ...]) -> str:
    """The one JSON spelling of these names."""
    return json.dumps(names, ensure_ascii=False)
