"""What windows are called: their subject, that it is a demo, and what runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.ui.help_window import HelpWindow
from desktop.ui.words import common
from tests.real_clinic import RealClinic
from tests.ui.every_window import Desktop


@pytest.fixture
def _demo() -> Iterator[None]:
    common.say_demo(True)
    yield
    common.say_demo(False)


@pytest.mark.usefixtures("_demo")
def test_every_window_of_the_demo_says_so_in_its_title(tmp_path: Path) -> None:
    clinic = RealClinic(tmp_path)
    clinic.add_patient()
    desktop = Desktop(clinic, clinic.james, tmp_path)
    titles = [desktop.open(kind).windowTitle() for kind in desktop.kinds]
    help_window = HelpWindow()
    help_window.show_topic("today")
    assert [title for title in (*titles, help_window.windowTitle()) if "Demo clinic" not in title] == []
    assert "Jenny Harris – HAJE000001 – Demo clinic – OnPatient Desk" in titles
    desktop.close()
    clinic.close()


def test_outside_the_demo_no_title_speaks_of_it() -> None:
    assert common.window_title("Settings") == "Settings – OnPatient Desk"
    assert common.window_title() == "OnPatient Desk"


def test_on_macos_the_menu_bar_names_the_program() -> None:
    assert common.window_title("Jenny Harris", "HAJE000001", platform="darwin") == "Jenny Harris – HAJE000001"
    assert common.window_title(platform="darwin") == "OnPatient Desk"
