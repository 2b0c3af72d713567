"""Runs the program: which window stands when, from the first one on the screen to the last change sent."""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import first_look
from desktop.app.entrance import Entrance
from desktop.app.lane import Lane
from desktop.app.loading import Loading
from desktop.app.look import Look
from desktop.app.only_one import RUNS_ALREADY, OnlyOne, come_forward
from desktop.app.painted import Painted
from desktop.app.qt import keep_log, make_application
from desktop.app.unforeseen import Unforeseen
from desktop.config import Config, default_home
from desktop.domain.clock import Clock
from desktop.preferences.declared import UNDO_SECONDS
from desktop.preferences.policy import Decided, decided
from desktop.preferences.preferences import Preferences
from desktop.real import RealClock, new_id
from desktop.ui.background import Background
from desktop.ui.collector import Collector
from desktop.ui.news import News
from desktop.ui.program import Program
from desktop.ui.words.common import say_demo
from desktop.ui.words.signin import LOCKED_HINT

if TYPE_CHECKING:
    from desktop.app.setting_up import SettingUp
    from desktop.app.stack import Means, Stack
    from desktop.app.windows import Windows
    from desktop.services.desk import Desk
    from desktop.services.signin import SignInProblem

HOLD_WHEN_HEARD: Final = timedelta(seconds=30)


def run(given: argparse.Namespace) -> int:
    """Start what the arguments ask for and return the exit status."""
    if given.tour is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # the tour's windows would only be in a person's way
    app = make_application(sys.argv[:1])
    if given.tour is not None:
        from desktop.app.tour import play

        return play(given.tour)
    if given.demo:
        from desktop.app.demo import run_demo

        return run_demo(app)
    config = Config(given.home or default_home(), given.clinic)
    only = OnlyOne(config.home)
    if not only.take():
        sys.stderr.write(f"{RUNS_ALREADY}\n")
        return 0
    only.called.connect(come_forward)
    preferences = Preferences(config.preferences, decided())
    means = partial(real_means, config.log, preferences)
    return run_until_quit(app, DeskProgram(config, means, preferences=preferences))


def run_until_quit(
    app: QApplication, program: "DeskProgram", prepare: Callable[[], tuple[str, str]] | None = None
) -> int:
    """Show the program, and leave it in order; `prepare` as in `DeskProgram.start`."""
    program.unforeseen.catch()
    program.start(prepare)
    status = app.exec()
    waiting = program.close()
    if waiting:
        from desktop.app.farewell import say_what_waits

        say_what_waits(waiting)
    return status


@cache
def real_means(log: Path, preferences: Preferences) -> "Means":
    """The real clock, key store and randomness, with a log kept; called in the lane, as they load much."""
    keep_log(log)
    from desktop.app.real import means

    return replace(means(), hold=partial(_hold, preferences))


def _hold(preferences: Preferences) -> timedelta:
    """Whoever hears the screen needs longer to take something back than whoever sees it."""
    from PySide6.QtGui import QAccessible  # enums upon enums; the first window does not wait for them

    chosen = timedelta(seconds=preferences.value(UNDO_SECONDS))
    return max(chosen, HOLD_WHEN_HEARD) if QAccessible.isActive() else chosen


