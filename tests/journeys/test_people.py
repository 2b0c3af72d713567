"""A patient is registered, invited, corrected and telephoned, from the first window to the audit log."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.app.stack import HOLD
from desktop.app.tour.led_clock import LedClock
from desktop.real import RealClock
from desktop.ui import theme
from desktop.ui.register.window import RegisterWindow
from desktop.ui.words import access
from desktop.ui.words import demographics as words
from tests.clinic.admin.shell import Shell
from tests.clinic.homes import PASSWORD
from tests.journeys.front_desk import FrontDesk

FORM, CONTACTS = "chart.demographics", "chart.communication"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[FrontDesk]:
    """The program of a clinic without patients."""
    theme.apply(qapp, theme.Theme(theme.roles_for(qapp, theme.Appearance.LIGHT)))
    clock = LedClock(RealClock())
    shell = Shell(tmp_path / "home", clock=clock).founded()
    desk = FrontDesk(shell.home, shell.keystore, clock)
    yield desk
    desk.close()


def let_it_leave(desk: FrontDesk) -> None:
    """Let the seconds pass in which a change can be undone."""
    desk.clock.skip(HOLD + timedelta(seconds=1))
    assert desk.program.stack is not None
    desk.program.stack.sign_in.wake()


def test_a_new_patient_is_registered_invited_corrected_and_called(desk: FrontDesk) -> None:
    stage = desk.stage
    desk.sign_in("james", PASSWORD)
    desk.program.menus.new_patient_asked.emit("okonkwo, aisha")
    for field, text in (
        ("born", "8/17/1997"),
        ("cell", "650 555 5555"),
        ("email", "aisha@example.com"),
        ("ssn", "123456789"),
    ):
        stage.type(f"register.{field}", text)
    stage.press("register.save_and_invite")
    desk.sees("chart", "Aisha Okonkwo", "Only on this computer", access.SENDING)
    let_it_leave(desk)
    desk.sees("chart", "OKAI")

    stage.press("chart.pages.demographics")
    stage.type(f"{FORM}.city", "Towson")
    desk.sees(FORM + ".footer", "Changed: City")
    stage.press(f"{FORM}.save")
    desk.sees(FORM + ".footer", "Saved here, not sent yet: City")
    let_it_leave(desk)
    assert stage.until(lambda: stage.find(FORM + ".footer") is None)

    stage.press("chart.pages.communication")
    stage.press(f"{CONTACTS}.log_call")
    note = stage.find(f"{CONTACTS}.log.note")
    assert isinstance(note, QPlainTextEdit)
    note.setPlainText("Asks for a card.")
    stage.press(f"{CONTACTS}.log.save")
    desk.sees("chart", "Asks for a card.")
    let_it_leave(desk)

    stage.press("chart.pages.audit")
    desk.sees("chart", "Patient registered", "Patient changed", "City: Towson", "Call or contact noted")
    assert not any("123456789" in text or "123-45-6789" in text for text in stage.texts("chart"))


def test_quitting_asks_for_what_is_typed_and_a_colleague_has_windows_of_their_own(desk: FrontDesk) -> None:
    stage, program = desk.stage, desk.program
    desk.sign_in("james", PASSWORD)
    program.menus.new_patient_asked.emit("okonkwo")
    stage.type("register.first", "Aisha")
    program.quit()
    desk.sees("register.footer", "Register this patient before the window closes?")
    stage.press("register.discard")
    assert stage.until(lambda: stage.find("register") is None)
    assert stage.until(lambda: stage.find("signin") is None)
    program.sign_out()
    assert stage.until(lambda: stage.find("signin") is not None)
    desk.sign_in("james", PASSWORD)
    program.menus.new_patient_asked.emit("")
    assert stage.until(lambda: stage.find("register") is not None)
    open_windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, RegisterWindow)]
    assert len([each for each in open_windows if each.isVisible()]) == 1
    assert words.UNSAVED not in stage.texts("register")
