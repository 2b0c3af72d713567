"""The people who work at the clinic, and what each may do."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What a person was given by the administrator."""

    RECEPTIONIST = "receptionist"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """One thing a role may or may not do."""

    INVITE = "invite"
    EDIT_PATIENTS = "edit_patients"
    MANAGE_STAFF = "manage_staff"
    CHANGE_SETTINGS = "change_settings"
    IMPORT = "import"
    EXPORT = "export"
    SEE_AUDIT = "see_audit"
    DISCARD_OTHERS = "discard_others"


_DESK: Final = frozenset({Right.INVITE, Right.EDIT_PATIENTS})
_SUPERVISION: Final = _DESK | {Right.EXPORT, Right.SEE_AUDIT, Right.DISCARD_OTHERS}
RIGHTS: Final = {
    Role.RECEPTIONIST: _DESK,
    Role.SUPERVISOR: _SUPERVISION,
    Role.ADMINISTRATOR: _SUPERVISION | {Right.MANAGE_STAFF, Right.CHANGE_SETTINGS, Right.IMPORT},
}


@dataclass(frozen=True, slots=True)
class Staff:
    """One person with a sign-in name. Never deleted, only made inactive, so that history keeps its names."""

    id: str
    user: str
    name: str
    role: str = Role.RECEPTIONIST
    active: bool = True

    def may(self, right: Right) -> bool:
        """Whether this person may do it now."""
        return self.active and right in RIGHTS.get(Role(self.role), frozenset())


# Who acted, where no member of staff did.
BY_PATIENT: Final = "patient"
BY_LIMIT: Final = "limit"
BY_CLINIC: Final = "clinic"
BY_PORTAL: Final = "portal"
