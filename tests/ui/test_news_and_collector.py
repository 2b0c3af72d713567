"""News reaches every screen on the GUI thread; garbage is collected there and nowhere else."""

import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.collector import Collector
from desktop.ui.news import News, concerns


class Screen(QObject):
    """Listens as a screen does."""

    def __init__(self, news: News) -> None:
        super().__init__()
        self.heard: list[tuple[frozenset[str], int]] = []
        news.changed.connect(self.listen)

    def listen(self, patients: frozenset[str]) -> None:
        """Note what was told, and on which thread."""
        self.heard.append((patients, threading.get_ident()))


def test_news_from_another_thread_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    news = News()
    screen = Screen(news)
    with ThreadPoolExecutor(1) as lane:
        lane.submit(news.tell, frozenset({"a" * 32})).result()
    qtbot.waitUntil(lambda: bool(screen.heard))
    assert screen.heard == [(frozenset({"a" * 32}), threading.get_ident())]


def test_news_told_soon_comes_as_one(qtbot: QtBot) -> None:
    news = News()
    screen = Screen(news)
    with ThreadPoolExecutor(1) as lane:
        for patient in "ab":
            lane.submit(news.tell_soon, frozenset({patient})).result()
    qtbot.waitUntil(lambda: bool(screen.heard))
    assert screen.heard == [(frozenset({"a", "b"}), threading.get_ident())]


def test_news_of_everything_is_not_narrowed_by_news_of_somebody(qtbot: QtBot) -> None:
    news = News()
    screen = Screen(news)
    news.tell_soon()
    news.tell_soon(frozenset({"a"}))
    qtbot.waitUntil(lambda: bool(screen.heard))
    assert [patients for patients, _ in screen.heard] == [frozenset()]


def test_an_empty_set_concerns_everybody() -> None:
    assert concerns(frozenset(), "a")
    assert concerns(frozenset({"a", "b"}), "a")
    assert not concerns(frozenset({"b"}), "a")


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    """A running collector past its first turn; Python collects again after the test."""
    made = Collector(qapp, every_ms=1)
    made.start()
    made.collect()
    yield made
    made.stop()
    made.deleteLater()


class Knot:
    """Refers to itself, so only a collection removes it."""

    def __init__(self) -> None:
        self.me = self


@pytest.mark.usefixtures("collector")
def test_garbage_made_on_a_worker_is_collected_on_the_gui_thread(qtbot: QtBot) -> None:
    where: list[int] = []

    def tie() -> None:
        weakref.finalize(Knot(), lambda: where.append(threading.get_ident()))
        [[] for _ in range(10_000)]

    with ThreadPoolExecutor(1) as lane:
        lane.submit(tie).result()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.get_ident()]


def test_stopping_gives_collecting_back(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
