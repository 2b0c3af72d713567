"""FHIR R4 bulk export: one JSON resource a line, read one at a time."""

from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, Final, TypeAlias

import orjson

from desktop.clinic.imports.reading.lines import numbered
from desktop.clinic.imports.reading.rows import (
    NO_ID,
    NOT_JSON,
    TOO_LONG_LINE,
    WRONG_RESOURCE,
    WRONG_TYPE,
    Read,
    Refused,
    Row,
    Unfit,
)

Resource: TypeAlias = dict[str, Any]
Convert: TypeAlias = Callable[[int, Resource], Row | None]
"""Makes a row of a line's resource, None if the clinic keeps nothing of it; raises `Unfit`."""

_LONGEST_ID: Final = 200
_WRONG_TYPE: Final = (AttributeError, LookupError, TypeError, ValueError, OverflowError)


def read(file: BinaryIO, kind: str, convert: Convert) -> Iterator[Read]:
    """Read a file of one kind of resource; whatever is wrong with a line, the next one is read."""
    for number, line in numbered(file):
        if line is None:
            yield Refused(number, TOO_LONG_LINE)
            continue
        try:
            resource = orjson.loads(line)
        except ValueError:
            yield Refused(number, NOT_JSON)
            continue
        yield _converted(number, resource, kind, convert)


def _converted(number: int, resource: object, kind: str, convert: Convert) -> Read:
    if not isinstance(resource, dict):
        return Refused(number, NOT_JSON)
    if resource.get("resourceType") != kind:
        return Refused(number, WRONG_RESOURCE)
    try:
        return convert(number, resource)
    except Unfit as unfit:
        return Refused(number, unfit.reason)
    except _WRONG_TYPE:  # what reading a list as an object, or a number as a text, ends in
        return Refused(number, WRONG_TYPE)


def resource_id(resource: Resource) -> str:
    """The resource's id; raises `Unfit` without one."""
    id = resource.get("id")
    if not isinstance(id, str) or not 0 < len(id) <= _LONGEST_ID or not id.isprintable():
        raise Unfit(NO_ID)
    return id


def identifier_of(resource: Resource, system: str) -> str | None:
    """The value of the resource's identifier in this system."""
    for identifier in resource.get("identifier") or ():
        if identifier.get("system") == system and identifier.get("value"):
            return str(identifier["value"])
    return None


def text_of(concept: Resource | None) -> str | None:
    """What a coded concept reads as: its text, or the first code's display."""
    if not concept:
        return None
    found = concept.get("text") or next(
        (coding["display"] for coding in concept.get("coding") or () if coding.get("display")), None
    )
    return None if found is None else str(found)
