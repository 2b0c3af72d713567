"""The Access History and the ladder without a mouse and without eyes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from desktop.ui.words import delivery
from tests.ui.chart.bench import Bench, settle
from tests.ui.chart.conftest import Opening


def enter_in(bench: Bench, column: int) -> None:
    """Press Enter in a cell of the newest row."""
    table = bench.find("chart.access.history")
    assert isinstance(table, QTableView)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, column))
    QTest.keyClick(table, Qt.Key.Key_Return)
    settle()


@pytest.fixture
def pending(open_chart: Opening) -> Bench:
    bench = open_chart()
    bench.key("Ctrl+I")
    bench.pass_time(seconds=10)
    bench.sync()
    return bench


def test_enter_in_the_cell_of_a_button_presses_it(pending: Bench) -> None:
    enter_in(pending, 3)
    assert pending.state.chip.text == "Revoking…"
    enter_in(pending, 3)
    assert pending.state.chip.text.startswith("Pending…")


def test_enter_in_any_other_cell_does_nothing(pending: Bench) -> None:
    for column in range(3):
        enter_in(pending, column)
    assert pending.state.chip.text.startswith("Pending…")


def test_what_the_mail_server_does_not_prove_is_said_once_it_has_the_message(pending: Bench) -> None:
    ladder = pending.find("chart.access.delivery")
    assert ladder.toolTip() == ""
    pending.deliver()
    assert ladder.toolTip() == delivery.NOT_PROVEN_READ
