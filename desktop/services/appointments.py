"""Booking, changing, cancelling and looking at appointments, with or without a connection."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from desktop.domain.appointment import Appointment, Status
from desktop.domain.commands import Command
from desktop.domain.decision import Reason
from desktop.domain.scheduling import Skipped, Twice, instant, local
from desktop.domain.seen_appointment import SeenAppointment
from desktop.services.appointment_choices import read_choices, zone_of_provider
from desktop.services.appointment_reading import names_of, overlaps_of, read_sheet
from desktop.services.appointment_revisions import patients_in, read_revisions, readable
from desktop.services.appointment_saving import saving
from desktop.services.appointment_sheet import Choices, NotSaved, Overlap, Revision, Saved, Sheet
from desktop.services.clicks import Clicks
from desktop.services.local import Local
from desktop.store import appointments
from desktop.store.seen import patient_names

_QUARTER: Final = timedelta(minutes=15)
_OPENING: Final = time(9)


class Appointments:
    """The appointments this desk knows."""

    def __init__(self, local: Local) -> None:
        self._local = local
        self._clicks = Clicks(local)

    def choices(self) -> Choices:
        """Everything that can be chosen in the window."""
        with self._local.read() as connection:
            return read_choices(connection, self._local.known(connection).zone)

    def blank(self, patient_id: str | None = None, day: date | None = None) -> Sheet:
        """A new appointment, filled in as far as it goes by itself; nothing is kept before it is saved.

        On another day than today it begins at nine where the provider is, else with the next quarter of an hour.
        """
        with self._local.read() as connection:
            known = self._local.known(connection)
            choices = read_choices(connection, known.zone)
            last = _last(connection, known.staff_id, patient_id)
            provider = _usual(last.provider_id if last else None, [each.id for each in choices.providers])
            office = _usual(last.office_id if last else None, [each.id for each in choices.offices])
            zone = zone_of_provider(connection, provider, known.zone)
            made = Appointment(
                self._local.new_id(),
                patient_id or "",
                _beginning(self._local.view(known).now, day, zone),
                provider_id=provider,
                office_id=office,
                consent_forms=tuple(form.name for form in choices.consent_forms if form.default),
            )
            return read_sheet(self._local, connection, SeenAppointment(made, new=True))

    def open(self, appointment_id: str) -> Sheet | None:
        """One appointment, or None when this desk knows none of this id."""
        with self._local.read() as connection:
            seen = self._seen(connection, appointment_id)
            return None if seen is None else read_sheet(self._local, connection, seen)

    def with_patient(self, appointment: Appointment, patient_id: str) -> Sheet:
        """An appointment as it is being typed, with another patient: chart, past visits and address anew."""
        with self._local.read() as connection:
            seen = self._seen(connection, appointment.id) or SeenAppointment(appointment, new=True)
            typed = replace(appointment, patient_id=patient_id)
            return read_sheet(self._local, connection, replace(seen, appointment=typed))

    def visits(self, begin: datetime, end: datetime) -> tuple[SeenAppointment, ...]:
        """Every appointment that starts in this stretch of time, earliest first."""
        with self._local.read() as connection:
            who = self._local.known(connection).staff_id
            return appointments.seen_between(connection, who, begin, end)

    def overlapping(self, appointment: Appointment) -> tuple[Overlap, ...]:
        """Other appointments of the same provider at the same time, this desk's unsettled ones included."""
        with self._local.read() as connection:
            return overlaps_of(connection, self._local.known(connection).staff_id, appointment)

    def save(
        self, before: Appointment, after: Appointment, *, new: bool, overlap: bool = False
    ) -> Saved | NotSaved:
        """Book a new appointment, or change one: `before` is what the form showed.

        `overlap` allows it beside another one of the same provider. Nothing changed: `Saved(None)`.
        """
        return self._save(None if new else before, after, overlap=overlap)

    def cancel(self, appointment_id: str) -> Saved | NotSaved:
        """Set the status to Cancelled; the time is free again."""
        with self._local.read() as connection:
            seen = self._seen(connection, appointment_id)
        if seen is None or seen.new:
            return NotSaved(reason=Reason.NO_SUCH_APPOINTMENT)
        return self._save(seen.appointment, replace(seen.appointment, status=Status.CANCELLED), overlap=True)

    def revisions(self, appointment_id: str) -> tuple[Revision, ...]:
        """Who changed what, newest first; () for what this desk does not know."""
        with self._local.read() as connection:
            seen = self._seen(connection, appointment_id)
            if seen is None:
                return ()
            found = read_revisions(connection, seen, self._local.known(connection).staff_id)
            names = names_of(connection) | patient_names(connection, tuple(patients_in(found)))
        return tuple(readable(revision, names) for revision in found)

    def undo(self, appointment_id: str, command_id: str) -> bool:
        """Take a held booking or change back, and what was held on top of it; False when it has left already."""
        return self._clicks.take_back(self._patients(appointment_id), command_id)

    def dismiss(self, appointment_id: str, command_id: str) -> None:
        """Put a refusal away; with a refused booking, also what was refused because of it."""
        self._clicks.dismiss(self._patients(appointment_id), command_id)

    def _save(self, before: Appointment | None, after: Appointment, *, overlap: bool) -> Saved | NotSaved:
        patients = {after.patient_id, before.patient_id if before else after.patient_id}

        def make(connection: Connection) -> Command | Saved | NotSaved:
            return saving(connection, self._local.known(connection), before, after, overlap=overlap)

        kept: str | Saved | NotSaved = self._clicks.keep(patients, make)
        return Saved(kept) if isinstance(kept, str) else kept

    def _seen(self, connection: Connection, id: str) -> SeenAppointment | None:
        return appointments.seen_one(connection, self._local.known(connection).staff_id, id)

    def _patients(self, id: str) -> set[str]:
        """Whoever the appointment was seen to be for."""
        with self._local.read() as connection:
            commands = [entry.command for entry in appointments.entries_about(connection, id)]
        return {command.patient_id for command in commands if command.patient_id}


def _last(connection: Connection, who: str, patient_id: str | None) -> Appointment | None:
    seen = appointments.seen_of_patient(connection, who, patient_id) if patient_id else ()
    return seen[-1].appointment if seen else None


def _usual(last: str | None, offered: list[str]) -> str | None:
    """What the patient had last, or the only one there is."""
    if last in offered:
        return last
    return offered[0] if len(offered) == 1 else None


def _beginning(now: datetime, day: date | None, zone: ZoneInfo) -> datetime:
    today, _ = local(now, zone)
    if day is None or day == today:
        return now.replace(second=0, microsecond=0) + _QUARTER - timedelta(minutes=now.minute % 15)
    match instant(day, _OPENING, zone):
        case Skipped(_, after):
            return after
        case Twice(first, _):
            return first
        case found:
            return found
