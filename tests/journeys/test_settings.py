"""What is set for this computer and for the clinic, and what IT decided."""

from PySide6.QtCore import Qt

from desktop.clinic.demo.making import PASSWORD
from desktop.preferences.policy import Decided
from desktop.ui.words import settings as words
from tests.journeys.conftest import SitDown

TABLE = "today.table"
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_it_decided_is_grey_and_says_so_and_holds(sit_down: SitDown) -> None:
    desk = sit_down(Decided(machine={"UndoSeconds": 30}))
    desk.sign_in("james", PASSWORD)
    desk.stage.key(TABLE, Qt.Key.Key_Comma, CONTROL)
    desk.sees("settings.computer", words.FORCED, words.seconds(30))
    field = desk.stage.find("settings.computer.undoseconds")
    assert field is not None
    assert not field.isEnabled()
    assert field.accessibleDescription() == words.FORCED


def test_an_administrator_names_the_clinic_anew_and_every_window_says_so(sit_down: SitDown) -> None:
    desk = sit_down()
    stage = desk.stage
    desk.sign_in("james", PASSWORD)
    stage.key(TABLE, Qt.Key.Key_Comma, CONTROL)
    stage.press("settings.pages.clinic")
    desk.sees("settings.clinic", "Larkfield Family Clinic")
    stage.type("settings.clinic.name", "Larkfield Practice")
    stage.press("settings.clinic.save")
    desk.sees("settings.clinic", words.UNDER_WAY)
    desk.wait()
    desk.settles("settings.clinic", words.UNDER_WAY)
    desk.sees("settings.clinic", "Larkfield Practice")
