"""What every part of the tour's script is made of: one looks at a part of a window after something was done."""

from collections.abc import Callable

from desktop.app.tour.stage import Stage
from desktop.app.tour.steps import Step

Deed = Callable[[], None]
COUNTDOWN = "Goes out in"
REVOKING = "Revoked in"
"""How the notice of a held action begins; the seconds follow."""


class Looking:
    """Makes steps over one stage."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def __call__(self, where: str, what: str, deed: Deed, *expected: str, gone: tuple[str, ...] = ()) -> Step:
        """Do it, and expect to read this in the part `where` of a window; "" is all windows."""
        return Step(what, deed, lambda: self._stage.texts(where), expected, gone)


def nothing() -> None:
    """One only looks."""