class DeskProgram(QObject):
    """One run of the program. Everything that may wait happens in its lane, never on the GUI thread."""

    def __init__(
        self,
        config: Config,
        means: Callable[[], "Means"],
        clock: Clock | None = None,
        *,
        preferences: Preferences | None = None,
        demo: bool = False,
    ) -> None:
        super().__init__()
        self.news = News(self)
        self.menus = Program(self, demo=demo)
        say_demo(demo)
        self.clock = clock or RealClock()
        self.demo = demo
        self.setting_up: SettingUp | None = None
        self.windows: Windows | None = None
        self.stack: Stack | None = None
        self.config = config
        self._means = means
        self._lane = Lane()
        self.background = Background(self._lane, self)
        self.preferences = preferences or Preferences(config.preferences, Decided())
        self._look = Look(self.menus, self.preferences, self.background)
        self.entrance = Entrance(config, self.clock, self, demo=demo)
        self.unforeseen = Unforeseen(lambda: self.windows is not None and self.windows.locked, new_id, self)
        self._loading = Loading(config, means, self.background, self.news)
        self._collector = Collector(self)
        self._asked: tuple[str, str] | None = None
        self._connect()

    def start(self, prepare: Callable[[], tuple[str, str]] | None = None) -> None:
        """Show the first window, and load everything else once it has been painted.

        `prepare` makes a clinic in the lane first and says who is signed in to it at once, as the demo does.
        """
        self._collector.start()
        if prepare is not None:
            self.background.run(self, prepare, self._load)
        elif first_look.look(self.config).set_up:
            self._ask()
        else:
            QTimer.singleShot(0, self, self._set_up)

    def enter(self, user: str, password: str) -> None:
        """Sign in, as soon as everything is loaded."""
        if self.stack is None:
            self._asked = (user, password)
            self._loading.begin()  # once more, if it failed
            return
        sign_in = self.stack.sign_in
        self.background.run(self, lambda: sign_in.sign_in(user, password), self._entered)

    def lock(self, why: str = LOCKED_HINT) -> None:
        """Hide everything at once; what is held goes out, and the key is dropped."""
        if self.windows is None or self.stack is None:
            return
        sign_in, windows = self.stack.sign_in, self.windows
        windows.draw_curtain(why)
        self.background.run(
            windows,
            lambda: (sign_in.lock(), first_look.look(self.config).people),
            lambda found: windows.show_waiting(*found),
        )

    def sign_out(self) -> None:
        """Close this person's windows and ask who comes next."""
        if self.windows is None or self.stack is None or not self.windows.may_close():
            return
        self.windows.close()
        self.windows = None
        self.background.run(self, self.stack.sign_in.sign_out, lambda _waiting: self._ask())

    def quit(self) -> None:
        """End the program unless something typed would be lost; `close` then sends what is held."""
        if self.windows is not None and not self.windows.may_close():
            return
        for window in QApplication.topLevelWidgets():
            window.hide()
        QApplication.quit()

    def close(self) -> int:
        """Sign out and end the service; what is held goes out first if the clinic can be reached.

        Returns how many changes still wait on this computer.
        """
        if self.windows is not None:
            self.windows.close()
        self.background.close()
        waiting = self._lane.submit(self.stack.close).result() if self.stack is not None else 0
        self._lane.shutdown()
        self._collector.stop()
        return waiting

    def _connect(self) -> None:
        self.menus.quit_asked.connect(self.quit)
        self.menus.sign_out_asked.connect(self.sign_out)
        self.menus.lock_asked.connect(lambda: self.lock())
        self.entrance.asked.connect(self.enter)
        self.entrance.left.connect(self.quit)
        self._loading.loaded.connect(self._loaded)
        self._loading.failed.connect(
            lambda trouble, words: self.entrance.show_trouble(trouble, timedelta(0), words)
        )
        self.background.unexpected.connect(self.unforeseen.tell)

    def _ask(self, user: str = "") -> None:
        Painted(self.entrance.show(user), self._load)

    def _load(self, asked: tuple[str, str] | None = None) -> None:
        self._asked = asked or self._asked
        self._loading.begin()

    def _set_up(self) -> None:
        """There is no clinic here yet."""
        from desktop.app.setting_up import SettingUp

        self.setting_up = SettingUp(self.config, self._means, self.background)
        self.setting_up.done.connect(self._ask)
        self.setting_up.quit_asked.connect(self.quit)
        self.setting_up.show()

    def _loaded(self, stack: "Stack") -> None:
        self.stack = stack
        if self._asked is not None:
            self.enter(*self._asked)
            self._asked = None

    def _entered(self, found: "Desk | SignInProblem") -> None:
        from desktop.services.desk import Desk

        if isinstance(found, Desk):
            self._welcome(found)
        else:
            place = self.windows.page if self.windows is not None else self.entrance
            place.show_trouble(found.trouble, found.wait, found.words)

    def _welcome(self, desk: "Desk") -> None:
        from desktop.app.windows import Windows

        if self.windows is not None and self.windows.desk is desk:
            self.windows.open_curtain()
            return
        self.windows = Windows(desk, self)
        # Building is one wait, painting another; 0 would be done before anything typed meanwhile.
        QTimer.singleShot(1, self.windows, self._show_windows)

    def _show_windows(self) -> None:
        if self.windows is not None:
            self.windows.show()
            self.entrance.close()
