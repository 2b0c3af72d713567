"""Reads and works the program from outside as a screen reader does; run by the system's Python, which has pyatspi.

`python3 bridge_reader.py PROGRAM…` starts the program and prints what it came across, one line each.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

PATIENCE = 40.0
"""Seconds that everything together may take."""
LOOK_EVERY = 0.1
"""Seconds between two looks at the tree."""

EMAIL = "aisha.okonkwo@example.com"
Wanted = Callable[[Any], bool]


class Reader:
    """The tree of accessible objects of the one program on this bus."""

    def __init__(self, program: "subprocess.Popen[bytes]") -> None:
        self._spi: Any = import_module("pyatspi")
        gone: Any = import_module("gi.repository.GLib").Error
        self._gone: tuple[type[Exception], ...] = (gone, LookupError, AttributeError)
        self._program = program
        self._until = time.monotonic() + PATIENCE

    def find(self, wanted: Wanted) -> Any:
        """The first object that is wanted, once it is there; ends if the program ends or time runs out."""
        while time.monotonic() < self._until:
            try:
                for part in self._everything(self._spi.Registry.getDesktop(0)):
                    if self._is(part, wanted):
                        return part
            except self._gone:
                pass  # a window changed while it was being read: look again
            self._wait()
        raise SystemExit("not found in time")

    def named(self, name: str, *, starts: bool = False) -> Any:
        """An object by what is spoken."""
        return self.find(lambda part: part.name.startswith(name) if starts else part.name == name)

    def at(self, identifier: str) -> Any:
        """An object by its dotted identifier."""
        return self.find(lambda part: part.get_accessible_id() == identifier or _ends(part, identifier))

    def _wait(self) -> None:
        try:
            raise SystemExit(f"the program ended with {self._program.wait(LOOK_EVERY)}")
        except subprocess.TimeoutExpired:
            return

    def _is(self, part: Any, wanted: Wanted) -> bool:
        shown = part.getState().contains(self._spi.STATE_SHOWING) or part.getRoleName() == "menu item"
        return bool(shown and wanted(part))

    def _everything(self, part: Any) -> Iterator[Any]:
        for child in list(part):
            if child is not None:
                yield child
                yield from self._everything(child)


def _ends(part: Any, identifier: str) -> bool:
    return bool(part.get_accessible_id().endswith(f".{identifier}"))


def press(part: Any) -> None:
    """Do the first thing the object offers."""
    part.queryAction().doAction(0)


def write(part: Any, text: str) -> None:
    """Put a text into a field."""
    part.queryEditableText().setTextContents(text)


def tell(part: Any) -> None:
    """Print an object as it is heard; the bus also writes into this output."""
    sys.stdout.write(f"HEARD {part.getRoleName()}: {part.name}\n")


def play(reader: Reader) -> None:
    """Find Aisha, open her chart, type the missing address, invite, and take it back."""
    write(reader.at("today.search"), "aisha")
    tell(reader.named("Aisha Okonkwo-Fairweather, Aug", starts=True))  # in the table it says "born"
    press(reader.at("today.menu.open_chart"))
    tell(reader.at("chart.chip"))
    tell(reader.at("chart.pages.access"))
    write(reader.at("chart.access.email"), EMAIL)
    press(reader.named("Save and invite"))
    tell(reader.named("OnPatient: sending, can be undone"))
    tell(reader.named("Delivery, step 1 of 4", starts=True))
    press(reader.at("chart.access.notice.onway.undo"))
    tell(reader.named("Undone. Nothing was sent."))


def main(program: list[str]) -> None:
    """Start the program, play, and end it."""
    running = subprocess.Popen(program)
    try:
        play(Reader(running))
    finally:
        running.terminate()
        running.wait()


if __name__ == "__main__":
    main(sys.argv[1:])
