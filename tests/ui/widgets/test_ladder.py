"""The ladder is one element with a value, shows shapes of its own per state, and folds when narrow."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.palette import DARK, LIGHT, Roles
from desktop.ui.widgets.glyph import Mark, draw_glyph
from desktop.ui.widgets.ladder import Ladder, Step

PENDING = [
    Step("Queued", Mark.DONE, "May 17, 3:04 p.m."),
    Step("Accepted by mail server", Mark.DONE, "May 17, 3:04 p.m."),
    Step("Opened", Mark.NOW, "not yet"),
    Step("Activated", Mark.TO_COME, "not yet"),
]
SPOKEN = "Delivery, step 2 of 4: accepted by mail server May 17, 3:04 p.m.; opened: not yet"


@pytest.fixture
def ladder(qtbot: QtBot) -> Ladder:
    """A pending invitation's ladder."""
    made = Ladder("chart.access.ladder")
    qtbot.addWidget(made)
    made.show_steps(PENDING, SPOKEN)
    return made


def test_a_screen_reader_finds_one_element_with_a_value(ladder: Ladder) -> None:
    heard = QAccessible.queryAccessibleInterface(ladder)
    assert heard.text(QAccessible.Text.Name) == SPOKEN
    assert heard.childCount() == 0
    value = heard.valueInterface()
    assert (value.currentValue(), value.maximumValue()) == (2, 4)


def test_steps_stand_in_a_row_or_in_a_list(ladder: Ladder) -> None:
    row, narrowest_row = ladder.heightForWidth(900), 46 * theme.BASE_SIZE
    assert ladder.heightForWidth(narrowest_row) < ladder.heightForWidth(narrowest_row - 1)
    assert row < ladder.heightForWidth(400)


def test_long_words_wrap_instead_of_being_cut(ladder: Ladder) -> None:
    before = ladder.heightForWidth(900)
    ladder.show_steps([Step("Bounced", Mark.FAILED, "mailbox does not exist " * 6), *PENDING[1:]], "Delivery")
    assert ladder.heightForWidth(900) > before


def test_news_changes_the_value(ladder: Ladder) -> None:
    ladder.show_steps([*PENDING[:2], Step("Opened", Mark.DONE), Step("Activated", Mark.REACHED)], "Delivery")
    assert ladder.value() == 4


def test_an_empty_ladder_draws_nothing_but_its_panel(qtbot: QtBot) -> None:
    made = Ladder("chart.access.ladder")
    qtbot.addWidget(made)
    made.show_steps([], "Delivery")
    assert made.grab().width() > 0


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_each_mark_has_a_shape_of_its_own_even_without_colour(roles: Roles) -> None:
    drawn = {shape(mark, roles) for mark in Mark}
    assert len(drawn) == len(Mark) - 1, "only done and reached share their check"


def shape(mark: Mark, roles: Roles) -> bytes:
    """The glyph in two tones: drawn or not, with holes where the check or cross is."""
    picture = QImage(44, 44, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    draw_glyph(painter, QRect(0, 0, 44, 44), mark, roles)
    painter.end()
    middle = picture.pixelColor(22, 4)
    bits = bytearray()
    for y in range(44):
        for x in range(44):
            pixel = picture.pixelColor(x, y)
            bits.append(0 if pixel.alpha() < 128 else 1 if pixel == middle else 2)
    return bytes(bits)
