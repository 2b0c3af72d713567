"""A receptionist at the real program: real windows, real clinic, real files; only time is led by hand."""

import re
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from sqlalchemy import select

from desktop.app.line_switch import LineSwitch
from desktop.app.program import DeskProgram
from desktop.app.stack import HOLD, Means, Stack
from desktop.app.tour.led_clock import LedClock
from desktop.app.tour.stage import Stage
from desktop.clinic import tables
from desktop.config import Config
from desktop.domain.commands import Command
from desktop.domain.wire import to_body
from desktop.keystore import KeyStore
from desktop.preferences.policy import Decided
from desktop.preferences.preferences import Preferences
from desktop.real import new_id, random_bytes
from desktop.record.sqlcipher import reading
from desktop.steps import no_step
from desktop.sync.gateway import SqlGateway
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.naming import plain
from tests.clinic.homes import CHEAP

LIMIT = 30.0
"""Seconds after which what does not show fails a journey."""


class FrontDesk:
    """The program on one home, and hands and eyes for it; `close` ends it as quitting does."""

    def __init__(
        self, home: Path, keystore: KeyStore, clock: LedClock, decided: Decided | None = None
    ) -> None:
        self.line = LineSwitch()
        means = Means(keystore, clock, new_id, random_bytes, CHEAP, no_step, line=self.line.wrap)
        self.clock = clock
        self.stage = Stage(LIMIT)
        config = Config(home)
        preferences = Preferences(config.preferences, decided or Decided())
        self.program = DeskProgram(config, lambda: means, clock, preferences=preferences)
        self.program.start()

    def sign_in(self, user: str, password: str) -> None:
        """Type name and password, and wait for the home window."""
        self.stage.type("signin.name", user)
        self.stage.type("signin.password", password)
        self.stage.press("signin.enter")
        self.sees("today", "Find a patient")

    def press(self, words: str) -> None:
        """Press the button on the OnPatient Access page that says this."""
        self.stage.press_words("chart.access", plain(words))

    def pick(self, name: str, words: str) -> None:
        """Choose an entry of a list with the arrow keys."""
        combo = self.stage.find(name)
        assert isinstance(combo, QComboBox)
        self.stage.key(name, Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText() == words:
                return
            self.stage.key(name, Qt.Key.Key_Down)
        raise AssertionError((words, combo.currentText()))

    def let_it_leave(self) -> None:
        """Let the seconds pass in which an action can be undone, once they have begun."""
        begun = ("Goes out in", "Revoked in")
        seen = self.stage.until(lambda: any(w in t for t in self.stage.texts("chart.access") for w in begun))
        assert seen, self.stage.texts("chart.access")
        self.wait()

    def wait(self, time: timedelta = HOLD + timedelta(seconds=1)) -> None:
        """Let time pass, at least so much that an action cannot be undone any more."""
        self.clock.skip(time)
        self._stack.sign_in.wake()

    def switch_line(self, *, on: bool) -> None:
        """The connection to the clinic goes, or comes back; the next round notices."""
        self.line.on = on
        self._stack.sign_in.wake()

    def do(self, command: Command, user: str = "dana") -> None:
        """A colleague does this at another desk of the clinic."""
        engine = self._stack.clinic.engine
        with reading(engine).connect() as connection:
            staff = tables.shared["staff"]
            id = connection.execute(select(staff.c.id).where(staff.c.user == user)).scalar_one()
        SqlGateway(engine, id, self.clock, self._stack.sign_in.wake).push(new_id(), to_body(command))

    def patient(self, chart_id: str) -> str:
        """The id of a patient on file."""
        return self.field(chart_id, "id") or ""

    def field(self, chart_id: str, name: str) -> str | None:
        """What the clinic has on file of a patient."""
        people = tables.shared["patient"]
        with reading(self._stack.clinic.engine).connect() as connection:
            found = select(people.c[name]).where(people.c.chart_id == chart_id)
            value: str | None = connection.execute(found).scalar_one()
            return value

    def reason(self, name: str) -> str:
        """Why a button cannot be pressed, as it is heard."""
        button = self.stage.find(name)
        assert isinstance(button, PushButton)
        return button.accessibleDescription()

    def settles(self, where: str, *gone: str) -> None:
        """Wait until none of this can be read in a part of a window any more."""
        left = self.stage.until(
            lambda: not any(piece in "\n".join(self.stage.texts(where)) for piece in gone)
        )
        assert left, (gone, self.stage.texts(where))

    def sees(self, where: str, *pieces: str) -> None:
        """Wait until all of this can be read in a part of a window, or fail with what can be."""

        def whole() -> str:
            return "\n".join(self.stage.texts(where))

        seen = self.stage.until(lambda: all(piece in whole() for piece in pieces))
        assert seen, (pieces, whole(), self.stage.texts(""))

    def close(self) -> None:
        """Quit."""
        for window in QApplication.topLevelWidgets():
            window.hide()
        self.program.close()

    @property
    def _stack(self) -> Stack:
        assert self.program.stack is not None
        return self.program.stack


def link_in(letter: bytes) -> str:
    """The link of an invitation, found as a patient's e-mail program would show it."""
    body = message_from_bytes(letter, policy=policy.default).get_body(("plain",))
    assert body is not None
    found = re.search(r"https://\S+/i/\S+", body.get_content())
    assert found, "an invitation has a link"
    return found[0]
