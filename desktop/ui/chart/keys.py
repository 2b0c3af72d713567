"""Keys of a chart that no menu shows: pages by number."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.area_keys import add_area_keys


class Chart(Protocol):
    """What the keys act on."""

    def show_page(self, name: str) -> None:
        """Turn to a page."""

    def areas(self) -> Sequence[QWidget]:
        """The areas of the window in reading order."""
        ...


def add_keys(window: QWidget, chart: Chart, pages: Sequence[str]) -> None:
    """Ctrl+1 and following turn to a page; F6 and Shift+F6 go from area to area."""
    for number, page in enumerate(pages, 1):
        QShortcut(f"Ctrl+{number}", window).activated.connect(_turning(chart, page))
    add_area_keys(window, chart.areas)


def _turning(chart: Chart, page: str) -> Callable[[], None]:
    return lambda: chart.show_page(page)
