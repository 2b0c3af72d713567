"""Every state of the chart window as a picture, and what must hold of all of them.

`pytest --basetemp` keeps the pictures; `python -m tests.ui.chart.gallery FOLDER` draws them anywhere.
"""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QTableView,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.chart.window import USUAL, ChartWindow
from desktop.ui.palette import DARK, LIGHT
from desktop.ui.widgets.naming import plain
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, open_bench
from tests.ui.chart.gallery import NAMES, save, show

LARGE_SCREEN = (1366, 768)
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTableView, QProgressBar)


@pytest.fixture(scope="module")
def bench(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """One desk for all pictures; each picture has a window of its own."""
    theme.apply(qapp, theme.Theme(LIGHT))
    clinic = RealClinic(tmp_path_factory.mktemp("gallery"))
    clinic.add_patient()
    made = open_bench(clinic, clinic.james, "jenny")
    made.window.close()
    made.window.deleteLater()
    yield made
    clinic.close()


@pytest.mark.parametrize("name", NAMES)
def test_picture(bench: Bench, name: str, tmp_path: Path) -> None:
    window = show(bench, name)
    assert clipped(window) == []
    assert nameless(window) == []
    assert out_of_order(window) == []
    assert doubles(window) == []
    save(window, tmp_path / f"{name}.png")


@pytest.mark.parametrize(
    "name", ["missing", "pending", "not_arrived", "revoke_asked", "bounced", "refused_invited"]
)
def test_twice_as_large_text_is_not_cut_and_nothing_scrolls_sideways(
    bench: Bench, qapp: QApplication, name: str, tmp_path: Path
) -> None:
    theme.apply(qapp, theme.Theme(LIGHT, 2.0))
    window = show(bench, name, LARGE_SCREEN)
    assert window.width() == LARGE_SCREEN[0]
    assert clipped(window) == []
    page = window.access.widget()
    assert page is not None
    assert page.width() <= window.access.viewport().width()
    assert window.body.navigation.as_tabs
    focus = QApplication.focusWidget()
    assert focus is not None
    corner = focus.mapTo(window.access.viewport(), QPoint(0, 0))
    assert window.access.viewport().rect().contains(QRect(corner, focus.size()))
    save(window, tmp_path / f"{name}-200.png")


@pytest.mark.parametrize("name", ["missing", "pending", "connected"])
def test_the_dark_look_changes_colours_only(
    bench: Bench, qapp: QApplication, name: str, tmp_path: Path
) -> None:
    light = show(bench, name)
    places = {widget.objectName(): widget.geometry() for widget in named(light)}
    save(light, tmp_path / f"{name}-light.png")
    theme.apply(qapp, theme.Theme(DARK))
    dark = show(bench, name)
    assert {widget.objectName(): widget.geometry() for widget in named(dark)} == places
    save(dark, tmp_path / f"{name}-dark.png")


@pytest.mark.parametrize("page", ["demographics", "appointments", "communication", "audit"])
def test_quiet_page(bench: Bench, page: str, tmp_path: Path) -> None:
    window = show(bench, "connected", USUAL)
    window.show_page(page)
    QApplication.processEvents()
    assert (clipped(window), nameless(window), out_of_order(window)) == ([], [], [])
    save(window, tmp_path / f"{page}.png")


def seen(window: ChartWindow) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def named(window: ChartWindow) -> list[QWidget]:
    return [widget for widget in seen(window) if widget.objectName().startswith("chart.")]


def controls(window: ChartWindow) -> list[QWidget]:
    inner = ("qt_", "ScrollBar")
    found = [widget for widget in seen(window) if isinstance(widget, CONTROLS)]
    return [widget for widget in found if not widget.objectName().startswith(inner) and _is_ours(widget)]


def _is_ours(widget: QWidget) -> bool:
    """Qt's own parts, such as a table's corner, have no name and no way to press them by keyboard."""
    return bool(widget.objectName()) or widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def clipped(window: ChartWindow) -> list[str]:
    """Words that have less room than they need."""
    short = []
    for label in (widget for widget in seen(window) if isinstance(widget, QLabel) and widget.text()):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        words = plain(label.text()) if label.buddy() is not None else label.text()
        longest = max(words.split(), key=len) if label.wordWrap() else words
        wide = label.fontMetrics().horizontalAdvance(longest)
        if label.height() < needed - 1 or label.width() < wide:
            short.append(label.text())
    buttons = (widget for widget in seen(window) if isinstance(widget, QAbstractButton) and widget.text())
    short += [button.text() for button in buttons if button.width() < button.sizeHint().width() - 1]
    return short


def nameless(window: ChartWindow) -> list[str]:
    """Controls without accessible name or dotted identifier, and fields without a visible name."""
    labelled = [label.buddy() for label in window.findChildren(QLabel)]
    missing = []
    for widget in controls(window):
        dotted = widget.accessibleIdentifier() == widget.objectName() and "." in widget.objectName()
        if not widget.accessibleName() or not dotted:
            missing.append(f"{type(widget).__name__} {widget.objectName()}")
        if isinstance(widget, QLineEdit) and widget not in labelled:
            missing.append(f"{widget.objectName()} has no label")
    return missing


def doubles(window: ChartWindow) -> list[str]:
    """Names used twice, and letters that two mnemonics share."""
    names = [widget.objectName() for widget in controls(window)]
    letters = [action.text().partition("&")[2][:1].lower() for action in window.menuBar().actions()]
    for button in seen(window):
        if isinstance(button, QAbstractButton) and button.isEnabled():
            letters += [button.text().replace("&&", "").partition("&")[2][:1].lower()]
    pressed = [letter for letter in letters if letter]
    return [name for name in {*names} if names.count(name) > 1] + [
        letter for letter in {*pressed} if pressed.count(letter) > 1
    ]


def out_of_order(window: ChartWindow) -> list[str]:
    """Pairs that Tab reaches against reading order, once what was shown has its turn."""
    patience = QDeadlineTimer(1_000)
    while _against_order(window) and not patience.hasExpired():
        QApplication.processEvents()
    return _against_order(window)


def _against_order(window: ChartWindow) -> list[str]:
    """Area by area, line by line, left to right."""
    chain, widget = [], window.nextInFocusChain()
    while widget is not None and widget is not window:
        tabbed = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if (
            tabbed
            and widget.isVisible()
            and widget.isEnabled()
            and not widget.focusProxy()
            and _shown(widget)
        ):
            chain.append(widget)
        widget = widget.nextInFocusChain()
    pairs = pairwise(chain)
    return [
        f"{one.objectName()} before {two.objectName()}" for one, two in pairs if _against(window, one, two)
    ]


def _shown(widget: QWidget) -> bool:
    return isinstance(widget, (*CONTROLS, QScrollArea)) and bool(widget.objectName())


def _against(window: ChartWindow, one: QWidget, two: QWidget) -> bool:
    """Whether the second stands in an earlier area, higher, or in the same line further left."""
    areas = [
        next(n for n, area in enumerate(window.areas()) if area.isAncestorOf(each)) for each in (one, two)
    ]
    if areas[0] != areas[1]:
        return areas[0] > areas[1]
    middle, next_middle = (each.mapTo(window, QPoint(0, min(each.height(), 40) // 2)) for each in (one, two))
    if abs(middle.y() - next_middle.y()) > 12:
        return middle.y() > next_middle.y()
    return middle.x() > next_middle.x()
