"""How what a person did gets into the outbox and out of it: in one transaction each, and told to the screens."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from sqlalchemy import Connection

from desktop.domain.commands import Command
from desktop.services.local import Local
from desktop.store import outbox
from desktop.sync.pace import POLL

T = TypeVar("T")


class Clicks:
    """The way of every action into the outbox and out of it; `patients` are those whose screens read anew."""

    def __init__(self, local: Local) -> None:
        self._local = local

    def keep(self, patients: Iterable[str], make: Callable[[Connection], Command | T]) -> str | T:
        """Look and act in one transaction, so that a second click finds what the first has done.

        Returns the command's id, or whatever `make` answered instead of a command; then nothing was kept.
        """
        with self._local.engine.begin() as connection:
            made = make(connection)
            if not isinstance(made, Command):
                return made
            id = self._local.keep(connection, made)
            self._local.step("click.keeping")
        self._local.step("click.kept")
        self._tell(patients)
        if not (self._local.online() and self._local.hold() >= POLL):
            self._local.wake()  # else the next round comes before the hold ends; one now would delay the drawing
        return id

    def take_back(self, patients: Iterable[str], id: str) -> bool:
        """Take a held action back, with what rests on it; False when it has left already."""
        with self._local.engine.begin() as connection:
            done = outbox.take_back(connection, id)
        self._tell(patients)
        return done

    def dismiss(self, patients: Iterable[str], id: str) -> None:
        """Remove a refused action whose reason was read, with what rests on it."""
        with self._local.engine.begin() as connection:
            outbox.dismiss(connection, id)
        self._tell(patients)

    def confirm_old(self, patients: Iterable[str], id: str) -> None:
        """Send an action that waited here for more than a day after all."""
        with self._local.engine.begin() as connection:
            outbox.ask_again(connection, id, self._local.clock.now())
        self._tell(patients)
        self._local.wake()

    def _tell(self, patients: Iterable[str]) -> None:
        self._local.changed(frozenset(patients))
