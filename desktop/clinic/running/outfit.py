"""What a service is run with, handed in by whoever runs one: the program, or an administrator's command."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.clinic.running.postman import PostOffice
from desktop.domain.ids import RandomBytes
from desktop.sealing import Cost
from desktop.steps import Step, no_step


def _nothing() -> None:
    """Nobody wants to be told."""


@dataclass(frozen=True, slots=True)
class Outfit:
    """`changed` is called from the service's thread after the record has changed, or how the service stands."""

    office: PostOffice
    random: RandomBytes
    cost: Cost
    step: Step = no_step
    changed: Callable[[], None] = _nothing
