"""Columns that somebody dragged come back, at any text size."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.palette import LIGHT
from desktop.ui.today.choice import Column
from desktop.ui.today.table import DayTable
from desktop.ui.today.widths import USUAL


def table(qtbot: QtBot) -> DayTable:
    made = DayTable("today.table")
    qtbot.addWidget(made)
    made.resize(2400, 400)
    made.show()
    return made


def test_a_dragged_column_is_told_and_taken_again(qtbot: QtBot, qapp: QApplication) -> None:
    first, told = table(qtbot), list[dict[str, int]]()
    first.widths.dragged.connect(told.append)
    first.setColumnWidth(Column.REASON, 180)
    assert told[-1] == {str(int(Column.REASON)): 180}

    theme.apply(qapp, theme.Theme(LIGHT, 1.5))
    again = table(qtbot)
    again.widths.take(told[-1])

    assert again.columnWidth(Column.REASON) == 270
    assert again.columnWidth(Column.PROVIDER) == theme.current().px(USUAL[Column.PROVIDER])


def test_text_that_grows_drags_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    made, told = table(qtbot), list[dict[str, int]]()
    made.widths.dragged.connect(told.append)

    theme.apply(qapp, theme.Theme(LIGHT, 2.0))
    theme.apply(qapp, theme.Theme(LIGHT))

    assert told == []
    assert made.columnWidth(Column.TIME) == USUAL[Column.TIME]


@pytest.mark.parametrize(
    "spoiled", [None, [], {"x": 100}, {"2": "wide"}, {"2": 5}, {"2": 90_000}, {"99": 100}]
)
def test_what_cannot_be_a_width_is_passed_over(qtbot: QtBot, spoiled: object) -> None:
    made = table(qtbot)
    made.widths.take(spoiled)
    assert made.columnWidth(Column.REASON) == USUAL[Column.REASON]
