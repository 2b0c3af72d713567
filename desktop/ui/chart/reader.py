"""Reads one patient's chart, again at every news about the patient and once a minute for the clock's sake."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.chart import Chart
from desktop.services.desk import Desk
from desktop.ui.background import Background
from desktop.ui.news import News, concerns

EVERY_MS = 60_000
T = TypeVar("T")


class ChartReader(QObject):
    """Keeps whoever listens up to date. ``read`` carries the chart; ``gone`` says there is no such patient.

    While its window is not to be seen, as when locked, a reading may fail: the unlock brings news of everything.
    """

    read = Signal(object)
    gone = Signal()

    def __init__(
        self, window: QWidget, desk: Desk, patient_id: str, background: Background, news: News
    ) -> None:
        super().__init__(window)
        self._window = window
        self.desk, self.patient_id = desk, patient_id
        self.background = background
        self._reading = self._stale = False
        news.changed.connect(self._hear)
        self._minute = QTimer(self)
        self._minute.setInterval(EVERY_MS)
        self._minute.timeout.connect(self.read_again)

    def open(self) -> None:
        """Read for the first time; the record notes that the chart was opened."""
        self._minute.start()
        self._read(self.desk.patients.open_chart)

    def watch(self) -> None:
        """Read for the first time on behalf of another screen: the chart itself was not opened."""
        self._minute.start()
        self.read_again()

    def read_again(self) -> None:
        """Read anew; while a reading is under way one more follows it, as it may have looked too early."""
        if self._reading:
            self._stale = True
        else:
            self._read(self.desk.patients.chart)

    def after(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something in the desk file, show the chart as it is then, and tell what came of it."""

        def both() -> tuple[T, Chart | None]:
            outcome = work()
            return outcome, self.desk.patients.chart(self.patient_id)

        def show(found: tuple[T, Chart | None]) -> None:
            self._show(found[1])
            done(found[0])

        self.background.run(self, both, show)

    def look_up(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Ask the desk file something beside the chart."""
        self.background.run(self, work, done)

    def _hear(self, patients: frozenset[str]) -> None:
        if concerns(patients, self.patient_id):
            self.read_again()

    def _read(self, look: Callable[[str], Chart | None]) -> None:
        self._reading = True
        self.background.run(self, lambda: look(self.patient_id), self._show_read, self._failed)

    def _show_read(self, chart: Chart | None) -> None:
        self._reading = False
        self._show(chart)
        if self._stale:
            self._stale = False
            self.read_again()

    def _failed(self, error: Exception) -> None:
        self._reading = self._stale = False
        if self._window.isVisible():
            raise error

    def _show(self, chart: Chart | None) -> None:
        if chart is None:
            self.gone.emit()
        else:
            self.read.emit(chart)
