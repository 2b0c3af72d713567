"""Applies the rows that an import has laid ready, chunk by chunk, in the lane."""

from desktop.clinic.apply import Means
from desktop.clinic.lane import Turn
from desktop.domain.commands import ApplyIntake
from desktop.domain.decision import Reason
from desktop.domain.staff import Right, Staff


def apply_chunk(
    turn: Turn, who: Staff, command: ApplyIntake, means: Means
) -> tuple[Reason | None, dict[str, str | None]]:
    """Apply one chunk and report what was added, changed and refused."""
    if not who.may(Right.IMPORT):
        return Reason.NOT_ALLOWED, {}
    return Reason.MALFORMED, {}
