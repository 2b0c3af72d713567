"""The day at the front desk: who comes, how each stands with onpatient, and who needs something."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from sqlalchemy import Connection

from desktop.domain.access import access_of
from desktop.domain.seen_appointment import SeenAppointment
from desktop.domain.staff import Right
from desktop.services import attention
from desktop.services.day_view import Attention, Colleague, DayRow, DayView
from desktop.services.local import Known, Local
from desktop.store import appointments, days, replica
from desktop.store.seen import seen_all

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
            found = [
                seen
                for seen in appointments.seen_between(connection, known.staff_id, start, end)
                if _is_one(seen.appointment.provider_id, provider_id)
                and _is_one(seen.appointment.office_id, office_id)
            ]
            rows = self._rows(connection, known, found)
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

    def looked(self) -> None:
        """Whoever accepted up to now has been seen."""
        with self._local.engine.begin() as connection:
            now = self._local.view(self._local.known(connection)).now
            days.set_mark(connection, LOOKED, now)

    def _rows(
        self, connection: Connection, known: Known, visits: Sequence[SeenAppointment]
    ) -> tuple[DayRow, ...]:
        view = self._local.view(known)
        ids = tuple(dict.fromkeys(visit.appointment.patient_id for visit in visits))
        seen = {each.patient.id: each for each in seen_all(connection, ids)}
        access = {id: access_of(each, view) for id, each in seen.items()}
        providers, offices = days.names(connection, "provider"), days.names(connection, "office")
        return tuple(
            DayRow(
                visit.appointment,
                seen[visit.appointment.patient_id].patient,
                access[visit.appointment.patient_id],
                providers.get(visit.appointment.provider_id or "", ""),
                offices.get(visit.appointment.office_id or "", ""),
                bool(visit.on_its_way),
            )
            for visit in visits
            if visit.appointment.patient_id in seen
        )


def _bounds(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """A day by the clinic's clock; it has 23 or 25 hours where the clock is changed."""
    return (
        datetime.combine(day, time(), zone),
        datetime.combine(day + timedelta(days=1), time(), zone),
    )


def _is_one(id: str | None, wanted: str | None) -> bool:
    return wanted is None or id == wanted
