"""Everything a patient's chart shows, read at one instant."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from desktop.domain.access import Access, View, access_of
from desktop.domain.appointment import Appointment
from desktop.domain.history import HistoryRow, history
from desktop.domain.invitation import Invitation, Mail
from desktop.domain.patient import Patient
from desktop.domain.seen import Unsettled
from desktop.domain.seen_appointment import SeenAppointment
from desktop.domain.staff import Right, Staff
from desktop.services.local import Local
from desktop.store import appointments, replica
from desktop.store.places import names_of_places
from desktop.store.seen import seen_of


@dataclass(frozen=True, slots=True)
class Visit:
    """One appointment as the chart lists it, with the names of provider and places.

    `only_here` names what of it the clinic does not have yet.
    """

    appointment: Appointment
    provider: str | None
    office: str | None
    exam_room: str | None
    only_here: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        """The appointment's id."""
        return self.appointment.id

    @property
    def starts_at(self) -> datetime:
        """When it begins."""
        return self.appointment.starts_at


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
    appointments: tuple[Visit, ...]
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
    def last_visit(self) -> Visit | None:
        """The latest appointment that has begun, of those that take place."""
        past = [visit for visit in self._taking_place if visit.starts_at <= self.view.now]
        return max(past, key=lambda visit: visit.starts_at, default=None)

    @property
    def next_visit(self) -> Visit | None:
        """The earliest appointment still to come, of those that take place."""
        future = [visit for visit in self._taking_place if visit.starts_at > self.view.now]
        return min(future, key=lambda visit: visit.starts_at, default=None)

    @property
    def _taking_place(self) -> list[Visit]:
        return [visit for visit in self.appointments if visit.appointment.stands]


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
        appointments=_visits(connection, known.staff_id, patient_id),
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


def _visits(connection: Connection, who: str, patient_id: str) -> tuple[Visit, ...]:
    """Latest first."""
    seen = appointments.seen_of_patient(connection, who, patient_id)
    names = names_of_places(connection) if seen else {}
    return tuple(_visit(each, names) for each in reversed(seen))


def _visit(seen: SeenAppointment, names: Mapping[str, str]) -> Visit:
    appointment = seen.appointment
    places = (appointment.provider_id, appointment.office_id, appointment.exam_room_id)
    provider, office, room = (names.get(id) if id else None for id in places)
    return Visit(appointment, provider, office, room, seen.only_here)
