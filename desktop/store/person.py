"""The files of one person on this workstation, and the plain note beside them: who it is, how much waits.

The note is readable without a password, so that sign-in can offer names and say "2 actions wait for Alice".
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from desktop.small_json import read_json

_NOTE: Final = "person.json"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has signed in here; `used_at` is ISO time, `waiting` counts changes not with the clinic."""

    staff_id: str
    user: str
    name: str
    used_at: str
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class PersonFiles:
    """Where one person's files lie."""

    folder: Path

    @property
    def desk(self) -> Path:
        """The encrypted desk file."""
        return self.folder / "desk.db"

    @property
    def key(self) -> Path:
        """Its locked key."""
        return self.folder / "desk.key"

    @property
    def tries(self) -> Path:
        """The count of wrong passwords."""
        return self.folder / "tries.json"

    def note(self, person: Person) -> None:
        """Write the plain note."""
        from desktop.files import write_atomically  # the first window only reads notes

        self.folder.mkdir(parents=True, exist_ok=True)
        write_atomically(self.folder / _NOTE, json.dumps(asdict(person)).encode())

    def read(self) -> Person | None:
        """Read the plain note; None when there is none, or none that can be read."""
        try:
            person = Person(**read_json(self.folder / _NOTE))
        except (OSError, ValueError, TypeError):
            return None
        texts = (person.staff_id, person.user, person.name, person.used_at)
        whole = all(isinstance(text, str) for text in texts) and isinstance(person.waiting, int)
        return person if whole and person.staff_id == self.folder.name else None


def files_of(desks: Path, staff_id: str) -> PersonFiles:
    """The files of a person, by staff id (letters, digits, dots, dashes, underscores)."""
    return PersonFiles(desks / staff_id)


def people(desks: Path) -> tuple[Person, ...]:
    """Everybody who has signed in here, last used first."""
    if not desks.is_dir():
        return ()
    notes = [PersonFiles(folder).read() for folder in desks.iterdir() if folder.is_dir()]
    known = [person for person in notes if person is not None]
    return tuple(sorted(known, key=lambda person: person.used_at, reverse=True))
