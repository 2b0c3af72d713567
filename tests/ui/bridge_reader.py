"""Reads and works the program from outside as a screen reader does; run by the system's Python, which has pyatspi.

`python3 bridge_reader.py STORY PROGRAM…` starts the program, plays a story of `bridge_stories.py`, and prints what
it came across, one line each.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

PATIENCE = 50.0
"""Seconds that everything together may take."""
LOOK_EVERY = 0.1
"""Seconds between two looks at the tree."""

MENUS = ("menu bar", "menu item", "popup menu")
Wanted = Callable[[Any], bool]


class Reader:
    """The tree of accessible objects of the one program on this bus.

    Qt lists no pop-up among a program's windows: a reader comes to them by following the keyboard's focus, as here.
    """

    def __init__(self, program: "subprocess.Popen[bytes]") -> None:
        self._spi: Any = import_module("pyatspi")
        glib: Any = import_module("gi.repository.GLib")
        self._gone: tuple[type[Exception], ...] = (glib.Error, LookupError, AttributeError)
        self._events: Any = glib.MainContext.default()
        self._program = program
        self._focus: Any = None
        self._spi.Registry.registerEventListener(self._follow, "object:state-changed:focused")
        self._until = time.monotonic() + PATIENCE

    def find(self, wanted: Wanted, what: str) -> Any:
        """The first object that is wanted, once it is there; ends if the program ends or time runs out."""
        while time.monotonic() < self._until:
            try:
                for root in (self._spi.Registry.getDesktop(0), *self._popup()):
                    for part in self._everything(root):
                        if wanted(part):
                            return part
            except self._gone:
                pass  # a window changed while it was being read: look again
            self._wait()
        raise SystemExit(f"not found in time: {what}")

    def named(self, name: str, *, starts: bool = False) -> Any:
        """An object by what is spoken."""
        return self.find(lambda part: part.name.startswith(name) if starts else part.name == name, name)

    def at(self, identifier: str) -> Any:
        """An object by its dotted identifier."""
        return self.find(
            lambda part: part.get_accessible_id() == identifier or _ends(part, identifier), identifier
        )

    def focused(self, identifier: str) -> Any:
        """The same, once it has the keyboard's focus."""
        focus = self._spi.STATE_FOCUSED
        return self.find(
            lambda part: part.get_accessible_id() == identifier and part.getState().contains(focus),
            f"the focus in {identifier}",
        )

    def _follow(self, event: Any) -> None:
        if event.detail1:
            self._focus = event.source

    def _popup(self) -> Iterator[Any]:
        """The pop-up that has the focus: its parent does not count it among its children."""
        part = self._focus
        while part is not None and part.parent is not None:
            if part.getIndexInParent() < 0:
                yield part
                return
            part = part.parent

    def _wait(self) -> None:
        while self._events.iteration(False):
            pass
        try:
            raise SystemExit(f"the program ended with {self._program.wait(LOOK_EVERY)}")
        except subprocess.TimeoutExpired:
            return

    def _everything(self, part: Any) -> Iterator[Any]:
        """All that is shown, and every menu; the newest window first."""
        for child in reversed(list(part)):
            if child is not None and (child.getRoleName() in MENUS or self._shown(child)):
                yield child
                yield from self._everything(child)

    def _shown(self, part: Any) -> bool:
        return part.getRoleName() == "application" or bool(part.getState().contains(self._spi.STATE_SHOWING))


def _ends(part: Any, identifier: str) -> bool:
    return bool(part.get_accessible_id().endswith(f".{identifier}"))


def press(part: Any) -> None:
    """Do the first thing the object offers: press a button, choose a menu's entry, select a row."""
    part.queryAction().doAction(0)


def focus(part: Any) -> None:
    """Bring the keyboard's focus here."""
    part.queryComponent().grabFocus()


def write(part: Any, text: str) -> None:
    """Put a text into a field."""
    part.queryEditableText().setTextContents(text)


def tell(part: Any) -> None:
    """Print an object as it is heard; the bus also writes into this output."""
    sys.stdout.write(f"HEARD {part.getRoleName()}: {part.name}\n")
    sys.stdout.flush()


def main(story: str, program: list[str]) -> None:
    """Start the program, play the story, and end it."""
    play: Callable[[Reader], None] = getattr(import_module("tests.ui.bridge_stories"), story)
    running = subprocess.Popen(program)
    try:
        play(Reader(running))
    finally:
        running.terminate()
        running.wait()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
