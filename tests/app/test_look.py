"""Text size and appearance as chosen in a View menu."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.look import Look
from desktop.preferences.declared import APPEARANCE, TEXT_PERCENT
from desktop.preferences.policy import Decided
from desktop.preferences.preferences import Preferences
from desktop.ui import theme
from desktop.ui.background import Background
from desktop.ui.palette import DARK, LIGHT
from desktop.ui.program import Program
from desktop.ui.theme import Appearance, Theme


@pytest.fixture
def background() -> Iterator[Background]:
    with ThreadPoolExecutor(1) as lane:
        yield Background(lane)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "preferences.json", Decided())


@pytest.fixture
def program(qapp: QApplication, background: Background, preferences: Preferences) -> Iterator[Program]:
    theme.apply(qapp, Theme(LIGHT))
    made = Program()
    Look(made, preferences, background)
    yield made
    theme.apply(qapp, Theme(LIGHT))


def test_text_grows_up_to_twice_its_size_and_comes_back(program: Program) -> None:
    program.text_step_asked.emit(0)
    usual = theme.current().text_factor
    for _ in range(20):
        program.text_step_asked.emit(1)
    assert theme.current().text_factor == 2.0
    program.text_step_asked.emit(0)
    assert theme.current().text_factor == usual


def test_dark_is_dark(program: Program) -> None:
    program.appearance_chosen.emit(Appearance.DARK)
    assert theme.current().roles == DARK


def test_what_was_chosen_is_kept_for_the_next_start(
    program: Program, preferences: Preferences, background: Background, qtbot: QtBot, qapp: QApplication
) -> None:
    program.appearance_chosen.emit(Appearance.DARK)
    program.text_step_asked.emit(1)
    qtbot.waitUntil(lambda: preferences.value(TEXT_PERCENT) == 110)
    assert preferences.value(APPEARANCE) == "dark"

    theme.apply(qapp, Theme(LIGHT))
    Look(Program(), preferences, background)

    assert (theme.current().roles, theme.current().text_factor) == (DARK, 1.1)


@pytest.mark.usefixtures("program")
def test_what_is_chosen_in_the_settings_shows_at_once(preferences: Preferences, qtbot: QtBot) -> None:
    with ThreadPoolExecutor(1) as lane:
        lane.submit(preferences.choose, APPEARANCE, "dark").result()

    qtbot.waitUntil(lambda: theme.current().roles == DARK)


def test_what_it_decided_is_no_choice_in_the_menu(tmp_path: Path, background: Background) -> None:
    program = Program()
    forced = Preferences(tmp_path / "preferences.json", Decided(machine={"Appearance": "dark"}))
    look = Look(program, forced, background)
    assert look.parent() is program
    assert (program.decided_by_it, program.appearance) == (frozenset({"appearance"}), Appearance.DARK)
    assert theme.current().roles == DARK


def test_a_window_that_grows_with_its_text_stays_on_the_screen(program: Program, qtbot: QtBot) -> None:
    class Growing(QWidget):
        def dress(self, look: Theme) -> None:
            self.setMinimumSize(look.px(300), look.px(300))

    window = Growing()
    qtbot.addWidget(window)
    window.show()
    room = window.screen().availableGeometry()
    window.move(room.right() - 310, room.bottom() - 310)
    theme.follow(window.dress)
    for _ in range(10):
        program.text_step_asked.emit(1)
    assert window.width() > 310
    assert room.contains(window.frameGeometry())
