"""Quitting with changes that have not left says so once, and holds nobody up otherwise."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.farewell import Farewell, say_what_waits
from desktop.ui import theme
from desktop.ui.palette import LIGHT
from desktop.ui.widgets.notice import Notice


def test_what_waits_is_said_until_it_was_read(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Theme(LIGHT))
    said = list[str]()

    def read() -> None:
        (window,) = [each for each in qapp.topLevelWidgets() if isinstance(each, Farewell)]
        notice = window.findChild(Notice, "farewell.waiting")
        assert isinstance(notice, Notice)
        said.append(notice.accessibleName())
        window.done.click()

    QTimer.singleShot(0, read)
    say_what_waits(3)

    assert said == ["3 changes are still waiting."]


def test_nothing_waiting_says_nothing(qapp: QApplication) -> None:
    say_what_waits(0)
    assert [each for each in qapp.topLevelWidgets() if isinstance(each, Farewell)] == []
