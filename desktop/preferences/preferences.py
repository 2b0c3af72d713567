"""The preferences that hold here: machine policy, then user policy, then what was chosen, then the installer's."""

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from desktop.files import write_atomically
from desktop.preferences.declared import Preference, Unfit
from desktop.preferences.policy import Decided, Values
from desktop.small_json import read_json

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Forced(Exception):
    """IT decided this preference; nobody can choose here."""


class Preferences:
    """Read once at start; what is chosen is kept in a file at once. Nothing in it is about a patient."""

    def __init__(self, path: Path, decided: Decided) -> None:
        self._path = path
        self._decided = decided
        self._chosen = dict(_read(path))
        self._passed_over: set[str] = set()
        self._listeners: list[Callable[[], None]] = []

    def value(self, preference: Preference[T]) -> T:
        """What holds; a value that does not fit is passed over, as if nobody had given one."""
        for values in (self._decided.machine, self._decided.user, self._chosen, self._decided.installed):
            if preference.name in values:
                try:
                    return preference.read(values[preference.name])
                except Unfit as unfit:
                    self._tell(str(unfit))
        return preference.default

    def _tell(self, unfit: str) -> None:
        """Once each: what holds is asked for again and again."""
        if unfit not in self._passed_over:
            self._passed_over.add(unfit)
            _log.warning("a preference was passed over: %s", unfit)

    def forced(self, preference: Preference[object]) -> bool:
        """Whether IT decided it."""
        for values in (self._decided.machine, self._decided.user):
            if preference.name in values:
                try:
                    preference.read(values[preference.name])
                except Unfit:
                    continue
                return True
        return False

    def choose(self, preference: Preference[T], value: T) -> None:
        """Keep what was chosen. Raises `Forced`, `Unfit`, or OSError when it cannot be kept: then nothing changes."""
        if self.forced(preference):
            raise Forced(preference.name)
        chosen = {**self._chosen, preference.name: preference.read(value)}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._path, json.dumps(chosen, indent=1, sort_keys=True).encode())
        self._chosen = chosen
        for listen in list(self._listeners):
            listen()

    def listen(self, listener: Callable[[], None]) -> None:
        """Call this after every choice, in the thread that chose."""
        self._listeners.append(listener)


def _read(path: Path) -> Values:
    """A file that is missing or spoiled is as good as none: everything in it has a default."""
    try:
        content = read_json(path)
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}
