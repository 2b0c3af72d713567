"""Text size and appearance as chosen in a View menu."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.look import Look
from desktop.ui import theme
from desktop.ui.palette import DARK, LIGHT
from desktop.ui.program import Program
from desktop.ui.theme import Appearance, Theme


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    theme.apply(qapp, Theme(LIGHT))
    made = Program()
    Look(made)
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
