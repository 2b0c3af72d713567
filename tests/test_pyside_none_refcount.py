"""The installed PySide6 must not lose references to None, as 6.12.0 does on Python 3.11."""

import sys

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

CALLS = 20_000
# Other code takes and drops a few references to None meanwhile; a leak would cost one a call.
NOISE = 1_000


def test_void_calls_keep_the_reference_count_of_none(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        field.setText(str(number))
    # From Python 3.12 on None is immortal: its count is a constant, and the difference zero.
    assert abs(sys.getrefcount(None) - before) < NOISE
