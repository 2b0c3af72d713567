"""The appointment window for those who do not use a mouse or read small print."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QCalendarWidget, QScrollArea, QWidget

from desktop.ui import theme
from desktop.ui.palette import LIGHT
from tests.ui.appointment.desk_scene import Scene
from tests.ui.chart.bench import settle
from tests.ui.inspection import cut_off, doubles, shared_mnemonics, tab_order, unnamed, without_buddy
from tests.ui.screens import scrolls_sideways

ORDER = [
    "appointment.provider_id", "appointment.patient", "appointment.new_patient", "appointment.edit_patient",
    "appointment.arrow", "appointment.chip", "appointment.reason", "appointment.day", "appointment.time",
    "appointment.minutes", "appointment.overlap", "appointment.notes",
]  # fmt: skip


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Text twice as large."""
    theme.apply(qapp, theme.Theme(LIGHT, 2.0))
    yield
    theme.apply(qapp, theme.Theme(LIGHT))


def test_everything_has_a_name_a_label_and_its_own_letter(desk: Scene) -> None:
    window = desk.open(desk.book())
    assert unnamed(window) == []
    assert doubles(window) == []
    assert shared_mnemonics(window) == []
    assert without_buddy(window.form) == []


def test_tab_follows_reading_order_left_column_first(desk: Scene) -> None:
    window = desk.open(desk.book())
    window._ordering.timeout.emit()
    settle()
    order = [name for name in tab_order(window) if name in ORDER]
    start = order.index(ORDER[0])
    assert order[start:] + order[:start] == ORDER


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("page", ["appointment", "log", "revisions"])
@pytest.mark.parametrize("missing", [False, True])
def test_nothing_is_cut_off_at_twice_the_text(desk: Scene, page: str, missing: bool) -> None:
    desk.size = (1366, 738)
    window = desk.open("" if missing else desk.book())
    if missing:
        desk.click("appointment.save")
    window.show_page(page)
    settle()
    assert cut_off(window) == []
    assert not scrolls_sideways(window)


def test_at_usual_size_the_form_has_two_columns_and_fits(desk: Scene) -> None:
    window = desk.open(desk.book())
    assert cut_off(window) == []
    right, left = desk.find("appointment.office_id"), desk.find("appointment.patient")
    assert right.mapTo(window, right.rect().topLeft()).x() > left.mapTo(window, left.rect().topRight()).x()
    assert _scrolls(window.form) is False


def test_the_calendar_opens_on_the_day_and_chooses_another(desk: Scene) -> None:
    desk.open(desk.book())
    desk.click("appointment.day.calendar")
    calendar = desk.find("appointment.day.month.days")
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2022, 5, 18)
    calendar.activated.emit(calendar.selectedDate().addDays(2))
    settle()
    assert desk.find("appointment.day").text() == "05/20/2022"


def _scrolls(area: QScrollArea | QWidget) -> bool:
    assert isinstance(area, QScrollArea)
    return area.verticalScrollBar().maximum() > 0
