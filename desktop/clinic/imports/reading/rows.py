"""What reading an export yields: rows for one table, refusals, and a count of what was left out on the way."""

from collections import Counter
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

Value: TypeAlias = str | int | bool | None
"""A column's value as the database holds it: dates as ISO text, instants as whole microseconds."""

Notes: TypeAlias = Counter[str]
"""How often something was left out of a row that was taken; the words hold nothing about a patient."""


class Kind(StrEnum):
    """The table that a row is for."""

    PATIENT = "patient"
    PROVIDER = "provider"
    OFFICE = "office"
    APPOINTMENT = "appointment"


class Row(NamedTuple):
    """One row: the line it stood in (from 1) and its values in the order of its file's columns.

    `ssn` holds nine digits on their way to being sealed; nothing prints a row.
    """

    line: int
    values: tuple[Value, ...]
    ssn: str | None = None


class Refused(NamedTuple):
    """A line that was not taken, and why; never what stood in it."""

    line: int
    reason: str


class Unfit(Exception):
    """This line cannot be taken; `reason` says why in words for the report."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


Read: TypeAlias = Row | Refused | None
"""What became of one line; None: in order, but nothing that the clinic keeps."""

PATIENT_COLUMNS: Final = (
    "first", "last", "middle", "preferred", "born", "sex", "ssn_last4", "cell", "home", "office",
    "email", "alt_email", "street", "city", "state", "zip", "language", "status", "external_id",
)  # fmt: skip
NAMED_COLUMNS: Final = ("name", "phone", "active", "external_id")
APPOINTMENT_COLUMNS: Final = (
    "patient_id", "provider_id", "office_id", "starts_at", "minutes", "profile", "reason", "status", "external_id",
)  # fmt: skip
"""An appointment's ids are still its source's names for patient, provider and office."""

NOT_JSON: Final = "not a whole JSON object"
TOO_LONG_LINE: Final = "the line is too long"
TOO_LONG_TEXT: Final = "a text is too long"
WRONG_RESOURCE: Final = "another kind of resource than the file's"
WRONG_TYPE: Final = "a value has the wrong type"
NO_ID: Final = "no id"
NO_NAME: Final = "no name"
NO_TIME: Final = "no time of day with its offset from UTC"
ENTERED_IN_ERROR: Final = "marked as entered in error"
