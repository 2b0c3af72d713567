"""Renders the home window into a folder: `python -m tests.ui.today.gallery FOLDER`."""

import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.background import Background
from desktop.ui.palette import DARK, LIGHT, Roles
from desktop.ui.today.choice import Column, Filter
from desktop.ui.today.window import USUAL, TodayWindow
from tests.ui.today.bench import AtOnce, Place, settle, whole_day, window_over

Prepare = Callable[[TodayWindow, Place], None]


def go_to(window: TodayWindow, id: str, column: Column = Column.PATIENT) -> None:
    """Make a patient's row current."""
    window.page.table.go_to(window.page.table.rows.ids.index(f"v.{id}"), column)


def typing(window: TodayWindow, _place: Place) -> None:
    """The missing address is typed."""
    go_to(window, "aisha")
    window.menus.actions["missing"].trigger()
    settle()


def problem(window: TodayWindow, _place: Place) -> None:
    """A wrong one was handed in."""
    go_to(window, "hannah")
    window.menus.actions["missing"].trigger()
    settle()
    assert window.editing.editor is not None
    edit = window.editing.editor.fields[0].edit
    QTest.keyClicks(edit, "hannah.weiss@gmial")
    QTest.keyClick(edit, Qt.Key.Key_Return)


def second(window: TodayWindow, _place: Place) -> None:
    """The second of two missing things."""
    go_to(window, "hannah")
    window.menus.actions["missing"].trigger()
    settle()
    assert window.editing.editor is not None
    QTest.keyClicks(window.editing.editor.fields[0].edit, "hannah@gmial.com")
    QTest.keyClick(window.editing.editor.fields[0].edit, Qt.Key.Key_Return)
    settle()
    QTest.keyClicks(window.editing.editor.fields[1].edit, "410 555")


def sending(window: TodayWindow, _place: Place) -> None:
    """Two were invited a moment ago."""
    go_to(window, "tim")
    window.menus.actions["enable"].trigger()
    settle()
    go_to(window, "moh", Column.ACTION)
    window.menus.actions["enable"].trigger()


def offline(window: TodayWindow, place: Place) -> None:
    """The same without a connection."""
    place.desk.go_offline()
    sending(window, place)


def searching(window: TodayWindow, _place: Place) -> None:
    """Somebody is looked for."""
    window.look_for()
    QTest.keyClicks(window.page.head.search, "har")


def searched_nothing(window: TodayWindow, _place: Place) -> None:
    """Nobody is found."""
    window.look_for()
    QTest.keyClicks(window.page.head.search, "zzzz")


def opened_search(window: TodayWindow, _place: Place) -> None:
    """The line is ready."""
    window.look_for()


def asked(window: TodayWindow, place: Place) -> None:
    """A resend so soon needs a second yes."""
    place.invite("tim")
    place.invite("moh")
    window.reader.read_again()
    settle()
    go_to(window, "moh")
    window.menus.actions["resend"].trigger()


def nothing(window: TodayWindow, _place: Place) -> None:
    """A day without appointments."""
    window.presenter.go_to(date(2022, 5, 21))


def filtered_empty(window: TodayWindow, _place: Place) -> None:
    """Nobody in this filter."""
    window.presenter.go_to(date(2022, 5, 19))
    settle()
    window.page.filters.check(Filter.MISSING)


def sorted_rows(window: TodayWindow, _place: Place) -> None:
    """Sorted by name, downwards; compact."""
    window.presenter.sort_by(Column.PATIENT)
    window.presenter.sort_by(Column.PATIENT)
    window.menus.actions["compact"].trigger()


def calendar(window: TodayWindow, _place: Place) -> None:
    """A day is chosen."""
    window.show_calendar()


def plain(_window: TodayWindow, _place: Place) -> None:
    """As it opens."""


STATES: dict[str, Prepare] = {
    "today": plain,
    "typing": typing,
    "problem": problem,
    "second": second,
    "sending": sending,
    "offline": offline,
    "search": searching,
    "search-open": opened_search,
    "search-nobody": searched_nothing,
    "resend-asked": asked,
    "no-appointments": nothing,
    "sorted-compact": sorted_rows,
}


def show(place: Place, name: str, size: tuple[int, int] = USUAL) -> TodayWindow:
    """A window in a state."""
    window = window_over(place, Background(AtOnce()))
    window.resize(*size)
    window.show()
    window.activateWindow()
    settle()
    STATES[name](window, place)
    settle()
    return window


def save(name: str, folder: Path, look: str, size: tuple[int, int] = USUAL) -> None:
    """One picture."""
    place = whole_day(Path(tempfile.mkdtemp()))
    window = show(place, name, size)
    window.grab().save(str(folder / f"{name}-{look}.png"))
    window.hide()
    window.deleteLater()
    settle()
    place.clinic.close()


def dress(roles: Roles, factor: float = 1.0) -> None:
    """The look of the next pictures."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Theme(roles, factor))


def main(folder: Path) -> None:
    """Every state in light, the main ones dark, narrow and at 200 %."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv)
    wanted = sys.argv[2:] or list(STATES)
    dress(LIGHT)
    for name in wanted:
        save(name, folder, "light")
    for name in set(wanted) & {"today", "sending", "typing", "search"}:
        dress(DARK)
        save(name, folder, "dark")
        dress(LIGHT)
        save(name, folder, "narrow", (960, 600))
        dress(LIGHT, 2.0)
        save(name, folder, "200", (1366, 768))
        dress(LIGHT)
    application.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
