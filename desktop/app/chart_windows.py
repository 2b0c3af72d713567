"""The windows about patients: one chart for each, and the one in which a new patient is registered."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from desktop.app.front import all_may_close
from desktop.ui.around import Around
from desktop.ui.chart.window import ChartWindow
from desktop.ui.register.window import RegisterWindow


class ChartWindows(QObject):
    """Opens and finds them. ``opened`` carries the id of a patient whose chart came up anew."""

    opened = Signal(str)

    def __init__(self, parent: QObject, around: Around, front: Callable[[QMainWindow], None]) -> None:
        super().__init__(parent)
        self._around, self._front = around, front
        self._charts: dict[str, ChartWindow] = {}
        self._registering: RegisterWindow | None = None
        around.program.chart_asked.connect(self.open)
        around.program.new_patient_asked.connect(self.register)

    def open(self, patient_id: str, page: str = "") -> None:
        """Open a patient's chart, or bring it to the front; turn to `page` unless it is ""."""
        chart = self._charts.get(patient_id)
        if chart is None:
            chart = self._charts[patient_id] = ChartWindow(self._around, patient_id)
            chart.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            chart.closed.connect(lambda closed: self._charts.pop(closed, None))
            self.opened.emit(patient_id)
        if page:
            chart.show_page(page)
        self._front(chart)

    def register(self, typed: str = "") -> None:
        """Open the window for a new patient; one that is being typed in comes to the front as it is."""
        if self._registering is None:
            self._registering = window = RegisterWindow(self._around, typed)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.closed.connect(self._registered)
        self._front(self._registering)

    def windows(self) -> list[ChartWindow | RegisterWindow]:
        """All that are open."""
        registering = [self._registering] if self._registering is not None else []
        return [*self._charts.values(), *registering]

    def may_close(self) -> bool:
        """Whether nothing typed would be lost; otherwise the first window concerned comes up and asks."""
        return all_may_close(self.windows(), self._front)

    def close(self) -> None:
        """Close every window for good, also one that would ask."""
        for window in self.windows():
            window.hide()
            window.deleteLater()
        self._charts.clear()
        self._registering = None

    def _registered(self) -> None:
        self._registering = None
