"""Brings windows to the front, each at first where the last one of its kind stood."""

from PySide6.QtWidgets import QMainWindow

from desktop.ui.places import Places
from desktop.ui.today.widths import Widths

_COLUMNS = "today.columns"


class Front:
    """A window's kind is its object name: "today", "chart", "appointment" and so on."""

    def __init__(self, places: Places) -> None:
        self._places = places

    def __call__(self, window: QMainWindow) -> None:
        """Show it, above all others."""
        self._places.place(window, window.objectName())
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()


def remember_columns(widths: Widths, places: Places) -> None:
    """The day's table has the columns it had, and what is dragged is noted."""
    widths.take(places.recall(_COLUMNS))
    widths.dragged.connect(lambda told: places.note(_COLUMNS, told))
