"""Reads what the appointment window shows, at one instant."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from desktop.domain.appointment import MOST_MINUTES, Appointment
from desktop.domain.booking import in_the_way
from desktop.domain.patient import Patient
from desktop.domain.seen import Unsettled
from desktop.domain.seen_appointment import SeenAppointment
from desktop.domain.staff import Right
from desktop.services.appointment_choices import zone_of_provider
from desktop.services.appointment_sheet import Overlap, Sheet
from desktop.services.chart import read_chart
from desktop.services.local import Local
from desktop.store import appointments, replica
from desktop.store.places import names_of_places
from desktop.store.seen import patient_names

_LONGEST: Final = timedelta(minutes=MOST_MINUTES)


def read_sheet(local: Local, connection: Connection, seen: SeenAppointment) -> Sheet:
    """One appointment with all that stands around it."""
    known = local.known(connection)
    view = local.view(known)
    appointment = seen.appointment
    chart = read_chart(local, connection, appointment.patient_id) if appointment.patient_id else None
    visits = chart.appointments if chart else ()
    people = replica.staff(connection)
    return Sheet(
        appointment=appointment,
        new=seen.new,
        patient=chart.patient if chart else None,
        chart=chart,
        names=names_of(connection) | patient_names(connection, _named_in(seen.refused)),
        time_zone=zone_of_provider(connection, appointment.provider_id, known.zone).key,
        only_here=seen.only_here,
        on_its_way=seen.on_its_way,
        refused=seen.refused,
        past=sum(1 for each in visits if _was_before(each.appointment, appointment, view.now)),
        missing_address=chart is not None and _lacks_address(chart.patient),
        may_edit=known.staff_id in people and people[known.staff_id].may(Right.EDIT_PATIENTS),
        view=view,
    )


def names_of(connection: Connection) -> dict[str, str]:
    """The name of every member of staff, provider, office and room there is or was, by id."""
    people = {person.id: person.name for person in replica.staff(connection).values()}
    return names_of_places(connection) | people


def overlaps_of(connection: Connection, who: str, appointment: Appointment) -> tuple[Overlap, ...]:
    """Other appointments of the same provider at the same time, this desk's unsettled ones included."""
    begin, end = appointment.starts_at - _LONGEST, appointment.ends_at
    around = appointments.seen_between(connection, who, begin, end)
    found = in_the_way(appointment, (each.appointment for each in around))
    names = patient_names(connection, tuple(each.patient_id for each in found))
    return tuple(
        Overlap(each.id, names.get(each.patient_id, ""), each.starts_at, each.minutes) for each in found
    )


def _named_in(refused: Unsettled | None) -> tuple[str, ...]:
    """Patients whom a refusal names."""
    found = (value for key, value in refused.detail if key in ("patient", "value")) if refused else ()
    return tuple(value for value in found if value)


def _was_before(other: Appointment, this: Appointment, now: datetime) -> bool:
    return other.id != this.id and other.stands and other.starts_at <= now


def _lacks_address(patient: Patient) -> bool:
    return not (patient.street and patient.city and patient.state and patient.zip)
