"""FHIR Practitioner, PractitionerRole, Location and Organization: who sees patients, and where."""

from collections.abc import Iterable
from typing import Final

from desktop.clinic.imports.reading import values
from desktop.clinic.imports.reading.fhir import Resource, resource_id
from desktop.clinic.imports.reading.references import References, names, own_names
from desktop.clinic.imports.reading.rows import NO_NAME, Notes, Row, Unfit
from desktop.clinic.imports.reading.values import words

_GONE: Final = frozenset({"inactive", "suspended"})


class Places:
    """Reads providers and offices, and remembers what visits call them."""

    def __init__(self, notes: Notes) -> None:
        self.providers = References()
        self.offices = References()
        self._notes = notes
        self._reached_at: dict[str, str] = {}

    def role(self, line: int, resource: Resource) -> None:
        """A PractitionerRole makes no row: it knows the phone at which a provider is reached."""
        number = self._phone(resource)
        if number is not None:
            for name in names("Practitioner", resource.get("practitioner") or {}):
                self._reached_at.setdefault(name, number)

    def practitioner(self, line: int, resource: Resource) -> Row:
        """A provider. Read after the roles."""
        id = resource_id(resource)
        self.providers.learn(resource)
        name = _person(next(iter(resource.get("name") or ()), {}))
        if not name:
            raise Unfit(NO_NAME)
        number = self._phone(resource) or self._known_phone(own_names(resource))
        return Row(line, (name, number, resource.get("active") is not False, id))

    def organization(self, line: int, resource: Resource) -> None:
        """An organization beside locations makes no row: it knows a phone for a location that has none."""
        number = self._phone(resource)
        if number is not None and resource_id(resource):
            for name in own_names(resource):
                self._reached_at.setdefault(name, number)

    def office(self, line: int, resource: Resource) -> Row | None:
        """A location, or an organization where an export knows no locations; None for "any patient's home"."""
        if resource.get("mode") == "kind":
            return None
        id = resource_id(resource)
        self.offices.learn(resource)
        name = words(resource.get("name"))
        if not name:
            raise Unfit(NO_NAME)
        gone = resource.get("status") in _GONE or resource.get("active") is False
        owner = names("Organization", resource.get("managingOrganization") or {})
        number = self._phone(resource) or self._known_phone(owner)
        return Row(line, (name, number, not gone, id))

    def office_of(self, reference: Resource | None) -> str | None:
        """The id of the office that a visit's reference means."""
        return self.offices.id_of("Location", reference) or self.offices.id_of("Organization", reference)

    def _known_phone(self, called: Iterable[str]) -> str | None:
        return next((self._reached_at[name] for name in called if name in self._reached_at), None)

    def _phone(self, resource: Resource) -> str | None:
        for point in resource.get("telecom") or ():
            if point.get("system") == "phone" and point.get("value"):
                return values.phone(point["value"], self._notes)
        return None


def _person(name: Resource) -> str | None:
    """Dr. Irvin Emard: as a list of providers shows the name."""
    if name.get("text"):
        return words(name["text"])
    parts = (*(name.get("prefix") or ())[:1], *(name.get("given") or ())[:1], name.get("family"))
    return words(" ".join(part for part in parts if part))
