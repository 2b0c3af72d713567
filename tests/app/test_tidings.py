"""What happened while nobody looked is told once, and names nobody."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.app.tidings import Tidings
from desktop.mail.transport import Refused
from desktop.ui.background import Background
from desktop.ui.news import News
from tests.real_clinic import RealClinic


class Ears:
    """Dana's desk, and what was told her; `wanted` is the preference."""

    def __init__(self, folder: Path, lane: ThreadPoolExecutor, qtbot: QtBot) -> None:
        self.clinic, self.owner, self.qtbot = RealClinic(folder), QObject(), qtbot
        self.clinic.add_patient()
        self.desk = self.clinic.desk_of(self.clinic.add_staff("dana", "Dana Whitfield"))
        self.background, self.news = Background(lane), News()
        self.told, self.wanted = list[str](), True
        self.tidings = Tidings(
            self.desk.desk, self.background, self.news, lambda: self.wanted, self.told.append, self.owner
        )
        self.settle()

    def invite(self) -> None:
        """Let an invitation of Jenny's go out."""
        self.desk.desk.invitations.send("jenny")
        self.clinic.clock.go_on(seconds=11)
        self.hear()

    def hear(self) -> None:
        """Let everything go its way, and the screens be told."""
        self.clinic.round_trip(self.desk)
        self.news.tell()
        self.settle()

    def settle(self) -> None:
        """Wait until the lane has nothing left to do."""
        for _ in range(2):
            done = list[bool]()
            self.background.run(self.owner, lambda: True, done.append)
            self.qtbot.waitUntil(partial(bool, done))


@pytest.fixture
def ears(tmp_path: Path, qtbot: QtBot) -> Iterator[Ears]:
    with ThreadPoolExecutor(1) as lane:
        made = Ears(tmp_path, lane, qtbot)
        yield made
    made.clinic.close()


def test_an_acceptance_is_told_once_and_names_nobody(ears: Ears) -> None:
    ears.invite()
    (code,) = ears.clinic.hand_over_mail()
    ears.clinic.accept(code.decode(), born="1980-02-11", phone="+14435555555")
    ears.hear()
    ears.hear()
    assert ears.told == ["A patient accepted an invitation."]


def test_a_bounce_is_told(ears: Ears) -> None:
    ears.invite()
    ears.clinic.hand_over_mail(Refused("mailbox", "550 no such mailbox"))
    ears.hear()
    assert ears.told == ["An invitation email bounced."]


def test_who_does_not_want_it_is_not_told_later_either(ears: Ears) -> None:
    ears.wanted = False
    ears.invite()
    ears.clinic.hand_over_mail(Refused("mailbox", "550 no such mailbox"))
    ears.hear()
    ears.wanted = True
    ears.hear()
    assert ears.told == []


def test_a_desk_locked_meanwhile_tells_nothing(ears: Ears) -> None:
    ears.desk.file.close()
    ears.news.tell()
    ears.settle()
    assert ears.told == []
