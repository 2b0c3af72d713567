"""One person's way through a started program: sign-in, a patient looked for, the chart; timed at each painting."""

import json
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from measure.memory import resident_mib

if TYPE_CHECKING:
    from desktop.app.program import DeskProgram
    from desktop.app.stack import Means
    from desktop.ui.chart.window import ChartWindow

LOOKED_FOR: Final = "har"
_SALT: Final = bytes(16)


class Stalls(QObject):
    """A beat every millisecond; `worst` is by how many milliseconds the longest wait for one was too long."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.worst = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """Count from now."""
        self.worst, self._last = 0.0, time.monotonic()
        self._timer.start()

    def end(self) -> float:
        """The worst since `begin`, in milliseconds."""
        self._timer.stop()
        return self.worst

    def _beat(self) -> None:
        now = time.monotonic()
        self.worst = max(self.worst, (now - self._last) * 1000 - 1)
        self._last = now


class AfterPaint(QObject):
    """Calls `then` once a widget has been painted while `ready`, and Qt is back in its loop."""

    def __init__(
        self, widget: QWidget, then: Callable[[], None], ready: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(widget)
        self._widget, self._then, self._ready = widget, then, ready
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the right painting."""
        if event.type() is QEvent.Type.Paint and self._ready():
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


class Visit(QObject):
    """Begins when the program's first window stands; prints what it noted and quits."""

    def __init__(self, program: "DeskProgram") -> None:
        super().__init__()
        self._program = program
        self._noted: dict[str, float] = {}
        self._stalls = Stalls(self)
        self._began = 0.0
        QTimer.singleShot(0, self._wait_for_window)

    def _wait_for_window(self) -> None:
        window = next(window for window in QApplication.topLevelWidgets() if window.isVisible())
        AfterPaint(window, self._painted)

    def _painted(self) -> None:
        self._noted["painted"] = time.monotonic()
        self._stalls.begin()
        self._when(lambda: self._program.stack is not None, self._loaded)

    def _loaded(self) -> None:
        self._noted["stall_loading"] = self._stalls.end()
        self._noted["loaded"] = time.monotonic()
        self._noted["argon2"] = _argon2()
        self._stalls.begin()
        self._began = time.monotonic()
        from measure.home import PASSWORD, USER

        self._program.enter(USER, PASSWORD)
        self._when(self._home_stands, self._entered)

    def _home_stands(self) -> bool:
        return self._program.windows is not None and self._program.windows.home.isActiveWindow()

    def _entered(self) -> None:
        windows = self._program.windows
        assert windows is not None
        found = windows.home.box.panel.list
        AfterPaint(found.viewport(), self._found, lambda: bool(found.rows.rows))
        windows.home.look_for()
        windows.home.page.head.search.setText(LOOKED_FOR)

    def _found(self) -> None:
        windows = self._program.windows
        assert windows is not None
        self._noted["signed_in"] = time.monotonic() - self._began
        self._noted["stall_signing_in"] = self._stalls.end()
        row = windows.home.box.panel.list.current()
        assert row is not None
        began = time.monotonic()
        windows.charts.open(row.patient_id)
        chart = _chart()
        AfterPaint(
            chart.access.viewport(), partial(self._opened, began), lambda: chart.access.state is not None
        )

    def _opened(self, began: float) -> None:
        self._noted["chart"] = time.monotonic() - began
        self._noted["memory"] = resident_mib()
        print(json.dumps(self._noted), flush=True)
        self._program.quit()

    def _when(self, ready: Callable[[], bool], then: Callable[[], None]) -> None:
        """Look once a millisecond, beside the beat."""
        if ready():
            then()
        else:
            QTimer.singleShot(1, partial(self._when, ready, then))


def _chart() -> "ChartWindow":
    from desktop.ui.chart.window import ChartWindow

    return next(window for window in QApplication.topLevelWidgets() if isinstance(window, ChartWindow))


def _argon2() -> float:
    """What unlocking a desk file's key costs at the very least, in seconds."""
    from desktop.sealing import USUAL_COST, derive

    start = time.monotonic()
    derive("a very long password", _SALT, USUAL_COST)
    return time.monotonic() - start


def real_enough(folder: Path) -> "Means":
    """As the program's own means, but for the key store."""
    from measure.home import load

    return load(folder).means()
