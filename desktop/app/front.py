"""Brings windows to the front, each at first where the last one of its kind stood."""

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QMainWindow

from desktop.ui.places import Places
from desktop.ui.today.widths import Widths

_COLUMNS = "today.columns"


class MayAsk(Protocol):
    """A window that may have to ask before it closes."""

    def may_close(self) -> bool:
        """Whether nothing typed would be lost; otherwise it asks."""


W = TypeVar("W", bound=MayAsk)


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


def all_may_close(windows: Iterable[W], front: Callable[[W], None]) -> bool:
    """Whether nothing typed would be lost; otherwise the first window concerned comes up and asks."""
    asking = next((window for window in windows if not window.may_close()), None)
    if asking is not None:
        front(asking)
    return asking is None


def remember_columns(widths: Widths, places: Places) -> None:
    """The day's table has the columns it had, and what is dragged is noted."""
    widths.take(places.recall(_COLUMNS))
    widths.dragged.connect(lambda told: places.note(_COLUMNS, told))
