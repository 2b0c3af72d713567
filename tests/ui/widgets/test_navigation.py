"""The pages of a window as a screen reader hears them."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.ui.icons import Meaning
from desktop.ui.widgets.navigation import Navigation, Page

PAGES = (Page("access", "OnPatient Access", Meaning.CAN_INVITE), Page("log", "Audit log", Meaning.MET))


def test_pages_are_heard_as_one_of_several_and_not_as_boxes_to_tick(qtbot: QtBot) -> None:
    made = Navigation("chart.pages", "Pages of the chart", PAGES)
    qtbot.addWidget(made)
    made.show_page("access")
    heard = [QAccessible.queryAccessibleInterface(button) for button in made.buttons.values()]
    assert {part.role() for part in heard} == {QAccessible.Role.RadioButton}
    assert [bool(part.state().checked) for part in heard] == [True, False]
