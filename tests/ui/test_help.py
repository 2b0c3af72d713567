"""F1 everywhere, the pages it shows, and the list of all keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.ui import keys
from desktop.ui.help import KEYS, PATIENT_SEES
from desktop.ui.help_window import TOPICS, HelpWindow
from desktop.ui.words import help_screens
from desktop.ui.words.help_keys import KEYS as ALL_KEYS
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import settle
from tests.ui.every_window import Desktop
from tests.ui.inspection import doubles, unnamed

KINDS = ("today", "appointment", "register", "settings", "signin", "setup")
CHART_PAGES = ("demographics", "appointments", "access", "communication", "audit")


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    clinic = RealClinic(tmp_path)
    clinic.add_patient()
    made = Desktop(clinic, clinic.james, tmp_path)
    yield made
    made.close()
    clinic.close()


def helped() -> list[str]:
    """What the help that can be seen says."""
    settle()
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow)]
    (shown,) = [window for window in windows if window.isVisible()]
    return [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]


def press_f1() -> None:
    place = QApplication.focusWidget() or QApplication.activeWindow()
    assert isinstance(place, QWidget)
    QTest.keyClick(place, Qt.Key.Key_F1)
    settle()


@pytest.mark.parametrize("kind", KINDS)
def test_f1_tells_of_the_screen_in_front(desktop: Desktop, kind: str) -> None:
    desktop.open(kind)
    press_f1()
    topic = help_screens.SCREENS[kind]
    said = helped()
    assert said[0] == topic.title
    assert {sentence for line in topic.lines for sentence in line} <= set(said)


@pytest.mark.parametrize("page", CHART_PAGES)
def test_f1_tells_of_the_page_of_a_chart(desktop: Desktop, page: str) -> None:
    chart = desktop.open("chart")
    chart.show_page(page)  # type: ignore[attr-defined]
    settle()
    press_f1()
    assert helped()[0] == help_screens.SCREENS[page].title


def test_every_page_names_what_can_be_pressed_and_leads_to_the_others() -> None:
    window = HelpWindow()
    window.show()
    for name, topic in TOPICS.items():
        window.show_topic(name)
        settle()
        assert topic.title in window.windowTitle()
        assert unnamed(window) == []
        assert doubles(window) == []
    window.show_topic("today")
    link = window.findChild(QPushButton, f"help.go.{PATIENT_SEES}")
    assert isinstance(link, QPushButton)
    link.click()
    settle()
    assert helped()[0] == TOPICS[PATIENT_SEES].title
    window.activateWindow()
    settle()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_help_goes_with_the_window_that_asked(desktop: Desktop) -> None:
    desktop.open("signin")
    press_f1()
    desktop.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, HelpWindow) and w.isVisible()]


def test_the_list_of_keys_is_complete(desktop: Desktop) -> None:
    listed = {QKeySequence(key).toString() for line in ALL_KEYS.lines for key in line[0].split()}
    ranges = {QKeySequence(f"Ctrl+{number}").toString() for number in range(1, 7)}
    used: set[str] = set()
    for kind in (*KINDS, "chart"):
        window = desktop.open(kind)
        used |= {each.key().toString() for each in window.findChildren(QShortcut)}
        used |= {keys.toString() for each in window.findChildren(QAction) for keys in each.shortcuts()}
    assert len(used) > 30
    assert used - listed - ranges - {""} == set()


def test_macos_has_keys_of_its_own_where_its_users_expect_others() -> None:
    mac, others = keys.keys_on("darwin"), keys.keys_on("win32")
    assert keys.keys_on("linux") == others
    assert mac.lock == "Ctrl+Shift+L"
    assert others.lock == "Ctrl+L"
    assert (mac.earlier, mac.later) == ("Ctrl+Alt+Left", "Ctrl+Alt+Right")
    assert mac.help[0] == "Ctrl+?"
    assert others.help == ("F1",)


def test_keys_of_the_list_have_names_on_every_keyboard() -> None:
    names = [key for line in TOPICS[KEYS].lines for key in line[0].split() if key != "…"]
    assert [key for key in names if not QKeySequence(key).toString()] == []


def test_the_keyboard_reaches_the_last_line() -> None:
    window = HelpWindow()
    window.show_topic(KEYS)
    window.show()
    window.activateWindow()
    settle()
    last = next(label for label in window.findChildren(QLabel) if label.text() == TOPICS[KEYS].lines[-1][1])
    assert last.visibleRegion().isEmpty()
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_PageDown)
    assert not last.visibleRegion().isEmpty()
