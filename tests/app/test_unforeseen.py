"""What nobody foresaw is told once, in plain words, and never over a locked desk."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app.unforeseen import Unforeseen
from desktop.ui.background import Background
from desktop.ui.words import common


@pytest.fixture
def background() -> Iterator[Background]:
    with ThreadPoolExecutor(1) as lane:
        yield Background(lane)


def notices() -> list[QMessageBox]:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    return [notice for notice in found if notice.isVisible()]


def fail() -> None:
    raise ValueError("Jenny Harris")


def test_it_is_told_once_at_a_time_without_its_words(qtbot: QtBot, background: Background) -> None:
    owner = QObject()
    background.unexpected.connect(Unforeseen(lambda: False, owner).tell)
    for _ in range(2):
        with qtbot.waitSignal(background.unexpected):
            background.run(owner, fail, lambda _nothing: None)
    (notice,) = notices()
    assert notice.text() == common.UNEXPECTED
    with qtbot.waitSignal(notice.destroyed):
        notice.close()
    with qtbot.waitSignal(background.unexpected):
        background.run(owner, fail, lambda _nothing: None)
    (again,) = notices()
    with qtbot.waitSignal(again.destroyed):
        again.close()


def test_a_locked_desk_says_nothing(qtbot: QtBot, background: Background) -> None:
    owner = QObject()
    background.unexpected.connect(Unforeseen(lambda: True, owner).tell)
    with qtbot.waitSignal(background.unexpected):
        background.run(owner, fail, lambda _nothing: None)
    assert notices() == []
