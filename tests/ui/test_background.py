"""Work runs in its lane; its outcome arrives on the GUI thread or, without an owner, not at all."""

import logging
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from desktop.ui.background import Background


@pytest.fixture
def lane() -> Iterator[ThreadPoolExecutor]:
    """One worker thread, ended with the test."""
    with ThreadPoolExecutor(1) as executor:
        yield executor


@pytest.fixture
def background(lane: ThreadPoolExecutor) -> Background:
    """The bridge between that lane and the GUI thread."""
    return Background(lane)


def fail_with_a_name() -> None:
    """Work that fails with a patient's name in its words."""
    raise ValueError("Jenny Harris")


def test_work_runs_in_the_lane_and_its_outcome_arrives_on_the_gui_thread(
    qtbot: QtBot, background: Background
) -> None:
    owner, seen = QObject(), list[tuple[int, int]]()

    def done(worker: int) -> None:
        seen.append((worker, threading.get_ident()))

    background.run(owner, threading.get_ident, done)
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert worker != receiver == threading.get_ident()


def test_outcomes_of_one_lane_arrive_in_the_order_they_were_asked_for(
    qtbot: QtBot, background: Background
) -> None:
    owner, seen = QObject(), list[int]()
    for number in range(50):
        background.run(owner, partial(int, number), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_nothing_is_delivered_once_the_owner_is_gone(qtbot: QtBot, background: Background) -> None:
    owner, stays, gate, seen = QObject(), QObject(), threading.Event(), list[str]()
    background.run(owner, gate.wait, lambda _: seen.append("gone"))
    background.run(stays, lambda: None, lambda _: seen.append("stays"))
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["stays"]


def test_a_failure_reaches_the_one_who_asked(qtbot: QtBot, background: Background) -> None:
    owner, seen = QObject(), list[object]()
    background.run(owner, fail_with_a_name, seen.append, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ValueError)


@pytest.mark.parametrize("reraises", [False, True])
def test_an_unforeseen_failure_is_told_and_noted_without_its_words(
    qtbot: QtBot, background: Background, caplog: pytest.LogCaptureFixture, reraises: bool
) -> None:
    def give_up(error: Exception) -> None:
        raise error

    owner = QObject()
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(background.unexpected) as told:
        background.run(owner, fail_with_a_name, lambda _: None, give_up if reraises else None)
    assert told.args == ["ValueError"]
    assert "ValueError" in caplog.text
    assert "test_background.py" in caplog.text
    assert "Jenny" not in caplog.text


def test_a_failure_while_showing_the_outcome_is_told_too(
    qtbot: QtBot, background: Background, caplog: pytest.LogCaptureFixture
) -> None:
    owner, seen = QObject(), list[float]()
    with caplog.at_level(logging.CRITICAL), qtbot.waitSignal(background.unexpected) as told:
        background.run(owner, lambda: 0, lambda number: seen.append(1 / number))
    assert told.args == ["ZeroDivisionError"]


def test_the_work_is_let_go_once_it_was_delivered(qtbot: QtBot, background: Background) -> None:
    owner, seen, deleted = QObject(), list[str](), list[int]()
    kept = QObject()
    kept.destroyed.connect(lambda: deleted.append(threading.get_ident()))
    background.run(owner, partial(QObject.objectName, kept), seen.append)
    del kept
    qtbot.waitUntil(lambda: bool(deleted))
    assert deleted == [threading.get_ident()]


@pytest.mark.usefixtures("qapp")
def test_closed_it_does_what_was_asked_and_takes_and_delivers_nothing_more(
    lane: ThreadPoolExecutor, background: Background
) -> None:
    owner, done, told, failed = QObject(), list[str](), list[str](), list[str]()
    background.unexpected.connect(failed.append)
    background.run(owner, lambda: done.append("asked before"), lambda _: told.append("delivered"))
    background.close()
    background.run(owner, lambda: done.append("asked after"), lambda _: told.append("delivered"))
    lane.shutdown()
    background.run(owner, lambda: done.append("asked at the end"), lambda _: told.append("delivered"))
    QCoreApplication.sendPostedEvents(background)
    assert (done, told, failed) == (["asked before"], [], [])
