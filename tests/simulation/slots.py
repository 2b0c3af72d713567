"""The files of one simulated world at fixed places, so that engines are made once and know their statements.

A process that died is opened again by letting go of every connection; the files are all that is left of it.
"""

import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import Engine

from desktop.clinic.database import open_clinic
from desktop.store.desk_file import open_desk_file
from tests.simulation.observer import Observer
from tests.simulation.template import DESK_KEY, STAFF, memory_folder, template

SERVICES = 2


@dataclass(frozen=True, slots=True)
class Slots:
    """Engines over the clinic database (the line's and each service's) and over the desk files."""

    folder: Path
    line: Engine
    services: tuple[Engine, ...]
    desks: tuple[Engine, ...]

    @property
    def clinic(self) -> Path:
        """The clinic database of the present schedule."""
        return self.folder / "clinic.db"

    def desk(self, at: int) -> Path:
        """A desk file of the present schedule."""
        return self.folder / f"desk{at}.db"

    def fresh(self, desks: int) -> None:
        """Put copies of the template in place of what the last schedule left."""
        for engine in (self.line, *self.services, *self.desks):
            engine.dispose()
        for left in self.folder.glob("*.db-*"):
            left.unlink()
        made = template()
        shutil.copyfile(made.clinic, self.clinic)
        for at in range(desks):
            shutil.copyfile(made.desk(at), self.desk(at))

    def observe_clinic(self) -> Observer:
        """Look at the clinic database from outside."""
        return Observer(self.clinic, template().keys.file)

    def observe_desk(self, at: int) -> Observer:
        """Look at a desk file from outside."""
        return Observer(self.desk(at), DESK_KEY)


@cache
def slots() -> Slots:
    """This process's slots."""
    folder, keys = memory_folder("simulated-world"), template().keys
    clinic = folder / "clinic.db"
    engines = [open_clinic(clinic, keys, durable=False) for _ in range(1 + SERVICES)]
    desks = [open_desk_file(folder / f"desk{at}.db", DESK_KEY, durable=False) for at in range(len(STAFF))]
    return Slots(folder, engines[0], tuple(engines[1:]), tuple(desks))
