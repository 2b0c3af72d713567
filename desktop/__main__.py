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
    from desktop.app.program import run

    # PySide6 puts a hook around every later import; it costs a quarter of start-up and 30 MiB.
    builtins.__import__ = plain_import
    return run(given)


if __name__ == "__main__":
    sys.exit(main())
