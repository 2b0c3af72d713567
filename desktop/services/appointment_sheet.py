"""What the appointment window shows and offers, and what it is answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.access import View
from desktop.domain.appointment import Appointment
from desktop.domain.clashes import Conflict
from desktop.domain.consent_form import ConsentForm as ConsentForm
from desktop.domain.decision import Reason
from desktop.domain.patient import Patient
from desktop.domain.problem import Problem
from desktop.domain.seen import Unsettled
from desktop.services.chart import Chart


@dataclass(frozen=True, slots=True)
class Provider:
    """Somebody who sees patients; `time_zone` is an IANA name that this computer knows."""

    id: str
    name: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class Office:
    """A place where patients are seen."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Room:
    """An exam room of one office."""

    id: str
    office_id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Profile:
    """A usual sort of appointment: choosing it fills in the minutes and, where it has one, the colour."""

    name: str
    minutes: int
    color: str | None


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that can be chosen, by name; reasons and profiles most used first."""

    providers: tuple[Provider, ...]
    offices: tuple[Office, ...]
    rooms: tuple[Room, ...]
    reasons: tuple[str, ...]
    profiles: tuple[Profile, ...]
    consent_forms: tuple[ConsentForm, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One appointment as this desk sees it: confirmed by the clinic, plus what this desk has not settled.

    `new`: nothing of it is on file or on its way (a blank one, or a booking the clinic refused).
    `names` gives the display name of every staff, provider, office and room id, and of the patients a
    refusal names. `only_here` names fields whose value the clinic does not have yet. `past` counts the
    patient's earlier appointments.
    """

    appointment: Appointment
    new: bool
    patient: Patient | None
    chart: Chart | None
    names: Mapping[str, str]
    time_zone: str
    only_here: frozenset[str]
    on_its_way: tuple[Unsettled, ...]
    refused: Unsettled | None
    past: int
    missing_address: bool
    may_edit: bool
    view: View


@dataclass(frozen=True, slots=True)
class Overlap:
    """Another appointment of the same provider at the same time; "" where the patient's name is not known here."""

    appointment_id: str
    patient_name: str
    starts_at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class Saved:
    """It is in the outbox under this id, held so long that it can be undone; None: nothing had changed."""

    command_id: str | None


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Nothing was done: fields have problems, other appointments are in the way, or a rule speaks against it.

    With `overlaps` the reason is OVERLAP; with `conflicts` (fields that read otherwise by now) it is CONFLICT.
    """

    problems: Mapping[str, Problem] = field(default_factory=dict)
    overlaps: tuple[Overlap, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """One field that was changed. Values are shown as they are, ids of people and places as their names.

    `command_id` is set for what only this desk knows yet; `booked` marks the values it was booked with.
    """

    at: datetime
    who: str
    field: str
    before: str | None
    after: str | None
    booked: bool = False
    command_id: str | None = None
