"""Every picture of the gallery: nothing cut off, nothing named twice, no letter that two things answer to."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.ui import theme
from desktop.ui.palette import LIGHT
from desktop.ui.widgets.popup import Popup
from tests.ui.appointment.desk_scene import Scene
from tests.ui.appointment.states import LARGE, MAIN, PICTURES, prepare, show
from tests.ui.inspection import cut_off, doubles, shared_mnemonics, unnamed
from tests.ui.screens import scrolls_sideways


@pytest.fixture
def pictured(desk: Scene) -> Iterator[Scene]:
    """The appointments of the pictures; what is open over a window is closed with it."""
    prepare(desk)
    yield desk
    for over in QApplication.topLevelWidgets():
        if isinstance(over, Popup | QMenu):
            over.close()


@pytest.mark.parametrize("name", PICTURES)
def test_each_state_can_be_read_and_named(pictured: Scene, name: str) -> None:
    window = show(pictured, name)
    assert (cut_off(window), doubles(window), unnamed(window), shared_mnemonics(window)) == ([], [], [], [])


@pytest.mark.parametrize("name", [name for name in MAIN if name != "meanwhile"])
def test_the_main_states_can_be_read_at_twice_the_text(
    qapp: QApplication, pictured: Scene, name: str
) -> None:
    theme.apply(qapp, theme.Theme(LIGHT, 2.0))
    window = show(pictured, name, LARGE)
    assert cut_off(window) == []
    assert not scrolls_sideways(window)
