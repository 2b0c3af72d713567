"""FHIR Encounter and Appointment: visits that were, and visits that are planned."""

from typing import Any, Final

from desktop.clinic.imports.reading import values
from desktop.clinic.imports.reading.fhir import Resource, resource_id, text_of
from desktop.clinic.imports.reading.fhir_places import Places
from desktop.clinic.imports.reading.references import direct, first_of
from desktop.clinic.imports.reading.rows import ENTERED_IN_ERROR, NO_TIME, Row, Unfit
from desktop.clinic.imports.reading.values import words

_USUAL_MINUTES: Final = 30
_MOST_MINUTES: Final = 24 * 60
_MINUTE: Final = 60 * 1_000_000
_ENCOUNTER_STATUS: Final = {
    "planned": None, "arrived": "Arrived", "triaged": "Checked In", "in-progress": "In Session",
    "onleave": "In Session", "finished": "Complete", "cancelled": "Cancelled", "unknown": None,
}  # fmt: skip
_APPOINTMENT_STATUS: Final = {
    "proposed": "Not Confirmed", "pending": "Not Confirmed", "booked": "Confirmed", "arrived": "Arrived",
    "checked-in": "Checked In", "fulfilled": "Complete", "cancelled": "Cancelled", "noshow": "No Show",
    "waitlist": None,
}  # fmt: skip
_IN_ERROR: Final = "entered-in-error"


class Visits:
    """Reads visits; `planned` says that the export holds the appointments themselves too."""

    def __init__(self, places: Places, *, planned: bool) -> None:
        self._places = places
        self._planned = planned

    def encounter(self, line: int, resource: Resource) -> Row | None:
        """A visit; None where its appointment is in the export and says the same."""
        if self._planned and resource.get("appointment"):
            return None
        period = resource.get("period") or {}
        return self._row(
            line,
            resource,
            patient=resource.get("subject") or {},
            provider=first_of("Practitioner", resource.get("participant") or (), "individual"),
            office=first_of("Location", resource.get("location") or (), "location")
            or resource.get("serviceProvider"),
            times=(period.get("start"), period.get("end"), None),
            status=_status(resource, _ENCOUNTER_STATUS),
            visit=next(iter(resource.get("type") or ()), None),
        )

    def appointment(self, line: int, resource: Resource) -> Row:
        """A planned visit."""
        actors = resource.get("participant") or ()
        return self._row(
            line,
            resource,
            patient=first_of("Patient", actors, "actor") or {},
            provider=first_of("Practitioner", actors, "actor"),
            office=first_of("Location", actors, "actor"),
            times=(resource.get("start"), resource.get("end"), resource.get("minutesDuration")),
            status=_status(resource, _APPOINTMENT_STATUS),
            visit=resource.get("appointmentType") or next(iter(resource.get("serviceType") or ()), None),
        )

    def _row(
        self,
        line: int,
        resource: Resource,
        *,
        patient: Resource,
        provider: Resource | None,
        office: Resource | None,
        times: tuple[Any, Any, Any],
        status: str | None,
        visit: Resource | None,
    ) -> Row:
        name = f"{resource['resourceType']}/{resource_id(resource)}"
        starts_at, minutes = _span(*times)
        reason = next(iter(resource.get("reasonCode") or ()), None)
        row = (
            direct("Patient", patient),
            self._places.providers.id_of("Practitioner", provider),
            self._places.office_of(office),
            starts_at,
            minutes,
            words(text_of(visit)),
            words(text_of(reason)),
            status,
            name,
        )
        return Row(line, row)


def _status(resource: Resource, known: dict[str, str | None]) -> str | None:
    status = resource.get("status")
    if status == _IN_ERROR:
        raise Unfit(ENTERED_IN_ERROR)
    return known.get(str(status))


def _span(start: str | None, end: str | None, minutes: int | None) -> tuple[int, int]:
    """When a visit begins (microseconds) and how many minutes it takes."""
    if start is None:
        raise Unfit(NO_TIME)
    starts_at = values.instant(start)
    if minutes is None:
        minutes = round((values.instant(end) - starts_at) / _MINUTE) if end else _USUAL_MINUTES
    return starts_at, min(max(int(minutes), 1), _MOST_MINUTES)
