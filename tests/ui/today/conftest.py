"""A home window over a real desk, with a lane of its own as the program has."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.today.choice import Column
from desktop.ui.today.rows import RowFace
from desktop.ui.today.window import TodayWindow
from tests.ui.today.bench import Place, window_over

NONE = Qt.KeyboardModifier.NoModifier


class Morning:
    """Somebody at the home window."""

    def __init__(self, place: Place, background: Background, qtbot: QtBot) -> None:
        self.place, self._background, self.qtbot = place, background, qtbot
        self.news = News()
        self.window: TodayWindow = window_over(place, background, self.news)
        self.table = self.window.page.table
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.settle()

    @property
    def shown(self) -> list[str]:
        """The patients in the table, from above."""
        return [row.patient_id for row in self.table.rows.rows]

    def row(self, patient: str) -> RowFace:
        """A patient's row."""
        return next(row for row in self.table.rows.rows if row.patient_id == patient)

    def chip(self, patient: str) -> str:
        """A patient's chip."""
        return self.row(patient).chip.text

    def button(self, patient: str) -> str:
        """What a row offers; "" is nothing."""
        button = self.row(patient).button
        return button.text if button else ""

    def go_to(self, patient: str, column: Column = Column.PATIENT) -> None:
        """Make a row current, with the focus in the table."""
        self.table.setFocus()
        self.table.go_to(self.shown.index(patient), column)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        target = self.window.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        target = self.window.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def settle(self) -> None:
        """Wait until the lane has nothing left to do; an answer may ask once more."""
        for _ in range(3):
            done = list[bool]()
            self._background.run(self.window, lambda: True, done.append)
            self.qtbot.waitUntil(partial(bool, done))

    def tell(self) -> None:
        """Hand on what the desk told its screens."""
        self.news.tell()
        self.settle()

    def news_from_clinic(self) -> None:
        """What others did arrives."""
        self.place.read()
        self.tell()


@pytest.fixture
def background() -> Iterator[Background]:
    """The bridge to a lane of one thread."""
    with ThreadPoolExecutor(1) as lane:
        made = Background(lane)
        faults = list[str]()
        made.unexpected.connect(faults.append)
        yield made
        assert faults == []


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A clinic without patients."""
    made = Place(tmp_path)
    yield made
    made.clinic.close()


@pytest.fixture
def sit_down(place: Place, background: Background, qtbot: QtBot) -> Callable[[], Morning]:
    """Opens the home window over the clinic as it is."""

    def sit() -> Morning:
        place.read()
        return Morning(place, background, qtbot)

    return sit


@pytest.fixture
def morning(place: Place, sit_down: Callable[[], Morning]) -> Morning:
    """Ann can be invited, Ben lacks an email, Cho an email and a phone, Dee is deceased."""
    place.patient("ann", chart_id="HAAN000001", first="Ann")
    place.patient("ben", chart_id="HABE000002", first="Ben", email=None)
    place.patient("cho", chart_id="HACH000003", first="Cho", email=None, cell=None)
    place.patient("dee", chart_id="HADE000004", first="Dee", status="deceased")
    for number, (id, provider) in enumerate(
        (("ann", "smith"), ("ben", "brendan"), ("cho", "smith"), ("dee", "smith"))
    ):
        place.visit(f"v.{id}", id, f"{9 + number}:00", provider_id=provider)
    return sit_down()
