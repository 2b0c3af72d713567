"""Everything a patient's chart shows, read at one instant."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from desktop.domain.access import Access, View, access_of
from desktop.domain.history import HistoryRow, history
from desktop.domain.invitation import Mail
from desktop.domain.patient import Patient
from desktop.domain.seen import Unsettled, fold
from desktop.domain.staff import Right, Staff
from desktop.services.local import Local
from desktop.store import outbox, replica, search, tables


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
    namesakes: tuple[Patient, ...]
    names: Mapping[str, str]
    may_invite: bool
    view: View

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
    confirmed = replica.confirmed(connection, patient_id)
    if confirmed is None:
        return None
    known = local.known(connection)
    view = local.view(known)
    seen = fold(confirmed, outbox.of_patient(connection, patient_id))
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
        mails=tuple(sorted(confirmed.mails, key=lambda mail: mail.queued_at, reverse=True)),
        namesakes=_namesakes(connection, seen.patient),
        names={person.id: person.name for person in people.values()},
        may_invite=_may_invite(people.get(known.staff_id)),
        view=view,
    )


def _may_invite(person: Staff | None) -> bool:
    return person is not None and person.may(Right.INVITE)


def _appointments(connection: Connection, patient_id: str) -> tuple[Appointment, ...]:
    visit, provider = tables.replica["appointment"], tables.replica["provider"]
    office, room = tables.replica["office"], tables.replica["exam_room"]
    rows = connection.execute(
        select(
            visit, provider.c.name.label("provider"), office.c.name.label("office"), room.c.name.label("room")
        )
        .join(provider, provider.c.id == visit.c.provider_id, isouter=True)
        .join(office, office.c.id == visit.c.office_id, isouter=True)
        .join(room, room.c.id == visit.c.exam_room_id, isouter=True)
        .where(visit.c.patient_id == patient_id)
        .order_by(visit.c.starts_at.desc())
    )
    return tuple(
        Appointment(r.id, r.starts_at, r.minutes, r.provider, r.reason, r.office, r.room, r.status, r.notes)
        for r in rows
    )


def _namesakes(connection: Connection, patient: Patient) -> tuple[Patient, ...]:
    """Other patients of the same first and last name: the birth date has to tell them apart."""
    table = tables.patient
    rows = connection.execute(
        select(table)
        .where(
            table.c.id.in_(search.of_names(connection, patient.last, patient.first)),
            table.c.last == patient.last,
            func.lower(table.c.first) == patient.first.lower(),
            table.c.id != patient.id,
        )
        .limit(5)
    )
    return tuple(replica.as_record(Patient, row) for row in rows)
