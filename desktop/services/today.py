"""The day at the front desk: who comes, how each stands with onpatient, and who needs something."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from sqlalchemy import Connection

from desktop.domain.access import access_of
from desktop.domain.appointment import Appointment, with_edits
from desktop.domain.commands import BookAppointment, ChangeAppointment
from desktop.domain.seen import Stage, Unsettled
from desktop.domain.staff import Right
from desktop.services import attention
from desktop.services.day_view import Attention, Colleague, DayRow, DayView
from desktop.services.local import Known, Local
from desktop.store import days, outbox, replica
from desktop.store.seen import seen_all

_ON_ITS_WAY: Final = (Stage.HELD, Stage.LEAVING)
LOOKED: Final = "accepted.looked"


class Today:
    """`colleagues` tells who else has changes waiting on this computer."""

    def __init__(self, local: Local, colleagues: Callable[[], tuple[Colleague, ...]] = tuple) -> None:
        self._local = local
        self._colleagues = colleagues

    def day(
        self, day: date | None = None, provider_id: str | None = None, office_id: str | None = None
    ) -> DayView:
        """The appointments of a day of the clinic's calendar (None: today), all or a provider's, an office's."""
        with self._local.read() as connection:
            known = self._local.known(connection)
            view = self._local.view(known)
            today = view.now.astimezone(view.zone).date()
            start, end = _bounds(day or today, view.zone)
            entries = [e for e in outbox.everything(connection) if e.stage in _ON_ITS_WAY]
            found = [
                visit
                for visit in _visits(connection, start, end, entries)
                if _is_one(visit.provider_id, provider_id) and _is_one(visit.office_id, office_id)
            ]
            rows = self._rows(connection, known, found, entries)
            person = replica.staff(connection).get(known.staff_id)
            return DayView(
                day or today,
                (day or today) == today,
                rows,
                days.offered(connection, "provider"),
                days.offered(connection, "office"),
                person is not None and person.may(Right.INVITE),
                view,
            )

    def attention(self) -> Attention:
        """Who needs something, who accepted lately, and whose changes wait for their sign-in."""
        with self._local.read() as connection:
            known = self._local.known(connection)
            view = self._local.view(known)
            looked = days.marked(connection, LOOKED)
            found = attention.read(connection, view, looked)
            names = {person.id: person.name for person in replica.staff(connection).values()}
        return Attention(found.items, found.accepted, self._colleagues(), names, view)

    def colleagues(self) -> tuple[Colleague, ...]:
        """Whose changes wait on this computer for their sign-in."""
        return self._colleagues()

    def looked(self) -> None:
        """Whoever accepted up to now has been seen."""
        with self._local.engine.begin() as connection:
            now = self._local.view(self._local.known(connection)).now
            days.set_mark(connection, LOOKED, now)

    def _rows(
        self,
        connection: Connection,
        known: Known,
        visits: Sequence[Appointment],
        entries: Iterable[Unsettled],
    ) -> tuple[DayRow, ...]:
        view = self._local.view(known)
        ids = tuple(dict.fromkeys(visit.patient_id for visit in visits))
        seen = {each.patient.id: each for each in seen_all(connection, ids)}
        access = {id: access_of(each, view) for id, each in seen.items()}
        providers, offices = days.names(connection, "provider"), days.names(connection, "office")
        here = {_appointment_id(entry) for entry in entries}
        return tuple(
            DayRow(
                visit,
                seen[visit.patient_id].patient,
                access[visit.patient_id],
                providers.get(visit.provider_id or "", ""),
                offices.get(visit.office_id or "", ""),
                visit.id in here,
            )
            for visit in visits
            if visit.patient_id in seen
        )


def _bounds(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """A day by the clinic's clock; it has 23 or 25 hours where the clock is changed."""
    return (
        datetime.combine(day, time(), zone),
        datetime.combine(day + timedelta(days=1), time(), zone),
    )


def _is_one(id: str | None, wanted: str | None) -> bool:
    return wanted is None or id == wanted


def _visits(
    connection: Connection, start: datetime, end: datetime, entries: Iterable[Unsettled]
) -> list[Appointment]:
    """What the clinic confirmed, with this desk's bookings and changes laid over it."""
    ours = [entry.command for entry in entries]
    changed = [each.appointment_id for each in ours if isinstance(each, ChangeAppointment)]
    found = {visit.id: visit for visit in days.visits_by_id(connection, changed)}
    found |= {visit.id: visit for visit in days.visits(connection, start, end)}
    for command in ours:
        if isinstance(command, BookAppointment):
            blank = Appointment(command.appointment_id, command.patient_id, start)
            found[command.appointment_id] = with_edits(blank, command.fields)
        elif isinstance(command, ChangeAppointment) and command.appointment_id in found:
            found[command.appointment_id] = with_edits(found[command.appointment_id], command.edits)
    shown = [visit for visit in found.values() if start <= visit.starts_at < end]
    return sorted(shown, key=lambda visit: (visit.starts_at, visit.id))


def _appointment_id(entry: Unsettled) -> str | None:
    command = entry.command
    return command.appointment_id if isinstance(command, BookAppointment | ChangeAppointment) else None
