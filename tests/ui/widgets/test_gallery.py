"""Every part, light, dark and at 200 % text: nothing is cut off, everything has a name and is large enough."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.palette import DARK, LIGHT
from desktop.ui.theme import Theme
from desktop.ui.widgets.naming import plain
from tests.ui.gallery import states_sheet
from tests.ui.gallery_pieces import pieces_sheet

THEMES = {"light": Theme(LIGHT), "dark": Theme(DARK), "200": Theme(LIGHT, text_factor=2.0)}
SHEETS = {"states": states_sheet, "pieces": pieces_sheet}


@pytest.fixture(params=THEMES)
def chosen(request: pytest.FixtureRequest, look: QApplication) -> str:
    """One theme after the other."""
    theme.apply(look, THEMES[request.param])
    return str(request.param)


@pytest.fixture(params=SHEETS)
def sheet(request: pytest.FixtureRequest, chosen: str, qtbot: QtBot) -> QWidget:
    """One sheet after the other, shown as high as it needs to be."""
    make: Callable[[], QWidget] = SHEETS[request.param]
    widget = make()
    qtbot.addWidget(widget)
    width = 1366 if chosen == "200" else 1120
    widget.resize(width, 100)
    widget.show()
    QApplication.processEvents()
    width = widget.width()
    layout = widget.layout()
    assert layout is not None
    widget.resize(width, max(layout.totalHeightForWidth(width), layout.totalSizeHint().height()))
    QApplication.processEvents()
    return widget


def test_the_sheet_can_be_drawn(sheet: QWidget, chosen: str, tmp_path: Path) -> None:
    picture = sheet.grab()
    assert picture.save(str(tmp_path / f"{chosen}.png"))
    corner = picture.toImage().pixelColor(picture.width() // 2, 3)
    assert corner.name().upper() == theme.current().roles.base


def test_no_button_or_picture_is_cut_off(sheet: QWidget) -> None:
    for part in shown(sheet, QAbstractButton, QProgressBar):
        needed = part.minimumSizeHint() if part.hasHeightForWidth() else part.sizeHint()
        assert part.height() >= needed.height(), part.objectName()
        assert part.width() >= needed.width(), part.objectName()


def test_no_label_is_cut_off(sheet: QWidget) -> None:
    for label in shown(sheet, QLabel):
        assert isinstance(label, QLabel)
        room = label.contentsRect()
        assert room.height() >= needed_height(label, room.width()), label.text()
        if not label.wordWrap():
            assert room.width() >= label.fontMetrics().horizontalAdvance(plain(label.text())), label.text()


def test_a_button_has_room_for_all_its_words(sheet: QWidget) -> None:
    for button in shown(sheet, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        words = QFontMetrics(button.font()).horizontalAdvance(plain(button.text()))
        assert button.width() >= words or not button.text(), button.objectName()


def test_whatever_can_be_used_has_a_name_and_an_identifier(sheet: QWidget) -> None:
    usable = shown(sheet, QAbstractButton, QLineEdit, QComboBox, QProgressBar)
    for part in usable:
        identifier = part.accessibleIdentifier()
        assert identifier == part.objectName(), part
        assert identifier.count(".") >= 1
        assert part.accessibleName() or isinstance(part, QProgressBar), identifier
    assert len({part.objectName() for part in usable}) == len(usable)


def test_whatever_can_be_clicked_is_at_least_24_pixels_in_both_directions(sheet: QWidget) -> None:
    for button in shown(sheet, QAbstractButton):
        if button.objectName().startswith("sheet.choice"):
            continue  # the whole panel is its target
        assert min(button.width(), button.height()) >= 24, button.objectName()


def shown(sheet: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    """The visible widgets of these kinds that belong to us, not to Qt's own table or combo box."""
    found = [widget for kind in kinds for widget in sheet.findChildren(kind) if widget.isVisible()]
    return [widget for widget in found if "." in widget.objectName() or isinstance(widget, QLabel)]


def needed_height(label: QLabel, width: int) -> int:
    """How high the label's words are at this width."""
    wrapped = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    return label.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), wrapped, label.text()).height()
