"""The chart without a mouse, and what a screen reader is told."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.chart.access.state import Act
from desktop.ui.chart.window import ChartWindow
from desktop.ui.news import News
from desktop.ui.program import Program
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, settle
from tests.ui.chart.conftest import Opening


def press(bench: Bench, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is, once Tab goes where it shall: a person is never so fast as to come first."""
    while bench.window._ordering.isActive():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QTest.keyClick(QApplication.focusWidget() or bench.window, key, keys)
    settle()


def test_the_filled_button_has_the_focus_and_enter_pressed_twice_undoes_nothing(open_chart: Opening) -> None:
    bench = open_chart()
    assert bench.find("chart.access.enable").hasFocus()
    press(bench, Qt.Key.Key_Space)
    press(bench, Qt.Key.Key_Space)
    press(bench, Qt.Key.Key_Return)
    assert bench.state.title == "Sending…"
    press(bench, Qt.Key.Key_Tab)
    assert bench.find("chart.access.notice.onway.undo").hasFocus()


def test_invite_undo_and_revoke_have_keys(open_chart: Opening) -> None:
    bench = open_chart()
    bench.key("Ctrl+I")
    assert bench.state.title == "Sending…"
    bench.key("Ctrl+Z")
    assert bench.state.chip.text == "Can invite"
    bench.key("Ctrl+I")
    bench.pass_time(seconds=10)
    bench.sync()
    bench.key("Ctrl+Shift+R")
    assert bench.state.chip.text == "Revoking…"


def test_undo_in_a_field_undoes_typing(clinic: RealClinic, open_chart: Opening) -> None:
    clinic.add_patient(id="aisha", chart_id="OKAI000214", email=None)
    bench = open_chart("aisha")
    bench.write("chart.access.email", "aisha")
    press(bench, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    field = bench.find("chart.access.email")
    assert isinstance(field, QLineEdit)
    assert field.text() == ""


def test_escape_closes_the_question_and_returns_to_what_asked_it(open_chart: Opening) -> None:
    bench = open_chart()
    bench.key("Ctrl+I")
    bench.pass_time(seconds=10)
    bench.sync()
    bench.click("chart.access.did_not_arrive")
    script = bench.find("chart.access.script.close").parentWidget()
    assert script is not None
    assert script.isVisible()
    press(bench, Qt.Key.Key_Escape)
    assert not script.isVisible()
    assert bench.find("chart.access.did_not_arrive").hasFocus()


def test_numbers_turn_the_pages(open_chart: Opening) -> None:
    bench = open_chart()
    shown = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_3):
        press(bench, key, Qt.KeyboardModifier.ControlModifier)
        shown.append(bench.window.body.shown_page)
    assert shown == ["demographics", "appointments", "communication", "access"]


def test_f6_goes_from_area_to_area_and_comes_round(open_chart: Opening) -> None:
    bench = open_chart()
    areas = bench.window.areas()
    visited = []
    for _ in areas:
        press(bench, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        visited.append(next(n for n, area in enumerate(areas) if area.isAncestorOf(focus)))
    assert visited == [3, 0, 1, 2]


def test_rows_are_copied_with_their_headings(open_chart: Opening) -> None:
    bench = open_chart()
    bench.key("Ctrl+I")
    table = bench.find("chart.access.history")
    assert isinstance(table, QTableView)
    table.setFocus()
    table.selectRow(0)
    bench.key("Ctrl+C")
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Email\tEnabled by\tActivated on\tDisabled"
    assert lines[1].startswith("sample@sample.com\tBy: James Smith On: May 18, 2022, 9:42")


def test_what_cannot_be_done_is_grey_in_the_menu_and_says_why(open_chart: Opening) -> None:
    bench = open_chart()
    actions = bench.window.menus.bar.actions
    assert actions["enable"].isEnabled()
    assert not actions["resend"].isEnabled()
    assert actions["resend"].statusTip() == "There is no open invitation."
    assert actions["revoke_access"].statusTip() == "The patient has no access that could be revoked."


def test_a_screen_reader_hears_what_happens_elsewhere(open_chart: Opening) -> None:
    bench = open_chart()
    heard: list[tuple[str, bool]] = []
    bench.window.presenter.said.connect(lambda words, urgent: heard.append((words, urgent)))
    bench.click("chart.access.enable")
    bench.pass_time(seconds=10)
    bench.sync()
    bench.clinic.accept(bench.deliver().decode(), born="1980-02-11", phone="+14435555555")
    bench.sync()
    assert heard == [
        ("Goes out in 10 seconds, press Control Z to undo", False),
        ("Sent to the clinic", False),
        ("Jenny Harris accepted", False),
    ]


def test_a_problem_below_a_field_interrupts(clinic: RealClinic, open_chart: Opening) -> None:
    clinic.add_patient(id="aisha", chart_id="OKAI000214", email=None)
    bench = open_chart("aisha")
    heard: list[bool] = []
    bench.window.presenter.said.connect(lambda _words, urgent: heard.append(urgent))
    bench.write("chart.access.email", "aisha", enter=True)
    assert heard == [True]


def test_the_window_works_over_a_lane_of_its_own(clinic: RealClinic, qtbot: QtBot) -> None:
    desk = clinic.desk_of(clinic.james)
    lane = ThreadPoolExecutor(1)
    window = ChartWindow(Around(desk.desk, Background(lane), News(), clinic.clock, Program()), "jenny")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.access.state is not None)
    window.presenter.act(Act.ENABLE)
    qtbot.waitUntil(lambda: window.access.state is not None and window.access.state.title == "Sending…")
    assert window.windowTitle() == "Jenny Harris – HAJE000001 – OnPatient Desk"
    lane.shutdown()
