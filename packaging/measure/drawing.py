"""From a key or a click to what it changed on the screen, through real windows; beside a bare write and a repaint."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.program import DeskProgram
from desktop.app.qt import make_application
from desktop.config import Config
from desktop.ui.chart.access.state import Act
from desktop.ui.chart.window import ChartWindow
from desktop.ui.today.window import TodayWindow
from measure import crowd, home
from measure.figures import Figure, median, milliseconds, p95

_TARGET_MS: Final = 16.0
_CLICKS: Final = 40
_TYPED: Final = ("smith j", "garc", "443555", "mar lo", "2/11")
_PATIENCE_S: Final = 30
_LOOK_AGAIN_MS: Final = 100
_REST_MS: Final = 150


class _Paintings(QObject):
    """Counts a widget's paintings while something is so."""

    def __init__(self, widget: QWidget, counts: Callable[[], bool] = lambda: True) -> None:
        super().__init__(widget)
        self.count = 0
        self._counts = counts
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and keep nothing from the widget."""
        self.count += event.type() is QEvent.Type.Paint and self._counts()
        return False


def measure(folder: Path, count: int) -> Iterator[Figure]:
    """Type and click in a signed-in program that nobody else uses."""
    made = home.make(folder, count)
    app = make_application(["bench"])
    program = DeskProgram(Config(folder), made.means)
    program.start()
    until(lambda: program.stack is not None)
    program.enter(home.USER, home.PASSWORD)
    until(lambda: program.windows is not None)
    assert program.windows is not None
    start = program.windows.home
    keys, repaints = _keys(start), [milliseconds(start.repaint) for _ in range(_CLICKS)]
    yield _figure("key pressed → rows drawn, p95", keys, repaints)
    clicks, repaints = _clicks(program, count)
    yield _figure("Enable clicked → Sending drawn, p95", clicks, repaints)
    program.close()
    app.processEvents()


def _figure(name: str, took: list[float], repaints: list[float]) -> Figure:
    """The floor is the same window painted once, at once, with nothing to find out."""
    note = f"median {median(took):.1f} ms"
    return Figure(name, p95(took), median(repaints), "ms", _TARGET_MS, of="value", note=note)


def _keys(start: TodayWindow) -> list[float]:
    """Every key of some searches."""
    drawn, field, took = _Paintings(start.box.panel.list.viewport()), start.page.head.search, []
    for text in _TYPED:
        start.look_for()
        field.clear()
        until(lambda: not start.box.panel.list.rows.rows)
        _rest()
        for letter in text:
            before, rows, begin = drawn.count, start.box.panel.list.rows.rows, time.perf_counter()
            QTest.keyClicks(field, letter)
            if letter != " ":
                until(partial(_drawn_anew, start, rows, drawn, before))
                took.append((time.perf_counter() - begin) * 1000)
    return took


def _drawn_anew(start: TodayWindow, rows: object, drawn: _Paintings, before: int) -> bool:
    return start.box.panel.list.rows.rows is not rows and drawn.count > before


def _clicks(program: DeskProgram, count: int) -> tuple[list[float], list[float]]:
    """Enable, undo, and again: each click is kept durably before it is drawn."""
    chart = _chart_to_invite(program, count)
    view, took, repaints = chart.access, [], []
    drawn = _Paintings(view.viewport(), partial(_is_sending, chart))  # the pressed button is painted before
    for _ in range(_CLICKS):
        button = next(each for each in chart.findChildren(QWidget, "chart.access.enable") if each.isVisible())
        before, begin = drawn.count, time.perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        until(partial(_drawn_again, drawn, before))
        took.append((time.perf_counter() - begin) * 1000)
        repaints.append(milliseconds(chart.repaint))
        chart.presenter.act(Act.UNDO)
        until(lambda: not _is_sending(chart))
        _rest()
    return took, repaints


def _rest() -> None:
    """Nobody acts within the same instant: what was undone is painted, and the other windows have read it."""
    resting = QTimer()
    resting.setSingleShot(True)
    resting.start(_REST_MS)
    until(lambda: not resting.isActive())


def _drawn_again(drawn: _Paintings, before: int) -> bool:
    return drawn.count > before


def _is_sending(chart: ChartWindow) -> bool:
    """A countdown runs while the click can be undone."""
    state = chart.access.state
    return state is not None and state.counts_until is not None


def _chart_to_invite(program: DeskProgram, count: int) -> ChartWindow:
    """The chart of somebody with an e-mail address whom nobody invited yet."""
    people = enumerate(crowd.patients(min(count, 50)))
    patient_id = next(str(each["id"]) for at, each in people if at % crowd.INVITED and each["email"])
    assert program.windows is not None
    program.windows.charts.open(patient_id)
    chart = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ChartWindow))
    chart.show_page("access")
    until(lambda: chart.access.state is not None)
    return chart


def until(ready: Callable[[], bool]) -> None:
    """Let Qt work until this is so; it sleeps between events as a running program does, and leaves the lane alone."""
    end = time.perf_counter() + _PATIENCE_S
    waker = QTimer()  # what is waited for may happen in another thread, without an event
    waker.start(_LOOK_AGAIN_MS)
    while not ready():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > end:
            raise TimeoutError
