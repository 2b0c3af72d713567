"""The demo: a made-up clinic in a throw-away home, James Smith signed in, keys in memory only, gone at exit."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app.line_switch import LineSwitch
from desktop.app.program import DeskProgram, run_until_quit
from desktop.app.stack import Means
from desktop.app.throw_away import throw_away_home
from desktop.clinic.demo.making import DEMO_COST, make_demo
from desktop.config import Config
from desktop.keystore import MemoryKeyStore
from desktop.real import RealClock, new_id, random_bytes
from desktop.steps import no_step


def run_demo(app: QApplication) -> int:
    """Run the program on a demo clinic; nothing of it remains."""
    line = LineSwitch()
    means = Means(MemoryKeyStore(), RealClock(), new_id, random_bytes, DEMO_COST, no_step, line=line.wrap)
    with throw_away_home(Path(tempfile.gettempdir()), new_id) as home:
        config = Config(home)

        def prepare() -> tuple[str, str]:
            made = make_demo(config, means.keystore, means.clock, means.random, means.new_id)
            return made.user, made.password

        program = DeskProgram(config, lambda: means, demo=True)
        program.menus.line = line
        return run_until_quit(app, program, prepare)
