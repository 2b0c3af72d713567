"""The files of one simulated world at fixed places, so that engines are made once and know their statements.

A process that died is opened again by letting go of every connection; the files are all that is left of it.
"""

import gc
import shutil
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Engine

from desktop.clinic.database import open_clinic
from desktop.store.desk_file import open_desk_file
from tests.simulation.observer import Contents, Observer
from tests.simulation.template import DESK_KEY, STAFF, memory_folder, template

SERVICES = 2


@dataclass(frozen=True, slots=True)
class Slots:
    """Engines over the clinic database (the line's and each service's) and over the desk files; who watches both."""

    line: Engine
    services: tuple[Engine, ...]
    desks: tuple[Engine, ...]
    clinic: Observer
    observers: tuple[Observer, ...]
    beginning: tuple[Contents, tuple[Contents, ...]]

    def fresh(self, desks: int) -> None:
        """Put what the template holds in place of what the last schedule left.

        Row by row, as the files stay open: a copied file would have every connection read its schema and prepare
        its statements again.
        """
        clinic, files = self.beginning
        self.clinic.become(clinic)
        for observer, file in zip(self.observers[:desks], files, strict=False):
            observer.become(file)


@cache
def slots() -> Slots:
    """This process's slots."""
    folder, made = memory_folder("simulated-world"), template()
    clinic, desks = folder / "clinic.db", [folder / f"desk{at}.db" for at in range(len(STAFF))]
    shutil.copyfile(made.clinic, clinic)
    for at, desk in enumerate(desks):
        shutil.copyfile(made.desk(at), desk)
    line, *services = (open_clinic(clinic, made.keys, durable=False) for _ in range(1 + SERVICES))
    files = tuple(open_desk_file(desk, DESK_KEY, durable=False) for desk in desks)
    observer, observers = Observer(clinic, made.keys.file), tuple(Observer(desk, DESK_KEY) for desk in desks)
    beginning = observer.contents(), tuple(each.contents() for each in observers)
    gc.freeze()  # what is loaded by now stays: nobody needs to look through it thousands of times
    return Slots(line, tuple(services), files, observer, observers, beginning)
