"""Imports the windows of a signed-in person a few modules at a time, on the GUI thread.

Qt's classes are made where they are used: made in another thread while this one runs Qt, they crashed the program now
and then. All at once they would take a fifth of a second, in which nobody could type a password.
"""

from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

WINDOWS: Final = (
    *("ui.widgets.cells", "ui.chart.access.state", "ui.chart.access.drafts", "ui.chart.access.notices"),
    *("ui.chart.access.fact_lines", "ui.chart.header_state", "ui.chart.menus", "ui.outbox.line"),
    *("ui.demographics.state", "ui.demographics.form", "ui.chart.editing.editing"),
    *("ui.chart.access.deeds", "ui.chart.access.view", "ui.chart.window"),
    *(
        "ui.register.window",
        "ui.today.choice",
        "ui.settings.form",
        "ui.settings.people",
        "ui.settings.window",
    ),
    *("ui.find.results", "ui.find.box", "ui.widgets.popover", "ui.appointment.draft", "ui.appointment.form"),
    *(
        "ui.appointment.presenter",
        "ui.chart.contacts.page",
        "ui.appointment.window",
        "ui.today.reader",
        "ui.today.header",
        "ui.today.filters",
        "ui.today.presenter",
    ),
    *("ui.today.window", "app.windows"),
)


class Slices(QObject):
    """``done`` is sent once all are there; `failed` carries what kept one from coming."""

    done = Signal()
    failed = Signal(Exception)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(WINDOWS)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """Start, or go on where one failed; between two of them the window answers."""
        self._timer.start(1)

    def _next(self) -> None:
        if not self._left:
            self._timer.stop()
            self.done.emit()
            return
        try:
            import_module(f"desktop.{self._left[0]}")
        except Exception as error:  # noqa: BLE001 (the sign-in window tells, and may try again)
            self._timer.stop()
            self.failed.emit(error)
            return
        self._left.pop(0)
