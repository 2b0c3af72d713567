"""The day bar has seven cells, says its days in words and warns from two days on."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.palette import Tone
from desktop.ui.widgets.daybar import DayBar, days_tone


@pytest.mark.parametrize(("days", "filled"), [(7, 7), (6, 6), (1, 1), (0, 0), (9, 7)])
def test_as_many_cells_are_filled_as_days_are_left(qtbot: QtBot, days: int, filled: int) -> None:
    bar = DayBar("chart.access.days")
    qtbot.addWidget(bar)
    bar.show_days(days, "some days left")
    bar.resize(bar.sizeHint())
    image, look = bar.grab().toImage(), theme.current()
    colour = look.roles.tone(days_tone(filled)).text.lower()
    centres = [n * (look.px(11) + look.px(4)) + look.px(5) for n in range(7)]
    assert [image.pixelColor(x, image.height() // 2).name() == colour for x in centres].count(True) == filled


def test_a_screen_reader_hears_the_words_and_finds_the_value(qtbot: QtBot) -> None:
    bar = DayBar("chart.access.days")
    qtbot.addWidget(bar)
    bar.show_days(6, "6 days left")
    heard = QAccessible.queryAccessibleInterface(bar)
    assert heard.text(QAccessible.Text.Name) == "6 days left"
    assert heard.valueInterface().currentValue() == 6


def test_it_warns_from_two_days_on() -> None:
    assert [days_tone(days) for days in (3, 2, 0)] == [Tone.INFO, Tone.WARN, Tone.WARN]
