"""What the clinic tells of one thing done about a patient: who, when, what, and the fields it changed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

EDITED = "patient.edited"
REGISTERED = "patient.registered"
_FROM, _TO = ".from", ".to"


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of the clinic's journal as desks read it; `detail` is a JSON object."""

    id: str
    patient_id: str
    who: str
    at: datetime
    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, before and after; an SSN only as its last four digits."""

    field: str
    before: str | None
    after: str | None


def changes_in(event: Event) -> tuple[FieldChange, ...]:
    """The fields it changed, by name."""
    told = told_by(event)
    names = [key.removesuffix(_TO) for key in told if key.endswith(_TO)]
    return tuple(FieldChange(name, told.get(name + _FROM), told[name + _TO]) for name in sorted(names))


def details_of(event: Event) -> tuple[tuple[str, str], ...]:
    """Everything else it says, as pairs; what is not known is left out."""
    told = told_by(event)
    shown = (key for key in told if not key.endswith((_FROM, _TO)))
    return tuple((key, value) for key in sorted(shown) if (value := told[key]) is not None)


def told_by(event: Event) -> Mapping[str, str | None]:
    """The detail as text by key; nothing where it cannot be read."""
    try:
        told = json.loads(event.detail)
    except ValueError:
        return {}
    if not isinstance(told, dict):
        return {}
    return {key: None if value is None else str(value) for key, value in told.items()}
