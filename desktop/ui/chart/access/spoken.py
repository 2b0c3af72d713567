"""What a screen reader is told when the state of an open chart changes."""

from dataclasses import dataclass

from desktop.domain.access import AccessKind
from desktop.domain.names import display_name
from desktop.domain.seen import Unsettled
from desktop.services.chart import Chart
from desktop.ui.chart.access.refusal import refusal_of
from desktop.ui.chart.access.state import Opened
from desktop.ui.chart.access.titles import sentence_of
from desktop.ui.words import access as words
from desktop.ui.words import status

_ON_ITS_WAY = (AccessKind.SENDING, AccessKind.QUEUED, AccessKind.LEAVING)


@dataclass(frozen=True, slots=True)
class Said:
    """One announcement; urgent ones interrupt."""

    words: str
    urgent: bool = False


def _seconds(entry: Unsettled) -> int:
    """How long the hold lasts in all; what is left of it is not worth a second announcement."""
    return 0 if entry.release_at is None else round((entry.release_at - entry.made_at).total_seconds())


def said_of(before: Chart, after: Chart) -> Said | None:
    """What has changed between two readings, if it is worth saying."""
    if after.refused is not None and (before.refused is None or before.refused.id != after.refused.id):
        notice = refusal_of(after)
        return Said(f"{notice.title} {notice.body}", urgent=True) if notice else None
    was, now = before.access.kind, after.access.kind
    if was == now:
        return None
    if now == AccessKind.BOUNCED:
        return Said(f"{words.BOUNCED}. {sentence_of(after, Opened())}", urgent=True)
    if now == AccessKind.CONNECTED:
        return Said(words.accepted(display_name(after.patient.first, after.patient.last)))
    if now == AccessKind.SENDING and after.access.action is not None:
        return Said(words.undo_announced(_seconds(after.access.action)))
    if now == AccessKind.QUEUED:
        return Said(status.QUEUED_ANNOUNCED)
    if was in _ON_ITS_WAY and now in (AccessKind.PENDING, AccessKind.WAITING):
        return Said(status.SENT_TO_CLINIC)
    return None
