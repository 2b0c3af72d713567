"""The fields of the form in DrChrono's order: label, shape, and whether onpatient uses the value."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from desktop.ui.widgets.naming import plain
from desktop.ui.words import demographics as words


class Shape(Enum):
    """How a value is given."""

    LINE = "line"
    CHOICE = "choice"
    SSN = "ssn"
    SINCE = "since"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field; `short` keeps it as wide as what is usually typed into it."""

    name: str
    label: str
    shape: Shape = Shape.LINE
    onpatient: bool = False
    short: bool = False


Row = tuple[FieldSpec, ...]

PATIENT: Final[tuple[Row, ...]] = (
    (FieldSpec("first", words.FIRST),),
    (FieldSpec("middle", words.MIDDLE),),
    (FieldSpec("last", words.LAST),),
    (FieldSpec("preferred", words.PREFERRED),),
    (FieldSpec("born", words.BORN, onpatient=True, short=True),),
    (FieldSpec("sex", words.SEX, Shape.CHOICE, short=True),),
    (FieldSpec("ssn", words.SSN, Shape.SSN, onpatient=True),),
    (FieldSpec("language", words.LANGUAGE, Shape.CHOICE),),
    (FieldSpec("status", words.STATUS, Shape.CHOICE, short=True),),
)
CONTACT: Final[tuple[Row, ...]] = (
    (FieldSpec("cell", words.CELL, onpatient=True),),
    (FieldSpec("home", words.HOME, onpatient=True),),
    (FieldSpec("office", words.OFFICE, onpatient=True),),
    (FieldSpec("email", words.EMAIL, onpatient=True),),
    (FieldSpec("alt_email", words.ALTERNATE_EMAIL),),
    (FieldSpec("street", words.STREET),),
    (
        FieldSpec("city", words.CITY),
        FieldSpec("state", words.STATE, Shape.CHOICE, short=True),
        FieldSpec("zip", words.ZIP, short=True),
    ),
    (FieldSpec("contact_by", words.CONTACT_BY, Shape.CHOICE),),
    (FieldSpec("opted_out_on", words.INVITATIONS, Shape.SINCE),),
)
FIELDS: Final = {spec.name: spec for row in (*PATIENT, *CONTACT) for spec in row}


def label(name: str) -> str:
    """What a field is called in a sentence's list: "Cell phone"."""
    return plain(FIELDS[name].label)


def labels(names: object) -> tuple[str, ...]:
    """Those fields' labels in the order of the form; `names` is a collection of field names."""
    return tuple(label(name) for name in FIELDS if name in names)  # type: ignore[operator]
