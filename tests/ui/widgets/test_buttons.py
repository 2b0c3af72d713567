"""Buttons say what they do, why they cannot, and show where the focus is without moving."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import LIGHT, Tone
from desktop.ui.theme import Theme
from desktop.ui.widgets.arrow import ArrowButton, ArrowFace
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.chip import ChipButton, ChipFace


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    """A shown window to put buttons into."""
    made = QWidget()
    QHBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


def put(row: QWidget, button: QWidget) -> None:
    """Add a button and draw once."""
    layout = row.layout()
    assert layout is not None
    layout.addWidget(button)
    QApplication.processEvents()


def test_a_button_is_spoken_without_its_mnemonic_mark() -> None:
    button = PushButton("chart.access.resend", "Re&send", meaning=Meaning.RESEND)
    assert button.accessibleName() == "Resend"
    assert button.accessibleIdentifier() == "chart.access.resend"
    assert button.shortcut().toString() == "Alt+S"


def test_a_greyed_button_says_why_everywhere() -> None:
    button = PushButton("chart.access.enable", "E&nable Patient Access", Kind.PRIMARY)
    button.explain("An email address is missing.")
    assert not button.isEnabled()
    assert {button.toolTip(), button.statusTip(), button.accessibleDescription()} == {
        "An email address is missing."
    }
    button.explain("")
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_a_button_becomes_another_one_in_place_and_keeps_the_focus(row: QWidget) -> None:
    button = PushButton("chart.access.action", "E&nable Patient Access", Kind.PRIMARY)
    put(row, button)
    row.activateWindow()
    button.setFocus()
    button.show_as("&Undo", Kind.PLAIN, Meaning.UNDO)
    assert button.hasFocus()
    assert button.accessibleName() == "Undo"


@pytest.mark.parametrize("kind", Kind)
def test_focus_is_seen_and_nothing_moves(row: QWidget, kind: Kind) -> None:
    button, other = PushButton("a.one", "Resend", kind), PushButton("a.two", "Other")
    put(row, button)
    put(row, other)
    other.setFocus()
    before, without = button.geometry(), button.grab().toImage()
    button.setFocus()
    assert button.geometry() == before
    assert button.grab().toImage() != without


def test_keyboard_and_mouse_press_it(row: QWidget) -> None:
    button, pressed = PushButton("a.one", "&Resend"), []
    button.clicked.connect(lambda: pressed.append(1))
    put(row, button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == [1, 1]


def test_heights_grow_with_the_text(look: QApplication) -> None:
    usual, small = PushButton("a.one", "Resend"), PushButton("a.two", "Resend", small=True)
    assert (usual.sizeHint().height(), small.sizeHint().height()) == (30, 26)
    theme.apply(look, Theme(LIGHT, text_factor=2.0))
    assert (usual.sizeHint().height(), small.sizeHint().height()) == (60, 52)


def test_a_chip_shows_news_in_place_and_never_shortens(row: QWidget) -> None:
    chip = ChipButton(
        "chart.chip", ChipFace(Tone.NEUTRAL, Meaning.CAN_INVITE, "Can invite", "OnPatient: can invite")
    )
    put(row, chip)
    narrow = chip.width()
    chip.show_face(
        ChipFace(Tone.INFO, Meaning.PENDING, "Pending… 6 days left", "OnPatient: pending, 6 days left")
    )
    QApplication.processEvents()
    assert chip.width() > narrow
    assert chip.height() == 24
    assert chip.accessibleName() == "OnPatient: pending, 6 days left"


def test_a_dashed_chip_has_a_broken_outline_on_plain_background(row: QWidget) -> None:
    solid = ChipFace(Tone.INFO, Meaning.SENDING, "Sending…", "OnPatient: sending")
    chip = ChipButton(
        "chart.chip", ChipFace(solid.tone, solid.meaning, solid.text, solid.spoken, dashed=True)
    )
    put(row, chip)
    dashed = outline_colours(chip)
    chip.show_face(solid)
    assert len(outline_colours(chip)) < len(dashed)


def outline_colours(chip: ChipButton) -> set[str]:
    """The colours along the middle of the upper edge."""
    image = chip.grab().toImage()
    return {image.pixelColor(x, 0).name() for x in range(10, image.width() - 10)}


def test_the_arrow_stays_reachable_when_nothing_can_be_done() -> None:
    face = ArrowFace(
        Meaning.TO_ONPATIENT, "to onpatient, not available: choose a patient first", "", usable=False
    )
    arrow = ArrowButton("appointment.arrow", face)
    assert arrow.isEnabled()
    assert arrow.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert arrow.accessibleName().startswith("to onpatient, not available")
