"""What every window of a signed-in person works with."""

from dataclasses import dataclass

from desktop.domain.clock import Clock
from desktop.services.desk import Desk
from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.program import Program


@dataclass(frozen=True, slots=True)
class Around:
    """Handed to each window when it is made."""

    desk: Desk
    background: Background
    news: News
    clock: Clock
    program: Program
