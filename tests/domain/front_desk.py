"""A patient, a receptionist and an instant, as the tests of the rules need them."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from desktop.domain.decision import Facts
from desktop.domain.invitation import LIFETIME, Invitation, Waiting
from desktop.domain.patient import Patient
from desktop.domain.staff import Staff

NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)
JANE = Staff("jane", "jane", "Jane Miller")
JENNY = Patient(
    "jenny", "HAJE000001", "Jenny", "Harris", born=date(1980, 2, 11), cell="+14435555555",
    email="jenny@example.org",
)  # fmt: skip


def facts(**changes: Any) -> Facts:
    """Jenny, Jane and noon, changed as asked."""
    return replace(Facts(JANE, NOON, JENNY), **changes)


def invitation(id: str = "one", **changes: Any) -> Invitation:
    """An invitation of Jenny's, made at noon and pending unless changed."""
    enabled_at = changes.pop("enabled_at", NOON)
    made = Invitation(
        id, "jenny", "jenny@example.org", "dob_phone", "chart", "omar", enabled_at, enabled_at + LIFETIME
    )  # fmt: skip
    return replace(made, **changes)


def waiting(id: str, who: str = "omar") -> Waiting:
    """An invitation of Jenny's that the clinic holds until e-mail works."""
    return Waiting(id, "jenny", "jenny@example.org", who, NOON, "mail_not_set_up")
