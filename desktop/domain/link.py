"""How this desk and the clinic stand: reached or not, since when, and when it is tried again."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Trouble(StrEnum):
    """Why nothing goes through."""

    UNREACHABLE = "unreachable"
    NOT_ADMITTED = "not_admitted"
    OTHER_CLINIC = "other_clinic"
    NOT_ANSWERING = "not_answering"
    DISK = "disk"


@dataclass(frozen=True, slots=True)
class Link:
    """The line to the clinic. Times are this computer's."""

    online: bool = False
    working: bool = False
    trouble: Trouble | None = None
    contacted_at: datetime | None = None
    next_try_at: datetime | None = None
