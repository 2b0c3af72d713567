"""Every kind of button answers to Enter as it does to Space."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.arrow import ArrowButton, ArrowFace
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.chip import ChipButton, ChipFace
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.navigation import Page, PageButton
from desktop.ui.widgets.status import SyncLight

BUTTONS: dict[str, Callable[[], QAbstractButton]] = {
    "push": lambda: PushButton("chart.access.resend", "Re&send"),
    "icon": lambda: IconButton("chart.copy_id", "Copy chart ID", Meaning.COPY),
    "chip": lambda: ChipButton("chart.chip", ChipFace(Tone.INFO, Meaning.PENDING, "Pending…", "Pending")),
    "page": lambda: PageButton("chart.pages.access", Page("access", "OnPatient Access", Meaning.CAN_INVITE)),
    "light": lambda: SyncLight("chart.status.light"),
    "arrow": lambda: ArrowButton(
        "appointment.arrow", ArrowFace(Meaning.CAN_INVITE, "to onpatient", "to onpatient")
    ),
}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", BUTTONS)
def test_a_button_is_pressed_by_keyboard(qtbot: QtBot, kind: str, key: Qt.Key) -> None:
    button = BUTTONS[kind]()
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def enter(button: QAbstractButton, *, repeated: bool = False) -> None:
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, plain, "\r", repeated))


def test_enter_held_down_presses_once(qtbot: QtBot) -> None:
    button = PushButton("chart.access.resend", "Re&send")
    qtbot.addWidget(button)
    presses = list[bool]()
    button.clicked.connect(lambda: presses.append(True))
    for repeated in (False, True, True):
        enter(button, repeated=repeated)
    assert len(presses) == 1


def test_a_greyed_button_stays_unpressed(qtbot: QtBot) -> None:
    button = PushButton("chart.access.resend", "Re&send")
    qtbot.addWidget(button)
    presses = list[bool]()
    button.clicked.connect(lambda: presses.append(True))
    button.explain("Nothing to resend.")
    enter(button)
    button.explain("")
    enter(button)
    assert len(presses) == 1
