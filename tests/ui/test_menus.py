"""Every button has a menu entry in windows that have a menu bar, what is grey says why, and macOS finds its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QMenu

from desktop.domain.staff import Role
from desktop.ui.chart.window import ChartWindow
from desktop.ui.menus import Menus
from desktop.ui.widgets.naming import plain
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import settle
from tests.ui.every_window import Desktop

ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
SAME = {
    "today.status.lock": "lock",
    "today.status.light": "outbox",
    "today.today": "today",
    "today.earlier": "earlier",
    "today.later": "later",
    "today.empty.step": "new_appointment",
    "chart.status.lock": "lock",
    "chart.status.light": "outbox",
    "chart.invite": "enable",
    "chart.access.enable": "enable",
    "chart.appointments.schedule": "new_appointment",
    "chart.communication.log_call": "log_call",
    "chart.communication.export": "export",
    "chart.audit.export": "export",
}
"""Buttons and the entries that do the same; filters have entries of their own names."""

ONLY_SHOWS = ("today.date", "today.providers", "today.offices", "chart.chip", "chart.copy_id", "chart.pages.")
"""What only shows, turns or chooses within the window, as keys do too."""

CHART_PAGES = ("demographics", "appointments", "access", "communication", "audit")


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    yield made
    made.close()


def entries(window: QMainWindow) -> dict[str, QAction]:
    """All menu entries by the end of their names."""
    kind = window.objectName()
    named = {each.objectName(): each for each in window.findChildren(QAction)}
    start = f"{kind}.menu."
    return {name.removeprefix(start): action for name, action in named.items() if name.startswith(start)}


def without_entry(window: QMainWindow) -> list[str]:
    """The buttons that can be seen and have no entry."""
    offered = entries(window)
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    names = [each.objectName() for each in buttons if "." in each.objectName()]
    assert len(names) > 5
    return [
        name
        for name in names
        if not name.startswith(ONLY_SHOWS)
        and SAME.get(name) not in offered
        and name.removeprefix(f"{window.objectName()}.") not in offered
    ]


def test_every_button_of_the_home_window_has_a_menu_entry(clinic: RealClinic, tmp_path: Path) -> None:
    desktop = Desktop(clinic, clinic.james, tmp_path)
    assert without_entry(desktop.open("today")) == []
    desktop.close()


@pytest.mark.parametrize("page", CHART_PAGES[1:])
def test_every_button_of_a_chart_has_a_menu_entry(clinic: RealClinic, tmp_path: Path, page: str) -> None:
    desktop = Desktop(clinic, clinic.james, tmp_path)
    chart = desktop.open("chart")
    assert isinstance(chart, ChartWindow)
    chart.show_page(page)
    settle()
    assert [name for name in without_entry(chart) if not name.startswith("chart.audit.")] == []
    desktop.close()


def test_a_call_is_logged_and_a_row_copied_by_menu(clinic: RealClinic, tmp_path: Path) -> None:
    desktop = Desktop(clinic, clinic.james, tmp_path)
    desktop.desk.desk.communications.log("jenny", "phone", "asked for the link", 5)
    chart = desktop.open("chart")
    offered = entries(chart)
    offered["log_call"].trigger()
    settle()
    save = chart.findChild(QAbstractButton, "chart.communication.log.save")
    assert isinstance(save, QAbstractButton)
    assert save.isVisible()
    offered["copy_row"].trigger()
    assert "asked for the link" in QApplication.clipboard().text()
    desktop.close()


@pytest.mark.parametrize("kind", ["today", "chart"])
@pytest.mark.parametrize("role", [Role.RECEPTIONIST, Role.ADMINISTRATOR])
def test_what_is_grey_says_why(clinic: RealClinic, tmp_path: Path, kind: str, role: Role) -> None:
    desktop = Desktop(clinic, clinic.add_staff("pat", "Pat Doe", role), tmp_path)
    window = desktop.open(kind)
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
    grey = {name: entry.statusTip() for name, entry in entries(window).items() if not entry.isEnabled()}
    assert "resend" in grey
    assert [name for name, reason in grey.items() if not reason] == []
    desktop.close()


@pytest.mark.parametrize("kind", ["today", "chart"])
def test_macos_finds_about_settings_and_quit_for_its_own_menu(
    clinic: RealClinic, tmp_path: Path, kind: str
) -> None:
    desktop = Desktop(clinic, clinic.james, tmp_path)
    offered = entries(desktop.open(kind))
    assert {name: offered[name].menuRole() for name in ROLES} == ROLES
    others = [
        name for name, entry in offered.items() if name not in ROLES and entry.menuRole() in ROLES.values()
    ]
    assert others == []
    desktop.close()


def test_the_window_menu_lists_what_the_program_says_is_open(clinic: RealClinic, tmp_path: Path) -> None:
    desktop, fronted = Desktop(clinic, clinic.james, tmp_path), list[str]()
    desktop.program.windows = lambda: [("Settings & more", lambda: fronted.append("settings"))]
    window = desktop.open("chart")
    assert isinstance(window.menus.bar, Menus)  # type: ignore[attr-defined]
    menu = next(each for each in window.menuBar().findChildren(QMenu) if plain(each.title()) == "Window")
    menu.aboutToShow.emit()
    settle()
    listed = menu.actions()[-1]
    assert plain(listed.text()) == "Settings & more"
    listed.trigger()
    assert fronted == ["settings"]
    desktop.close()
