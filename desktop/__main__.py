"""Starts OnPatient Desk: python -m desktop."""

import builtins
import gc
import sys

from desktop.app.arguments import parse


def main() -> int:
    """Read the arguments, then start; Qt is imported only when a window is wanted."""
    gc.disable()  # nothing a start makes is garbage for long; the program's own collector takes over
    given = parse(sys.argv[1:])
    plain_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - puts a hook around every later import

    builtins.__import__ = plain_import  # the hook costs a quarter of start-up and 30 MiB
    from desktop.app.program import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
