"""An open chart never stays behind the desk file, however news and readings cross each other."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.services.chart import Chart
from desktop.ui.background import Background
from desktop.ui.chart.reader import ChartReader
from desktop.ui.news import News
from tests.real_clinic import RealClinic, RealDesk

PATIENT = "jenny"


class HeldLane(Executor):
    """A lane whose work waits until the test lets it run."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], Any]] = deque()

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self._waiting.append(lambda: work(*args, **kwargs))
        return Future()

    def go_on(self) -> int:
        """Do what waits, and deliver nothing yet; returns how much there was."""
        count = len(self._waiting)
        while self._waiting:
            self._waiting.popleft()()
        return count


class OpenChart:
    """A reader over a real desk, with what it showed."""

    def __init__(self, desk: RealDesk) -> None:
        self.desk, self.lane, self.news = desk, HeldLane(), News()
        self.window = QWidget()
        self.background = Background(self.lane)
        self.unexpected: list[str] = []
        self.background.unexpected.connect(self.unexpected.append)
        self.reader = ChartReader(self.window, desk.desk, PATIENT, self.background, self.news)
        self.cities: list[str | None] = []
        self.reader.read.connect(self._note)
        self.window.show()

    def deliver(self) -> None:
        QCoreApplication.sendPostedEvents(self.background)

    def _note(self, chart: Chart) -> None:
        self.cities.append(chart.patient.city)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    clinic = RealClinic(tmp_path)
    clinic.add_patient(id=PATIENT)
    yield clinic
    clinic.close()


@pytest.fixture
def chart(qtbot: QtBot, clinic: RealClinic) -> OpenChart:
    chart = OpenChart(clinic.desk_of(clinic.james))
    qtbot.addWidget(chart.window)
    chart.reader.open()
    chart.lane.go_on()
    chart.deliver()
    return chart


def moves_to(city: str, chart: OpenChart) -> None:
    chart.desk.desk.invitations.save(PATIENT, {"city": city})


def test_news_that_comes_after_a_reading_looked_and_before_it_is_shown_is_read_too(chart: OpenChart) -> None:
    chart.news.tell(frozenset({PATIENT}))
    chart.lane.go_on()
    moves_to("Towson", chart)
    chart.news.tell(frozenset({PATIENT}))
    chart.deliver()
    assert chart.lane.go_on() == 1
    chart.deliver()
    assert chart.cities == ["Baltimore", "Baltimore", "Towson"]


def test_much_news_at_once_is_one_reading_and_one_more(chart: OpenChart) -> None:
    for _ in range(20):
        chart.news.tell()
    assert chart.lane.go_on() == 1
    chart.deliver()
    assert chart.lane.go_on() == 1
    chart.deliver()
    assert chart.lane.go_on() == 0


def test_news_of_other_patients_is_not_read(chart: OpenChart) -> None:
    chart.news.tell(frozenset({"somebody else"}))
    assert chart.lane.go_on() == 0


def test_a_reading_that_failed_while_locked_is_made_up_for_after_unlocking(chart: OpenChart) -> None:
    chart.window.hide()
    chart.desk.file.close()
    chart.news.tell()
    chart.lane.go_on()
    chart.deliver()
    assert chart.unexpected == []
    chart.desk.file.open(b"k" * 32)
    moves_to("Towson", chart)
    chart.window.show()
    chart.news.tell()
    chart.lane.go_on()
    chart.deliver()
    assert chart.cities[-1] == "Towson"


def test_a_reading_that_fails_before_everybodys_eyes_is_told(chart: OpenChart) -> None:
    chart.desk.file.close()
    chart.news.tell()
    chart.lane.go_on()
    chart.deliver()
    assert chart.unexpected == ["DeskLocked"]
    chart.desk.file.open(b"k" * 32)
