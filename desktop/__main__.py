"""Starts OnPatient Desk: python -m desktop."""

import gc
import sys

from desktop.app.arguments import parse
from desktop.app.lean_qt import load_qt


def main() -> int:
    """Read the arguments, then start; Qt is imported only when a window is wanted."""
    gc.disable()  # nothing a start makes is garbage for long; the program's own collector takes over
    given = parse(sys.argv[1:])
    load_qt()
    from desktop.app import language

    language.settle(given)  # the words are in it as soon as they are imported
    from desktop.app.program import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
