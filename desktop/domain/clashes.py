"""Where a colleague and this desk changed the same field: both values, so that a person can choose."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Change:
    """Who last changed a field, by name, and when, by the clinic's clock."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field: what was typed here and what stands at the clinic now. An SSN is its last four digits.

    `by` and `at` say who changed it there, None where the clinic does not tell. `command_id` is this desk's entry.
    """

    field: str
    mine: str | None
    theirs: str | None
    by: str | None
    at: datetime | None
    command_id: str
