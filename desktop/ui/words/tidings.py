"""The words of notifications outside every window: they name nobody."""

from desktop.ui.words.common import counted
from desktop.ui.words.tongue import tr


def accepted(patients: int) -> str:
    """Somebody did what the invitation asked for."""
    return counted(
        patients, tr("A patient accepted an invitation."), tr("{number} patients accepted invitations.")
    )


def bounced(emails: int) -> str:
    """An address needs a look."""
    return counted(emails, tr("An invitation email bounced."), tr("{number} invitation emails bounced."))
