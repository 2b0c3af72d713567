"""A home window over a real desk, with a lane of its own as the program has, and its search."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.find.field import SearchField
from desktop.ui.find.panel import FindPanel
from desktop.ui.find.recent import Recent
from desktop.ui.news import News
from desktop.ui.program import Program
from desktop.ui.today.window import TodayWindow
from tests.real_clinic import RealClinic, RealDesk
from tests.ui.gallery_find import PEOPLE as ALL

PEOPLE = tuple({**person, **({"email": None} if person["id"] == "omar" else {})} for person in ALL[:3])
"""Jenny, Harriet, and Omar whose e-mail address is missing."""


class Front:
    """A front desk: the clinic, Dana's desk, and her home window."""

    def __init__(
        self, clinic: RealClinic, background: Background, qtbot: QtBot, *, demo: bool = False
    ) -> None:
        self.clinic, self.background, self.qtbot = clinic, background, qtbot
        self.news = News()
        self.desk: RealDesk = clinic.desk_of(clinic.add_staff("dana", "Dana Whitfield"))
        self.program = Program(demo=demo)
        self.recent = Recent()
        around = Around(self.desk.desk, background, self.news, clinic.clock, self.program)
        self.window = TodayWindow(around, self.recent)
        self.program.find_asked.connect(self.window.look_for)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.look_for()

    @property
    def panel(self) -> FindPanel:
        """What stands below the line."""
        return self.window.box.panel

    @property
    def field(self) -> SearchField:
        """The line."""
        return self.window.page.head.search

    @property
    def names(self) -> list[str]:
        """The patients in the list."""
        return [row.name.text for row in self.panel.list.rows.rows]

    @property
    def chips(self) -> list[str]:
        """Their chips."""
        return [row.chip.text for row in self.panel.list.rows.rows]

    @property
    def above(self) -> str:
        """The sentence above the list."""
        return self.panel.above.text()

    def type(self, text: str) -> None:
        """Type, and wait for the answer to the last key."""
        self.field.setText(text)
        self.settle()

    def settle(self) -> None:
        """Wait until the lane has nothing left to do; an answer may ask once more, and that answer again."""
        for _ in range(3):
            done = list[bool]()
            self.background.run(self.window, lambda: True, done.append)
            self.qtbot.waitUntil(partial(bool, done))

    def tell(self) -> None:
        """Hand on what the desk told its screens."""
        self.news.tell()
        self.settle()


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
def make_front(tmp_path: Path, background: Background, qtbot: QtBot) -> Iterator[Callable[..., Front]]:
    """Makes the front desk of a clinic with these patients."""
    clinic = RealClinic(tmp_path)

    def make(people: tuple[dict[str, Any], ...] = PEOPLE, *, demo: bool = False) -> Front:
        for person in people:
            clinic.add_patient(**person)
        made = Front(clinic, background, qtbot, demo=demo)
        made.settle()
        return made

    yield make
    clinic.close()


@pytest.fixture
def front(make_front: Callable[..., Front]) -> Front:
    """Three patients."""
    return make_front()
