"""Waits until a window stands on the screen, so that nothing heavy competes with its first painting."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

LONGEST_MS: Final = 500
"""A window that is not painted by then is minimised or covered: nobody waits for it."""


class Painted(QObject):
    """Calls `then` once, when the window has been painted and Qt is back in its loop."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self._waiting = True
        window.installEventFilter(self)
        QTimer.singleShot(LONGEST_MS, self, self._go_on)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look out for the painting; nothing is kept from the window."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go_on)
        return False

    def _go_on(self) -> None:
        if self._waiting:
            self._waiting = False
            self._then()
