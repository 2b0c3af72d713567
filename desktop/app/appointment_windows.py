"""The windows of appointments: one for each, and any number of new ones."""

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from desktop.app.front import all_may_close
from desktop.ui.around import Around

if TYPE_CHECKING:
    from desktop.ui.appointment.window import AppointmentWindow


class AppointmentWindows(QObject):
    """Opens and finds them; a new one for the same patient comes up again as it was left."""

    def __init__(self, parent: QObject, around: Around, front: Callable[[QMainWindow], None]) -> None:
        super().__init__(parent)
        self._around, self._front = around, front
        self._open: dict[str, AppointmentWindow] = {}
        self._numbers = count(1)
        around.program.appointment_asked.connect(self.open)
        around.program.new_appointment_asked.connect(self.open_new)

    def open(self, appointment_id: str) -> None:
        """Open an appointment, or bring it to the front."""
        if appointment_id not in self._open:
            self._make(appointment_id, appointment_id, "")
        self._front(self._open[appointment_id])

    def open_new(self, patient_id: str = "") -> None:
        """Open a new one, for this patient unless it is ""."""
        key = f"new for {patient_id}" if patient_id else f"new {next(self._numbers)}"
        if key not in self._open:
            self._make(key, "", patient_id)
        self._front(self._open[key])

    def windows(self) -> list["AppointmentWindow"]:
        """All that are open."""
        return list(self._open.values())

    def may_close(self) -> bool:
        """Whether nothing typed would be lost; otherwise the first window concerned comes up and asks."""
        return all_may_close(self.windows(), self._front)

    def close(self) -> None:
        """Close every window for good, also one that would ask."""
        for window in self.windows():
            window.leave()

    def _make(self, key: str, appointment_id: str, patient_id: str) -> None:
        # Whoever never opens an appointment does not wait for its fields.
        from desktop.ui.appointment.window import AppointmentWindow

        window = AppointmentWindow(self._around, appointment_id, patient_id, key=key)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.closed.connect(lambda closed: self._open.pop(closed, None))
        self._open[key] = window
