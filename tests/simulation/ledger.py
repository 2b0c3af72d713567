"""The simulation's own account of what people did, against which files and databases are held."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.commands import Command
from desktop.portal.answer import Answer


class Violation(AssertionError):
    """An invariant does not hold."""

    def __init__(self, invariant: str, said: str) -> None:
        super().__init__(f"[{invariant}] {said}")
        self.invariant = invariant


def must(holds: object, invariant: str, said: str) -> None:
    """Raise `Violation` unless it holds."""
    if not holds:
        raise Violation(invariant, said)


class Fate(StrEnum):
    """What the person last did with their own click."""

    MEANT = "meant"
    TAKEN_BACK = "taken back"
    DISMISSED = "dismissed"


@dataclass(slots=True)
class Click:
    """One thing done by a person, at a desk or (answers) on the patient's page. Times are the desk's own."""

    number: int
    id: str
    who: str
    desk: int | None
    command: Command
    made_at: datetime
    release_at: datetime
    fate: Fate = Fate.MEANT
    stage: str = "held"
    answer: Answer | None = None


@dataclass(slots=True)
class Ledger:
    """All clicks by id, and secrets that must never be found in the clear."""

    clicks: dict[str, Click] = field(default_factory=dict)
    ssns: set[str] = field(default_factory=set)

    def add(self, click: Click) -> None:
        """Write down what was done."""
        self.clicks[click.id] = click

    def of_desk(self, desk: int) -> list[Click]:
        """What was done at one desk, in order."""
        return [click for click in self.clicks.values() if click.desk == desk]

    def known(self, id: str, who: str, where: str) -> Click:
        """The click with this id, which must be this person's and meant."""
        click = self.clicks.get(id)
        if click is None:
            raise Violation("once", f"{where} holds a command nobody made")
        must(click.who == who, "who", f"{where} says {who} did what {click.who} did")
        must(click.fate != Fate.TAKEN_BACK, "undo", f"{where} holds what was taken back before it left")
        return click
