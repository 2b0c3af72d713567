"""What nobody foresaw is told once, in plain words, and never over a locked desk."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app.unforeseen import Unforeseen
from desktop.store.desk_file import open_desk_file
from desktop.ui.background import Background
from desktop.ui.words import common
from tests.full_disk import full_disk

NUMBER = "7f3a0c" + 26 * "0"


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
    background.unexpected.connect(Unforeseen(lambda: False, lambda: NUMBER, owner).tell)
    for _ in range(2):
        with qtbot.waitSignal(background.unexpected):
            background.run(owner, fail, lambda _nothing: None)
    (notice,) = notices()
    assert notice.text() == common.UNEXPECTED
    assert notice.informativeText() == common.incident("7F3A0C")
    with qtbot.waitSignal(notice.destroyed):
        notice.close()
    with qtbot.waitSignal(background.unexpected):
        background.run(owner, fail, lambda _nothing: None)
    (again,) = notices()
    with qtbot.waitSignal(again.destroyed):
        again.close()


def test_its_number_stands_in_the_log_too(caplog: pytest.LogCaptureFixture) -> None:
    owner = QObject()
    Unforeseen(lambda: True, lambda: NUMBER, owner).tell("ValueError")
    assert "incident 7F3A0C: ValueError" in caplog.text


def test_a_locked_desk_says_nothing(qtbot: QtBot, background: Background) -> None:
    owner = QObject()
    background.unexpected.connect(Unforeseen(lambda: True, lambda: NUMBER, owner).tell)
    with qtbot.waitSignal(background.unexpected):
        background.run(owner, fail, lambda _nothing: None)
    assert notices() == []


def test_a_disk_that_takes_nothing_is_no_promise_that_the_change_was_kept(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    owner, desk = QObject(), open_desk_file(tmp_path / "desk.db", b"k" * 32)
    background.unexpected.connect(Unforeseen(lambda: False, lambda: NUMBER, owner).tell)

    def write() -> None:
        with full_disk(), desk.begin() as connection:
            connection.exec_driver_sql(
                "INSERT INTO name_word (backwards, length, word) VALUES (0, 6, 'harris')"
            )

    with qtbot.waitSignal(background.unexpected):
        background.run(owner, write, lambda _nothing: None)
    (notice,) = notices()
    assert notice.text() == common.DISK_FULL
    with qtbot.waitSignal(notice.destroyed):
        notice.close()
    desk.dispose()


def test_an_answer_to_a_click_that_fails_is_told_without_its_words(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    owner = QObject()
    Unforeseen(lambda: False, lambda: NUMBER, owner).catch()
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(notices()))
    (notice,) = notices()
    assert notice.informativeText() == common.incident("7F3A0C")
    assert "ValueError" in caplog.text
    assert "Jenny" not in caplog.text
    with qtbot.waitSignal(notice.destroyed):
        notice.close()
