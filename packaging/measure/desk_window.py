"""The program as `python -m desktop` starts it, with a key store in memory; says when what was painted.

Follows `desktop.__main__` step by step: no collecting, arguments, Qt, the program. Then
somebody signs in, looks for a patient and opens the chart. Its argument is a home made by `measure.home`; prints
one line of JSON.
"""

import gc
import sys

from desktop.app.arguments import parse
from desktop.app.lean_qt import load_qt

gc.disable()
given = parse(["--home", sys.argv[1]])
load_qt()
from desktop.app import qt  # noqa: E402
from desktop.app.program import DeskProgram, run_until_quit  # noqa: E402 - in desktop.__main__'s order

app = qt.make_application(sys.argv[:1])

from desktop.config import Config  # noqa: E402
from measure.visit import Visit, real_enough  # noqa: E402 - after the application, as it is none of its work

program = DeskProgram(Config(given.home), lambda: real_enough(given.home))
visit = Visit(program)
sys.exit(run_until_quit(app, program))
