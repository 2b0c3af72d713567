"""Everything a patient's chart shows, read at one instant."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, select

from desktop.domain.access import Access, View, access_of
from desktop.domain.history import HistoryRow, history
from desktop.domain.invitation import Invitation, Mail
from desktop.domain.patient import Patient
from desktop.domain.seen import Unsettled
from desktop.domain.staff import Right, Staff
from desktop.services.local import Local
from desktop.store import replica, tables
from desktop.store.prepared import Prepared
from desktop.store.seen import seen_of


@dataclass(frozen=True, slots=True)
class Appointment:
    """One visit as the chart lists it."""

    id: str
    starts_at: datetime
    minutes: int
    provider: str | None
    reason: str | None
    office: str | None
    exam_room: str | None
    status: str | None
    notes: str | None


@dataclass(frozen=True, slots=True)
class Chart:
    """One patient as this desk sees them: confirmed by the clinic, plus what this desk has not settled.

    `names` gives the display name of every staff id; `only_here` names fields whose value the clinic
    does not have yet; `mails` are the invitations' e-mails, newest first; `refused` is the last refusal
    about this patient that was not dismissed.
    """

    patient: Patient
    only_here: frozenset[str]
    access: Access
    history: tuple[HistoryRow, ...]
    refused: Unsettled | None
    on_its_way: tuple[Unsettled, ...]
    appointments: tuple[Appointment, ...]
    mails: tuple[Mail, ...]
    invitations: tuple[Invitation, ...]
    namesakes: tuple[Patient, ...]
    names: Mapping[str, str]
    may_invite: bool
    may_edit: bool
    view: View

    @property
    def registered(self) -> bool:
        """Whether the clinic has this patient; until then there is no chart id."""
        return self.patient.chart_id != ""

    @property
    def last_visit(self) -> Appointment | None:
        """The latest appointment that has begun."""
        past = [visit for visit in self.appointments if visit.starts_at <= self.view.now]
        return max(past, key=lambda visit: visit.starts_at, default=None)

    @property
    def next_visit(self) -> Appointment | None:
        """The earliest appointment still to come."""
        future = [visit for visit in self.appointments if visit.starts_at > self.view.now]
        return min(future, key=lambda visit: visit.starts_at, default=None)


def read_chart(local: Local, connection: Connection, patient_id: str) -> Chart | None:
    """The chart, or None when this desk knows no such patient."""
    seen = seen_of(connection, patient_id)
    if seen is None:
        return None
    known = local.known(connection)
    view = local.view(known)
    access = access_of(seen, view)
    people = replica.staff(connection)
    return Chart(
        patient=seen.patient,
        only_here=seen.only_here,
        access=access,
        history=history(seen, access, view, known.staff_id),
        refused=seen.refused,
        on_its_way=seen.on_its_way,
        appointments=_appointments(connection, patient_id),
        mails=tuple(sorted(seen.confirmed.mails, key=lambda mail: mail.queued_at, reverse=True)),
        invitations=seen.confirmed.invites,
        namesakes=replica.namesakes(connection, seen.patient),
        names={person.id: person.name for person in people.values()},
        may_invite=_may(people, known.staff_id, Right.INVITE),
        may_edit=_may(people, known.staff_id, Right.EDIT_PATIENTS),
        view=view,
    )


def _may(people: Mapping[str, Staff], staff_id: str, right: Right) -> bool:
    person = people.get(staff_id)
    return person is not None and person.may(right)


def _appointments(connection: Connection, patient_id: str) -> tuple[Appointment, ...]:
    return tuple(Appointment(*row) for row in _VISITS.all(connection, patient=patient_id))


def _visits() -> Prepared:
    """The columns are in the order of `Appointment`."""
    visit, provider = tables.replica["appointment"], tables.replica["provider"]
    office, room = tables.replica["office"], tables.replica["exam_room"]
    shown = (
        *(visit.c.id, visit.c.starts_at, visit.c.minutes, provider.c.name.label("provider"), visit.c.reason),
        *(office.c.name.label("office"), room.c.name.label("room"), visit.c.status, visit.c.notes),
    )
    return Prepared(
        select(*shown)
        .join(provider, provider.c.id == visit.c.provider_id, isouter=True)
        .join(office, office.c.id == visit.c.office_id, isouter=True)
        .join(room, room.c.id == visit.c.exam_room_id, isouter=True)
        .where(visit.c.patient_id == bindparam("patient", ""))
        .order_by(visit.c.starts_at.desc())
    )


_VISITS: Final = _visits()
