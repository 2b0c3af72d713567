"""Journeys begin at the desk of the demo's clinic on one morning; it is made once, and each journey gets a copy."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.tour.led_clock import LedClock
from desktop.clinic.demo.making import make_demo
from desktop.config import Config
from desktop.keystore import MemoryKeyStore
from desktop.preferences.policy import Decided
from desktop.real import RealClock, new_id, random_bytes
from desktop.ui import theme
from tests.journeys.front_desk import FrontDesk

MORNING = datetime(2022, 5, 18, 12, 20, tzinfo=UTC)
"""Wednesday, 8:20 a.m. in Baltimore, before the first appointment."""

SitDown = Callable[..., FrontDesk]


class MorningClock:
    """Goes on from one morning."""

    def __init__(self) -> None:
        self._real = RealClock()
        self._off = MORNING - self._real.now()

    def now(self) -> datetime:
        """Return that morning's time."""
        return self._real.now() + self._off

    def monotonic(self) -> float:
        """Return seconds that never run backwards."""
        return self._real.monotonic()


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MemoryKeyStore]:
    """A home with the demo's clinic, where James (administrator) and Dana (receptionist) sign in."""
    home, keystore = tmp_path_factory.mktemp("journeys") / "home", MemoryKeyStore()
    make_demo(Config(home), keystore, MorningClock(), random_bytes, new_id)
    return home, keystore


@pytest.fixture
def sit_down(qapp: QApplication, founded: tuple[Path, MemoryKeyStore], tmp_path: Path) -> Iterator[SitDown]:
    """Starts the program on a copy of that home; `decided` is what IT decided for the computer."""
    theme.apply(qapp, theme.Theme(theme.roles_for(qapp, theme.Appearance.LIGHT)))
    home, keystore = founded
    shutil.copytree(home, tmp_path / "home")
    desks: list[FrontDesk] = []

    def sit(decided: Decided | None = None) -> FrontDesk:
        desks.append(FrontDesk(tmp_path / "home", keystore, LedClock(MorningClock()), decided))
        return desks[-1]

    yield sit
    for desk in desks:
        desk.close()
