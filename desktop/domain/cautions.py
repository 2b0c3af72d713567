"""What a person should hear before an invitation leaves, and may send in spite of."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.decision import Reason
from desktop.domain.patient import Patient


@dataclass(frozen=True, slots=True)
class Caution:
    """One thing that speaks against inviting with this address.

    `reason` is OPTED_OUT (`since`), SHARED_EMAIL (`others` use the mailbox too), GUARDIAN_EMAIL (the patient is `age`
    years old; `others` are grown-ups of the same household who use the mailbox, perhaps none) or BOUNCED_BEFORE (`at`).
    """

    reason: Reason
    others: tuple[Patient, ...] = ()
    at: datetime | None = None
    since: date | None = None
    age: int | None = None
