"""Notices that nobody uses the program any more, so that it can lock itself."""

from collections.abc import Callable
from datetime import timedelta

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from desktop.domain.clock import Clock

LOOK_MS = 1_000
INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Sends ``idle`` once when as much time as ``after`` tells has passed without input; time asleep counts.

    It listens to the window in use only, not to every event of the program, which would slow all of them.
    """

    idle = Signal()

    def __init__(
        self,
        clock: Clock,
        after: Callable[[], timedelta],
        look_ms: int = LOOK_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._after = after
        self._clock = clock
        self._last = clock.now()
        self._window: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(look_ms)
        self._timer.timeout.connect(self._look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._listen)

    def start(self) -> None:
        """Count from now."""
        self._last = self._clock.now()
        self._timer.start()
        self._listen(QGuiApplication.focusWindow())

    def stop(self) -> None:
        """Stop counting, because the desk is locked or nobody is signed in."""
        self._timer.stop()
        self._listen(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Input that comes too late (waking the computer, say) finds the desk locked and goes nowhere."""
        if event.type() not in INPUT:
            return False
        if self._is_idle():
            self._look()
            return True
        self._last = self._clock.now()
        return False

    def _is_idle(self) -> bool:
        now = self._clock.now()
        self._last = min(self._last, now)  # a clock that was set back starts the count afresh
        return self._timer.isActive() and now - self._last >= self._after()

    def _look(self) -> None:
        if self._is_idle():
            self.stop()
            self.idle.emit()

    def _listen(self, window: QWindow | None) -> None:
        if self._window is not None and shiboken6.isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window if self._timer.isActive() else None
        if self._window is not None:
            self._window.installEventFilter(self)
