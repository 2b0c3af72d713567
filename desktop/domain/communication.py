"""What is noted of a contact with a patient: a call, a talk, a letter."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.domain.problem import Problem, ProblemCode

KINDS: Final = ("phone", "in_person", "letter", "other")
LONGEST_NOTE: Final = 2_000
"""Characters."""

MOST_MINUTES: Final = 600


@dataclass(frozen=True, slots=True)
class Communication:
    """One contact on file; its id is its command's id."""

    id: str
    patient_id: str
    appointment_id: str | None
    kind: str
    who: str
    at: datetime
    minutes: int
    note: str | None


def check_note(text: str) -> Problem | None:
    """What is wrong with a note as `clean_text` leaves it."""
    if not text:
        return Problem(ProblemCode.EMPTY)
    over = len(text) - LONGEST_NOTE
    return Problem(ProblemCode.TOO_LONG, extra=over) if over > 0 else None


def check_minutes(minutes: int) -> Problem | None:
    """What is wrong with the time a contact took."""
    return None if 0 <= minutes <= MOST_MINUTES else Problem(ProblemCode.NOT_A_NUMBER)
