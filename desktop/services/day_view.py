"""What the Today window shows: a day's rows, and what asks for attention, as plain values."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.access import Access, AccessKind, View
from desktop.domain.appointment import Appointment
from desktop.domain.patient import Patient
from desktop.domain.seen import Unsettled


class Group(StrEnum):
    """How a patient can be helped; each is in exactly one."""

    CAN_INVITE = "can_invite"
    MISSING = "missing"
    PENDING = "pending"
    CONNECTED = "connected"
    NOT_INVITABLE = "not_invitable"


_GROUPS = {
    AccessKind.MISSING: Group.MISSING,
    AccessKind.BOUNCED: Group.MISSING,
    AccessKind.SENDING: Group.PENDING,
    AccessKind.QUEUED: Group.PENDING,
    AccessKind.LEAVING: Group.PENDING,
    AccessKind.WAITING: Group.PENDING,
    AccessKind.PENDING: Group.PENDING,
    AccessKind.CONNECTED: Group.CONNECTED,
    AccessKind.NOT_INVITABLE: Group.NOT_INVITABLE,
}


def group_of(access: Access) -> Group:
    """The group of an access; whoever can be invited, for the first time or again, can be invited."""
    return _GROUPS.get(access.kind, Group.CAN_INVITE)


@dataclass(frozen=True, slots=True)
class DayRow:
    """One appointment of the day, and how its patient stands with onpatient.

    `only_here`: the appointment, or a change of it, is on this computer alone.
    """

    appointment: Appointment
    patient: Patient
    access: Access
    provider: str
    office: str
    only_here: bool

    @property
    def group(self) -> Group:
        """How the patient can be helped."""
        return group_of(self.access)

    @property
    def expiring(self) -> bool:
        """Whether the open invitation has two days left or fewer."""
        return self.access.expiring

    @property
    def expires_before_visit(self) -> bool:
        """Whether the open invitation ends before the appointment begins."""
        invitation = self.access.invitation
        pending = self.access.kind is AccessKind.PENDING and invitation is not None
        return pending and invitation is not None and invitation.expires_at <= self.appointment.starts_at


@dataclass(frozen=True, slots=True)
class DayView:
    """One day by the clinic's calendar, rows in the order of their times; choices are (id, name) by name."""

    day: date
    is_today: bool
    rows: tuple[DayRow, ...]
    providers: tuple[tuple[str, str], ...]
    offices: tuple[tuple[str, str], ...]
    may_invite: bool
    view: View


class ItemKind(StrEnum):
    """Why somebody is on the list; the order is that within one minute."""

    REFUSED = "refused"
    BOUNCED = "bounced"
    EXPIRES = "expires"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Item:
    """One patient who needs something. `at` is when it came up, `visit` when the patient comes next.

    `refused` is the click of this person that the clinic did not accept.
    """

    kind: ItemKind
    patient: Patient
    access: Access
    at: datetime
    visit: datetime | None = None
    refused: Unsettled | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """A patient who accepted; `new` since this person last looked."""

    patient: Patient
    at: datetime
    new: bool


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody whose changes wait on this computer until they sign in again."""

    name: str
    waiting: int


@dataclass(frozen=True, slots=True)
class Attention:
    """The quiet list beside the day. `items` are newest first; `names` gives every staff id's name."""

    items: tuple[Item, ...]
    accepted: tuple[Accepted, ...]
    colleagues: tuple[Colleague, ...]
    names: dict[str, str]
    view: View
