"""What a person is told before an invitation is kept: who shares the address, whose it may be, whether it works."""

from datetime import datetime

from sqlalchemy import Connection

from desktop.domain.access import View
from desktop.domain.cautions import Caution, of_address
from desktop.domain.email_address import same_mailbox
from desktop.domain.invitation import Invitation
from desktop.domain.patient import Patient
from desktop.store import mailboxes


def cautions_of(
    connection: Connection, patient: Patient, invites: tuple[Invitation, ...], view: View
) -> tuple[Caution, ...]:
    """What speaks against this patient's address as it reads now; nothing where there is none."""
    if not patient.email:
        return ()
    bounced_at = mailboxes.came_back(connection, patient.email)
    if bounced_at is not None and any(_proves(invite, patient.email, bounced_at) for invite in invites):
        bounced_at = None
    today = view.now.astimezone(view.zone).date()
    return of_address(patient, mailboxes.sharing(connection, patient.email, patient.id), bounced_at, today)


def _proves(invite: Invitation, email: str, bounced_at: datetime) -> bool:
    """Whether somebody has opened this patient's invitation at the address since the bounce: it works by now."""
    at = invite.activated_at or invite.opened_at
    return at is not None and same_mailbox(invite.email, email) and at > bounced_at
