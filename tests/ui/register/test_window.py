"""A new patient is registered at the desk, with and without a connection."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.chart.window import ChartWindow
from desktop.ui.demographics.state import Deed
from desktop.ui.palette import LIGHT
from tests.real_clinic import RealClinic
from tests.ui import inspection
from tests.ui.chart.bench import settle
from tests.ui.register.conftest import Counter, Opening


def wait_for(qtbot: QtBot, counter: Counter, words: str) -> None:
    """Until these words can be read."""
    qtbot.waitUntil(lambda: any(words in line for line in counter.seen()), timeout=3000)


def test_names_are_enough_and_the_chart_opens(open_register: Opening) -> None:
    counter = open_register()
    assert not counter.find("register.save").isEnabled()
    counter.write("first", "Aisha")
    counter.write("last", "Okonkwo")
    counter.click("save")
    [patient] = counter.registered
    assert counter.asked == [(patient, "demographics")]
    assert not counter.window.isVisible()
    chart = counter.desk.desk.patients.chart(patient)
    assert chart is not None
    assert (chart.patient.first, chart.patient.last, chart.patient.chart_id) == ("Aisha", "Okonkwo", "")


def test_offline_the_chart_says_that_only_this_computer_knows_the_patient(
    clinic: RealClinic, open_register: Opening
) -> None:
    counter = open_register("okonkwo")
    counter.desk.go_offline()
    counter.write("first", "Aisha")
    counter.click("save")
    window = ChartWindow(counter.window._around, counter.registered[0])
    window.show_page("demographics")
    window.show()
    settle()
    tag = window.findChild(QWidget, "chart.only_here")
    assert tag is not None
    assert tag.isVisible()
    assert window.windowTitle() == "Aisha Okonkwo – OnPatient Desk"
    counter.desk.go_online()
    clinic.clock.go_on(seconds=11)
    clinic.round_trip(counter.desk)
    clinic.round_trip(counter.desk)
    window.reader.read_again()
    settle()
    assert not tag.isVisible()
    assert "OKAI" in window.windowTitle()
    window.close()
    window.deleteLater()


def test_what_was_looked_for_stands_in_its_field(open_register: Opening) -> None:
    counter = open_register("okonkwo, aisha")
    line = counter.find("register.last")
    assert line.text() == "Okonkwo"  # type: ignore[attr-defined]
    assert counter.find("register.save").isEnabled()


def test_somebody_like_this_on_file_is_shown_while_typing(qtbot: QtBot, open_register: Opening) -> None:
    counter = open_register("jenny harris")
    counter.write("born", "2/11/80")
    wait_for(qtbot, counter, "Jenny Harris, born Feb. 11, 1980 (HAJE000001) is on file already.")
    assert not counter.find("register.save").isEnabled()
    counter.click("notice.duplicate.open_found")
    assert counter.asked == [("jenny", "")]
    assert counter.window.isVisible()
    counter.click("notice.duplicate.register_anyway")
    [patient] = counter.registered
    assert patient != "jenny"


def test_a_double_nobody_waited_for_is_found_by_saving(open_register: Opening) -> None:
    counter = open_register("jenny harris")
    counter.write("born", "2/11/1980")
    counter.click("save")
    assert counter.registered == []
    assert any("is on file already" in line for line in counter.seen())


def test_save_and_invite_does_both(open_register: Opening) -> None:
    counter = open_register("aisha okonkwo")
    assert not counter.find("register.save_and_invite").isVisible()
    counter.write("born", "8/17/1997")
    counter.write("cell", "650 555 5555")
    counter.write("email", "aisha@example.com")
    counter.click("save_and_invite")
    [patient] = counter.registered
    assert counter.asked == [(patient, "access")]
    chart = counter.desk.desk.patients.chart(patient)
    assert chart is not None
    assert chart.access.kind == "sending"


def test_an_address_of_another_patient_is_asked_about_before_anything_is_kept(open_register: Opening) -> None:
    counter = open_register("aisha okonkwo")
    counter.write("born", "8/17/1997")
    counter.write("cell", "650 555 5555")
    counter.write("email", "sample@sample.com")
    counter.click("save_and_invite")
    assert counter.registered == []
    assert "Jenny Harris uses this email too. Each patient needs their own." in counter.seen()
    counter.click("notice.anyway.not_now")
    assert counter.registered == []
    counter.click("save_and_invite")
    counter.click("notice.anyway.invite_anyway")
    assert len(counter.registered) == 1


def test_what_cannot_be_kept_is_said_in_its_field(open_register: Opening) -> None:
    counter = open_register("aisha okonkwo")
    counter.write("email", "aisha@")
    counter.click("save")
    assert counter.registered == []
    assert "This is not a full email address. It needs a name, @ and a domain." in counter.seen()
    assert counter.find("register.email").hasFocus()


def test_closing_asks_what_becomes_of_what_was_typed(open_register: Opening) -> None:
    counter = open_register("aisha okonkwo")
    counter.window.close()
    settle()
    assert "Register this patient before the window closes?" in counter.seen()
    counter.click("keep_editing")
    counter.window.close()
    settle()
    counter.click("discard")
    assert not counter.window.isVisible()
    assert counter.registered == []


def test_an_empty_window_closes_at_once(open_register: Opening) -> None:
    counter = open_register()
    counter.window.close()
    assert not counter.window.isVisible()


def test_escape_closes_what_is_empty_and_asks_about_what_is_typed(open_register: Opening) -> None:
    counter = open_register()
    counter.write("first", "Aisha")
    QTest.keyClick(counter.window, Qt.Key.Key_Escape)
    settle()
    assert counter.find("register.keep_editing").isVisible()
    QTest.keyClick(counter.window, Qt.Key.Key_Escape)
    settle()
    assert counter.window.isVisible()
    empty = open_register()
    QTest.keyClick(empty.window, Qt.Key.Key_Escape)
    assert not empty.window.isVisible()


def test_naughty_names_are_kept_as_shown_or_refused_with_a_reason(
    open_register: Opening, naughty_strings: list[str]
) -> None:
    counter = open_register("x")
    for number, string in enumerate(naughty_strings[::23]):
        counter.window.presenter.write("first", string)
        counter.window.presenter.write("last", f"Test{number}")
        before = len(counter.registered)
        counter.window.presenter.do(Deed.SAVE)
        settle()
        if len(counter.registered) == before:
            assert counter.window.presenter.new.form().faces["first"].hint.words
        else:
            chart = counter.desk.desk.patients.chart(counter.registered[-1])
            assert chart is not None
            assert chart.patient.first == " ".join(chart.patient.first.split())


def test_every_part_can_be_named_reached_and_read(qapp: QApplication, open_register: Opening) -> None:
    window = open_register("aisha okonkwo").window
    assert inspection.unnamed(window) == []
    assert inspection.doubles(window) == []
    assert inspection.without_buddy(window) == []
    assert inspection.shared_mnemonics(window) == []
    assert inspection.cut_off(window) == []
    theme.apply(qapp, theme.Theme(LIGHT, 2.0))
    window.resize(1366, 738)
    settle()
    assert window.width() == 1366
    assert inspection.cut_off(window) == []
