"""Sets the demo clinic up, opens the real program over it, and plays the script."""

import faulthandler
import sys
from itertools import chain
from pathlib import Path
from tempfile import gettempdir
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop.app.line_switch import LineSwitch
from desktop.app.program import DeskProgram
from desktop.app.stack import Means, Stack
from desktop.app.throw_away import throw_away_home
from desktop.app.tour.album import Album
from desktop.app.tour.backstage import Backstage
from desktop.app.tour.home_script import HomeScript
from desktop.app.tour.led_clock import LedClock
from desktop.app.tour.script import Script
from desktop.app.tour.stage import NotThere, Stage
from desktop.app.tour.steps import PATIENCE, Player
from desktop.clinic.demo.making import DEMO_COST, mail_folder, make_demo
from desktop.config import Config
from desktop.keystore import MemoryKeyStore
from desktop.real import RealClock, new_id, random_bytes
from desktop.steps import no_step

STUCK: Final = 120.0
"""Seconds after which the process ends itself with every thread's place, should a window hang."""


def play(folder: Path) -> int:
    """Play the tour; pictures and tour.json go to `folder`. Returns 0 when every step showed what it should."""
    faulthandler.dump_traceback_later(STUCK, exit=True)
    qInstallMessageHandler(_told_by_qt)
    stage, album = Stage(PATIENCE), Album(folder, _tell)
    with throw_away_home(Path(gettempdir()), new_id) as home:
        clock, line = LedClock(RealClock()), LineSwitch()
        means = Means(MemoryKeyStore(), clock, new_id, random_bytes, DEMO_COST, no_step, line=line.wrap)
        program = DeskProgram(Config(home), lambda: means, clock, demo=True)
        backstage = Backstage(lambda: _loaded(program), clock, line, mail_folder(Config(home)), new_id)

        def prepare() -> tuple[str, str]:
            made = make_demo(Config(home), means.keystore, clock, random_bytes, new_id)
            backstage.note_letters()
            return made.user, made.password

        try:
            program.start(prepare)
            player = Player(stage, album, RealClock())
            for step in chain(HomeScript(stage, backstage).steps(), Script(stage, backstage).steps()):
                player.play(step)
        finally:
            program.close()
    faulthandler.cancel_dump_traceback_later()
    missed = sum(not step.ok for step in album.steps)
    _tell(f"{len(album.steps)} steps, {missed or 'none'} failed. Pictures and tour.json: {folder}")
    return 0 if album.ok else 1


def _loaded(program: DeskProgram) -> Stack:
    if program.stack is None:
        raise NotThere("nobody is signed in")
    return program.stack


def _told_by_qt(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """What windows drawn in memory cannot do is no news; the rest may matter."""
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(words + "\n")


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
