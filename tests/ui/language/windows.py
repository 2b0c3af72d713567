"""Every window of the galleries, one after the other, drawn in the language that was set before."""

import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.ui.background import Background
from tests.real_clinic import RealClinic
from tests.ui import screens
from tests.ui.chart import gallery as charts
from tests.ui.chart.bench import open_bench, settle
from tests.ui.settings import gallery as settings

Named = tuple[str, QWidget]
CHART_PAGES = ("demographics", "appointments", "communication")


def every_window(look: str) -> Iterator[Named]:
    """Each window shown, gone when the next one is asked for."""
    for windows in (_screens, _charts, _settings):
        yield from _one_by_one(windows, look)


def _one_by_one(windows: Callable[[Path], Iterator[Named]], look: str) -> Iterator[Named]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name, window in windows(Path(folder)):
            screens.show(window, look)
            yield name, window
            screens.discard(window)


def _screens(_folder: Path) -> Iterator[Named]:
    for gallery in screens.GALLERIES.values():
        yield from gallery.pictures().items()


def _charts(folder: Path) -> Iterator[Named]:
    clinic = RealClinic(folder)
    clinic.add_patient()
    bench = open_bench(clinic, clinic.james, "jenny")
    for name in charts.NAMES:
        yield f"chart-{name}", charts.show(bench, name)
    for page in CHART_PAGES:
        window = charts.show(bench, "connected")
        window.show_page(page)
        settle()
        yield f"chart-page-{page}", window


def _settings(folder: Path) -> Iterator[Named]:
    with ThreadPoolExecutor(1) as lane:
        yield from settings.states(folder, Background(lane))
