"""A folder of a FHIR bulk export: which file holds what, and in which order they are read."""

import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

import orjson

from desktop.clinic.imports.reading.fhir import Convert, read
from desktop.clinic.imports.reading.fhir_patient import patient
from desktop.clinic.imports.reading.fhir_places import Places
from desktop.clinic.imports.reading.fhir_visits import Visits
from desktop.clinic.imports.reading.lines import numbered
from desktop.clinic.imports.reading.rows import (
    APPOINTMENT_COLUMNS,
    NAMED_COLUMNS,
    PATIENT_COLUMNS,
    Kind,
    Notes,
    Read,
)

_SUFFIXES: Final = frozenset({".ndjson", ".jsonl"})
_NAME: Final = re.compile(r"[A-Za-z]+")
_FIRST_LINES: Final = 20
# What is referred to comes before what refers to it.
ORDER: Final = (
    "PractitionerRole", "Practitioner", "Organization", "Location", "Patient", "Encounter", "Appointment",
)  # fmt: skip


class Source(NamedTuple):
    """One file and the kind of resource in it."""

    path: Path
    resource: str


class Reader(NamedTuple):
    """How a file's lines become rows."""

    kind: Kind
    columns: tuple[str, ...]
    convert: Convert

    def rows(self, file: BinaryIO, resource: str) -> Iterator[Read]:
        """Read the file's lines one at a time."""
        return read(file, resource, self.convert)


def sources(folder: Path) -> tuple[list[Source], list[str]]:
    """The files to read, in order, and the names of those that hold nothing the clinic keeps."""
    found = [
        Source(path, _resource(path))
        for path in sorted(folder.iterdir())
        if path.is_file() and path.suffix.lower() in _SUFFIXES
    ]
    used = [source for source in found if source.resource in ORDER]
    used.sort(key=lambda source: (ORDER.index(source.resource), source.path.name))
    return used, [source.path.name for source in found if source.resource not in ORDER]


def readers(resources: set[str], today: date, notes: Notes) -> dict[str, Reader]:
    """A reader for each kind of resource, given which kinds the export holds."""
    places = Places(notes)
    visits = Visits(places, planned="Appointment" in resources)
    organization: Convert = places.organization if "Location" in resources else places.office
    return {
        "PractitionerRole": Reader(Kind.PROVIDER, NAMED_COLUMNS, places.role),
        "Practitioner": Reader(Kind.PROVIDER, NAMED_COLUMNS, places.practitioner),
        "Organization": Reader(Kind.OFFICE, NAMED_COLUMNS, organization),
        "Location": Reader(Kind.OFFICE, NAMED_COLUMNS, places.office),
        "Patient": Reader(Kind.PATIENT, PATIENT_COLUMNS, partial(patient, today=today, notes=notes)),
        "Encounter": Reader(Kind.APPOINTMENT, APPOINTMENT_COLUMNS, visits.encounter),
        "Appointment": Reader(Kind.APPOINTMENT, APPOINTMENT_COLUMNS, visits.appointment),
    }


def _resource(path: Path) -> str:
    """The kind in the first line that can be read; without one, what the file's name begins with."""
    with path.open("rb") as file:
        for number, line in numbered(file):
            if number > _FIRST_LINES:
                break
            try:
                said = orjson.loads(line or b"").get("resourceType")
            except (ValueError, AttributeError):
                continue
            if isinstance(said, str):
                return said
    named = _NAME.match(path.name)
    return named.group() if named else ""
