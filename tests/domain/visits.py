"""An appointment of Jenny's and what is known around it, as the tests of the rules need them."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from desktop.domain.appointment import Appointment
from desktop.domain.booking import BookingFacts, Places
from tests.domain.front_desk import JANE, NOON

ID = "a" * 32
OTHER = "b" * 32
VISIT = Appointment(
    ID, "jenny", NOON + timedelta(days=1), 30, provider_id="smith", office_id="main", exam_room_id="room 1",
    reason="Evaluation", status="Confirmed", created_by="omar", created_at=NOON, status_since=NOON,
)  # fmt: skip
PLACES = Places(
    frozenset({"smith", "wilberton"}),
    frozenset({"main", "north"}),
    {"room 1": "main", "room 2": "main", "north 1": "north"},
)


def visit(**changes: Any) -> Appointment:
    """Jenny's appointment of tomorrow noon, changed as asked."""
    return replace(VISIT, **changes)


def booking_facts(**changes: Any) -> BookingFacts:
    """Jane decides to change Jenny's appointment, changed as asked."""
    return replace(BookingFacts(JANE, NOON, frozenset({"jenny", "bo"}), VISIT, PLACES), **changes)
