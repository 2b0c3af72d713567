"""Which button of a footer stands where."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.button_order import placing

ORDERS = {
    "win32": ["Save", "Discard", "Cancel"],
    "linux": ["Save", "Discard", "Cancel"],
    "darwin": ["Cancel", "Discard", "Save"],
}


@pytest.mark.parametrize("platform", ORDERS)
def test_what_goes_on_stands_first_and_on_macos_rightmost(qtbot: QtBot, platform: str) -> None:
    footer = QWidget()
    qtbot.addWidget(footer)
    row = QHBoxLayout(footer)
    place = placing(row, platform)
    for words in ("Save", "Discard", "Cancel"):
        place(QPushButton(words))
    footer.show()
    buttons = sorted(footer.findChildren(QPushButton), key=lambda button: button.x())
    assert [button.text() for button in buttons] == ORDERS[platform]
