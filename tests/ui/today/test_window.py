"""The home window at work: rows, filters, keys, over a real clinic and a real desk."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.today.cells import button_place
from desktop.ui.today.choice import Column, Filter
from desktop.ui.words import access as access_words
from desktop.ui.words import today as words
from tests.real_clinic import NOON
from tests.ui.inspection import doubles, shared_mnemonics, unnamed, without_buddy
from tests.ui.today.bench import GONE, Place
from tests.ui.today.conftest import Morning

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def counts(morning: Morning) -> list[int]:
    return [button.count for button in morning.window.page.filters.buttons.values()]


def test_the_day_opens_at_the_first_row_that_can_be_helped(morning: Morning) -> None:
    assert morning.shown == ["ann", "ben", "cho", "dee"]
    assert [morning.chip(id) for id in morning.shown] == [
        "Can invite",
        "Missing email",
        "Missing email, phone",
        "Patient deceased",
    ]
    assert [morning.button(id) for id in morning.shown] == ["Invite", "Add email", "Add", ""]
    current = morning.table.current()
    assert current is not None
    assert current.patient_id == "ann"
    assert morning.table.hasFocus()


def test_filters_count_and_are_pressed_by_their_keys(morning: Morning) -> None:
    assert counts(morning) == [4, 1, 2, 0, 0, 0]
    morning.press(Qt.Key.Key_3, CONTROL)
    assert morning.shown == ["ben", "cho"]
    assert morning.window.page.filters.buttons[Filter.MISSING].isChecked()
    morning.press(Qt.Key.Key_6, CONTROL)
    assert morning.shown == []
    assert morning.window.page.empty.isVisible()
    morning.window.page.empty.step.click()
    assert len(morning.shown) == 4


def test_a_row_invited_in_a_filter_keeps_its_place_until_the_filter_is_chosen_again(morning: Morning) -> None:
    morning.press(Qt.Key.Key_2, CONTROL)
    morning.go_to("ann")
    morning.press(Qt.Key.Key_I, CONTROL)
    assert morning.chip("ann") == "Sending…"
    assert counts(morning) == [4, 0, 2, 1, 0, 0]
    morning.press(Qt.Key.Key_2, CONTROL)
    assert morning.shown == []


def test_inviting_and_undoing_from_the_keyboard(morning: Morning) -> None:
    morning.go_to("ann")
    morning.press(Qt.Key.Key_I, CONTROL)
    assert (morning.chip("ann"), morning.button("ann")) == ("Sending…", "Undo")
    morning.press(Qt.Key.Key_Z, CONTROL)
    assert (morning.chip("ann"), morning.button("ann")) == ("Can invite", "Invite")


def test_the_button_of_a_row_is_pressed_by_the_mouse_and_by_enter(morning: Morning) -> None:
    index = morning.table.rows.index(0, Column.ACTION)
    button = morning.row("ann").button
    assert button is not None
    place = button_place(morning.table.visualRect(index), button, theme.current()).center()
    QTest.mouseClick(morning.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    morning.settle()
    assert morning.chip("ann") == "Sending…"
    morning.go_to("ann", Column.ACTION)
    morning.press(Qt.Key.Key_Return)
    assert morning.chip("ann") == "Can invite"


def test_a_click_beside_the_button_only_chooses_the_row(morning: Morning) -> None:
    cell = morning.table.visualRect(morning.table.rows.index(0, Column.ACTION))
    QTest.mouseClick(morning.table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center() + QPoint(60, 0))
    morning.settle()
    assert morning.chip("ann") == "Can invite"


def test_enter_opens_the_chart_and_in_the_time_cell_the_appointment(morning: Morning, qtbot: QtBot) -> None:
    program = morning.window.around.program
    morning.go_to("ben")
    with qtbot.waitSignal(program.chart_asked) as chart:
        morning.press(Qt.Key.Key_Return)
    assert chart.args == ["ben", ""]
    morning.go_to("ben", Column.TIME)
    with qtbot.waitSignal(program.appointment_asked) as appointment:
        morning.press(Qt.Key.Key_Return)
    assert appointment.args == ["v.ben"]
    morning.go_to("cho")
    with qtbot.waitSignal(program.appointment_asked) as appointment:
        morning.press(Qt.Key.Key_Return, ALT)
    assert appointment.args == ["v.cho"]


def test_a_double_click_in_the_time_cell_opens_the_appointment(morning: Morning, qtbot: QtBot) -> None:
    program = morning.window.around.program
    place = morning.table.visualRect(morning.table.rows.index(1, Column.TIME)).center()
    with qtbot.waitSignal(program.appointment_asked) as appointment:
        QTest.mouseDClick(morning.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert appointment.args == ["v.ben"]


def test_one_key_goes_to_the_next_who_can_be_helped(morning: Morning) -> None:
    morning.go_to("ann")
    visited = []
    for _ in range(3):
        morning.press(Qt.Key.Key_F3)
        current = morning.table.current()
        assert current is not None
        visited.append(current.patient_id)
    assert visited == ["ben", "cho", "ann"]
    morning.press(Qt.Key.Key_F3, SHIFT)
    current = morning.table.current()
    assert current is not None
    assert current.patient_id == "cho"


def test_headings_sort_and_the_third_time_is_normal_again(morning: Morning) -> None:
    head = morning.table.head
    head.setFocus()
    morning.press(Qt.Key.Key_Right)
    morning.press(Qt.Key.Key_Return)
    assert morning.shown == ["ann", "ben", "cho", "dee"]
    assert "sorted upwards" in head.accessibleName()
    morning.press(Qt.Key.Key_Return)
    assert morning.shown == ["dee", "cho", "ben", "ann"]
    assert "sorted downwards" in head.accessibleName()
    morning.press(Qt.Key.Key_Return)
    assert morning.shown == ["ann", "ben", "cho", "dee"]
    assert head.accessibleName() == words.PATIENT


def test_a_provider_narrows_the_day(morning: Morning) -> None:
    combo = morning.window.page.filters.providers.combo
    assert combo.isVisible()
    combo.setCurrentIndex(combo.findText("Brendan Wilberton"))
    combo.activated.emit(combo.currentIndex())
    morning.settle()
    assert morning.shown == ["ben"]
    assert counts(morning)[0] == 1


def test_other_days_are_a_key_away_and_say_when_they_are_empty(morning: Morning) -> None:
    morning.press(Qt.Key.Key_Right, ALT)
    assert morning.shown == []
    assert morning.window.page.head.date.text() == "Thursday, May 19, 2022"
    assert morning.window.page.empty.step.hasFocus()
    assert morning.window.page.empty._words.text() == words.no_appointments("Thursday, May 19, 2022")
    assert "May 19" in morning.window.windowTitle()
    morning.press(Qt.Key.Key_T, CONTROL)
    assert len(morning.shown) == 4
    assert morning.table.hasFocus()


def test_a_day_is_chosen_from_the_calendar_with_the_keyboard(morning: Morning) -> None:
    morning.place.visit("later", "ann", "10:00", date(2022, 5, 26))
    morning.place.read()
    morning.window.page.head.date.click()
    popover = morning.window._calendar
    assert popover is not None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(popover.grid, key)
    morning.settle()
    assert morning.shown == ["ann"]
    assert not popover.isVisible()


def test_today_moves_on_at_midnight(morning: Morning) -> None:
    morning.place.clinic.clock.at = NOON + timedelta(hours=15)
    morning.tell()
    assert morning.window.page.head.date.text() == "Thursday, May 19, 2022"


def test_rows_are_copied_with_their_headings(morning: Morning) -> None:
    morning.go_to("ben")
    morning.press(Qt.Key.Key_C, CONTROL)
    copied = QApplication.clipboard().text()
    assert copied.splitlines()[0].split("\t")[0] == words.TIME
    assert "Ben Harris, Feb. 11, 1980, HABE000002" in copied


def test_people_of_the_same_name_are_told_apart(place: Place, sit_down: Callable[[], Morning]) -> None:
    for number, id in enumerate(("one", "two")):
        place.patient(id, chart_id=f"HAJE00000{number}", first="Jenny", born=date(1980 + number, 2, 11))
        place.visit(f"v.{id}", id, f"{9 + number}:00")
    morning = sit_down()
    assert [row.tell_apart for row in morning.table.rows.rows] == [True, True]


def test_who_may_not_invite_is_told_why(place: Place, sit_down: Callable[[], Morning]) -> None:
    place.patient("ann", chart_id="HAAN000001")
    place.visit("v.ann", "ann", "9:00")
    morning = sit_down()
    with place.desk.file.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE staff SET active = 0 WHERE id = 'dana-1'")
    morning.tell()
    button = morning.row("ann").button
    assert button is not None
    assert button.reason == access_words.VIEW_ONLY
    assert morning.window.menus.actions["enable"].statusTip() == access_words.VIEW_ONLY
    assert not morning.window.menus.actions["enable"].isEnabled()
    morning.go_to("ann", Column.ACTION)
    morning.press(Qt.Key.Key_Return)
    assert morning.chip("ann") == "Can invite"


def test_what_speaks_against_inviting_is_asked_above_the_table(
    place: Place, sit_down: Callable[[], Morning]
) -> None:
    place.patient("ann", chart_id="HAAN000001", opted_out_on=date(2022, 5, 2))
    place.visit("v.ann", "ann", "9:00")
    morning = sit_down()
    morning.go_to("ann")
    morning.press(Qt.Key.Key_I, CONTROL)
    notices = morning.window.page.notices
    assert notices.isVisible()
    assert morning.chip("ann") == "Can invite"
    [shelf] = notices.shelves()
    answers = {button.text(): button for button in shelf._buttons.values()}
    answers[access_words.INVITE_ANYWAY].click()
    morning.settle()
    assert morning.chip("ann") == "Sending…"
    assert not notices.isVisible()


def test_the_quiet_list_leads_into_the_row(place: Place, sit_down: Callable[[], Morning]) -> None:
    place.patient("ann", chart_id="HAAN000001")
    place.visit("v.ann", "ann", "9:00")
    place.read()
    place.invite("ann", GONE)
    morning = sit_down()
    items = morning.window.page.side.items.list
    assert items.rows.faces[0].spoken.endswith("Fix email")
    items.setFocus()
    QTest.keyClick(items, Qt.Key.Key_Return)
    morning.settle()
    assert morning.window.editing.editor is not None
    assert morning.window.editing.editor.fields[0].text() == "ann@sample.com"


def test_the_list_folds_into_a_button_on_a_narrow_window(morning: Morning) -> None:
    morning.window.resize(960, 600)
    morning.settle()
    button = morning.window.page.filters.attention
    assert button.isVisible()
    assert not morning.window.page.side.isVisible()
    button.click()
    assert morning.window.page.side.isVisible()
    morning.window.page.popover.close()  # type: ignore[union-attr]
    morning.window.resize(1360, 850)
    morning.settle()
    assert morning.window.page.side.isVisible()
    assert not button.isVisible()


def test_everything_has_a_name_a_label_and_its_own_letter(morning: Morning) -> None:
    morning.window.page.head.today.show()
    assert unnamed(morning.window) == []
    assert doubles(morning.window) == []
    assert without_buddy(morning.window) == []
    assert shared_mnemonics(morning.window) == []


def test_closing_the_window_asks_to_quit(morning: Morning, qtbot: QtBot) -> None:
    with qtbot.waitSignal(morning.window.around.program.quit_asked):
        morning.window.close()
    assert morning.window.isVisible()


def test_naughty_words_are_shown_as_they_are(place: Place, sit_down: Callable[[], Morning]) -> None:
    place.patient("one", chart_id="HAOO000001", first="<img src=x>", last="</qt>&amp;")
    place.visit("v.one", "one", "9:00", reason="<b>bold</b>\n\t\u202e%s{0}")
    morning = sit_down()
    model = morning.table.rows
    assert model.index(0, Column.PATIENT).data().startswith("<img src=x> </qt>&amp;")
    assert "&lt;img" in model.index(0, Column.PATIENT).data(Qt.ItemDataRole.ToolTipRole)
    morning.go_to("one")
    morning.press(Qt.Key.Key_I, CONTROL)
    assert morning.chip("one") == "Sending…"
