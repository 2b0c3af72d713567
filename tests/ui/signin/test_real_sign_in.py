"""The sign-in window over the real service: from the first password to a desk, and through wrong ones."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.services.signin import SignIn, SignInProblem
from desktop.ui.background import Background
from desktop.ui.signin.window import SignInWindow
from desktop.ui.words import signin as words
from tests.real_clinic import PASSWORD, RealClinic


class Entrance:
    """The window wired to the service as the program wires it; `desks` are those that were opened."""

    def __init__(self, clinic: RealClinic, desks: Path, lane: ThreadPoolExecutor) -> None:
        self.clinic, self.desks = clinic, list[Desk]()
        self.service = SignIn(desks, clinic.surroundings())
        self.window = SignInWindow("Larkfield Family Clinic", "1.0", clinic.clock)
        self.window.show_people(self.service.people())
        self._background = Background(lane)
        self.window.asked.connect(self._sign_in)

    def _sign_in(self, user: str, password: str) -> None:
        self._background.run(self.window, lambda: self.service.sign_in(user, password), self._answer)

    def _answer(self, answer: Desk | SignInProblem) -> None:
        if isinstance(answer, Desk):
            self.desks.append(answer)
        else:
            self.window.show_trouble(answer.trouble, answer.wait, answer.words)


@pytest.fixture
def entrance(tmp_path: Path, qtbot: QtBot) -> Iterator[Entrance]:
    clinic = RealClinic(tmp_path)
    clinic.add_patient()
    with ThreadPoolExecutor(1) as lane:
        made = Entrance(clinic, tmp_path / "desks", lane)
        qtbot.addWidget(made.window)
        made.window.show()
        yield made
    made.service.sign_out()
    clinic.close()


def attempt(entrance: Entrance, qtbot: QtBot, password: str) -> None:
    """Press Sign in and wait until the button can be pressed again, or a desk is open."""
    window = entrance.window
    window.password.edit.setText(password)
    window.enter.click()
    qtbot.waitUntil(lambda: bool(entrance.desks) or window.enter.text() == words.SIGN_IN)


def test_the_right_password_opens_the_desk(entrance: Entrance, qtbot: QtBot) -> None:
    entrance.window.name.edit.setText("James")
    attempt(entrance, qtbot, PASSWORD)
    assert entrance.desks[0].who.name == "James Smith"
    assert [person.name for person in entrance.service.people()] == ["James Smith"]


def test_wrong_passwords_are_said_and_then_have_to_wait(entrance: Entrance, qtbot: QtBot) -> None:
    entrance.window.name.edit.setText("james")
    attempt(entrance, qtbot, PASSWORD)
    entrance.service.sign_out()
    entrance.desks.clear()
    entrance.window._attempt.end()
    for _ in range(3):
        attempt(entrance, qtbot, "not this one")
        assert entrance.window.password.edit.accessibleDescription() == words.WRONG
    attempt(entrance, qtbot, "not this one")
    assert entrance.window.password.edit.accessibleDescription() == words.too_many_tries(5)
    entrance.clinic.clock.go_on(seconds=5)
    qtbot.waitUntil(entrance.window.enter.isEnabled)
    attempt(entrance, qtbot, PASSWORD)
    assert len(entrance.desks) == 1
