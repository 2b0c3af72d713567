"""Whoever signed out is gone: none of their windows listens to what the next person does."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop.app.tour.led_clock import LedClock
from desktop.real import RealClock
from desktop.ui import theme
from tests.clinic.admin.shell import Shell
from tests.clinic.homes import PASSWORD
from tests.journeys.front_desk import FrontDesk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[FrontDesk]:
    theme.apply(qapp, theme.Theme(theme.roles_for(qapp, theme.Appearance.LIGHT)))
    clock = LedClock(RealClock())
    shell = Shell(tmp_path / "home", clock=clock).founded()
    desk = FrontDesk(shell.home, shell.keystore, clock)
    yield desk
    desk.close()


def test_nothing_of_a_persons_windows_outlives_the_sign_out(desk: FrontDesk) -> None:
    desk.sign_in("james", PASSWORD)
    menus = desk.program.menus
    menus.settings_asked.emit()
    desk.sees("settings", "This computer")
    menus.new_patient_asked.emit("")
    menus.new_appointment_asked.emit("")
    before = _windows_of(desk)
    assert {"today", "settings", "register", "appointment"} <= set(before)
    desk.program.sign_out()
    desk.sees("signin", "Password")
    _collect()
    assert {name for name, window in before.items() if window() is not None} == set()


def _windows_of(desk: FrontDesk) -> dict[str, "weakref.ref[QObject]"]:
    """The person's windows by name, and what stands behind them."""
    person = desk.program.windows
    assert person is not None
    names = {"today", "settings", "register", "appointment"}
    windows = [window for window in QApplication.topLevelWidgets() if window.objectName() in names]
    children = [child for child in person.children() if type(child).__module__.startswith("desktop.")]
    named = {window.objectName(): window for window in windows}
    behind = {type(child).__name__: child for child in (person, *children)}
    return {name: weakref.ref(found) for name, found in (named | behind).items()}


def _collect() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()
    gc.collect()
