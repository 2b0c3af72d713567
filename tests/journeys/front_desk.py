"""A receptionist at the real program: real windows, real clinic, real files; only time is led by hand."""

import re
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path

from desktop.app.program import DeskProgram
from desktop.app.stack import HOLD, Means
from desktop.app.tour.led_clock import LedClock
from desktop.app.tour.stage import Stage
from desktop.config import Config
from desktop.keystore import KeyStore
from desktop.real import new_id, random_bytes
from desktop.steps import no_step
from desktop.ui.widgets.naming import plain
from tests.clinic.homes import CHEAP

LIMIT = 30.0
"""Seconds after which what does not show fails a journey."""


class FrontDesk:
    """The program on one home, and hands and eyes for it; `close` ends it as quitting does."""

    def __init__(self, home: Path, keystore: KeyStore, clock: LedClock) -> None:
        means = Means(keystore, clock, new_id, random_bytes, CHEAP, no_step)
        self.clock = clock
        self.stage = Stage(LIMIT)
        self.program = DeskProgram(Config(home), lambda: means, clock)
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

    def let_it_leave(self) -> None:
        """Let the seconds pass in which an action can be undone, once they have begun."""
        self.sees("chart.access", "Goes out in")
        self.clock.skip(HOLD + timedelta(seconds=1))
        assert self.program.stack is not None
        self.program.stack.sign_in.wake()

    def sees(self, where: str, *pieces: str) -> None:
        """Wait until all of this can be read in a part of a window, or fail with what can be."""

        def whole() -> str:
            return "\n".join(self.stage.texts(where))

        seen = self.stage.until(lambda: all(piece in whole() for piece in pieces))
        assert seen, (pieces, whole(), self.stage.texts(""))

    def close(self) -> None:
        """Quit."""
        self.program.close()


def link_in(letter: bytes) -> str:
    """The link of an invitation, found as a patient's e-mail program would show it."""
    body = message_from_bytes(letter, policy=policy.default).get_body(("plain",))
    assert body is not None
    found = re.search(r"https://\S+/i/\S+", body.get_content())
    assert found, "an invitation has a link"
    return found[0]
