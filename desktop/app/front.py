"""Brings windows to the front, each at first where the last one of its kind stood."""

from PySide6.QtWidgets import QMainWindow

from desktop.ui.places import Places


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
