"""A click that was not even kept, in words."""

from typing import Final

from desktop.domain.decision import Reason
from desktop.services.invitations import NotKept
from desktop.ui.chart.access.requirements import ITEMS
from desktop.ui.today.rows import RowFace
from desktop.ui.words import access, refusals

_WORDS: Final = {
    Reason.NOT_ALLOWED: access.VIEW_ONLY,
    Reason.INACTIVE: access.INACTIVE,
    Reason.DECEASED: access.DECEASED,
    Reason.NO_SUCH_PATIENT: refusals.NO_SUCH_PATIENT,
    Reason.NO_SUCH_INVITATION: refusals.NO_SUCH_INVITATION,
}


def cannot(face: RowFace, outcome: NotKept) -> tuple[str, str]:
    """Whom it is about, and why it could not be done."""
    if outcome.reason is Reason.MISSING:
        items = [ITEMS[item] for item in face.row.access.needs.shortest_fix]
        return face.name, access.missing(items) if items else refusals.CHANGED_MEANWHILE
    known = _WORDS.get(outcome.reason) if outcome.reason else None
    return face.name, known or refusals.CHANGED_MEANWHILE
