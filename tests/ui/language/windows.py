"""Every window of the galleries, one after the other, drawn in the language that was set before."""

import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.ui.background import Background
from desktop.ui.widgets.popup import Popup
from tests.real_clinic import RealClinic
from tests.ui import screens
from tests.ui.appointment import states as appointments
from tests.ui.appointment.desk_scene import furnish, scene
from tests.ui.chart import gallery as charts
from tests.ui.chart.bench import open_bench, settle
from tests.ui.settings import gallery as settings
from tests.ui.today import gallery as today
from tests.ui.today.bench import whole_day

Named = tuple[str, QWidget]
CHOSEN_BY_WORDS = {"asked", "closing_asked"}
"""Pictures of the appointment that press what is called so in English."""

CHART_PAGES = ("demographics", "appointments", "communication", "audit")


def every_window(look: str) -> Iterator[Named]:
    """Each window shown, and what has opened over it; gone when the next one is asked for."""
    for windows in (_screens, _charts, _appointments, _today, _settings):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            for name, window in windows(Path(folder)):
                screens.show(window, look)
                yield name, window
                yield from ((f"{name} over", over) for over in _over(window))


def _over(window: QWidget) -> list[QWidget]:
    found = [over for over in QApplication.topLevelWidgets() if isinstance(over, Popup | QMenu)]
    return [over for over in found if over.isVisible() and over is not window]


def _screens(_folder: Path) -> Iterator[Named]:
    for gallery in screens.GALLERIES.values():
        yield from _each(gallery.pictures().items())


def _charts(folder: Path) -> Iterator[Named]:
    yield from _each(_charts_shown(folder))


def _charts_shown(folder: Path) -> Iterator[Named]:
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


def _appointments(folder: Path) -> Iterator[Named]:
    clinic = RealClinic(folder)
    furnish(clinic)
    with scene(clinic, clinic.james) as made:
        appointments.prepare(made)
        for name in (name for name in appointments.MAIN if name not in CHOSEN_BY_WORDS):
            window = appointments.show(made, name)
            yield f"appointment-{name}", window
            for over in _over(window):
                over.close()
            window.leave()
            settle()


def _today(folder: Path) -> Iterator[Named]:
    for name in today.STATES:
        place = whole_day(folder / name)
        yield from _each([(f"today-{name}", today.show(place, name))])
        place.clinic.close()


def _settings(folder: Path) -> Iterator[Named]:
    with ThreadPoolExecutor(1) as lane:
        yield from settings.states(folder, Background(lane))


def _each(windows: Iterable[Named]) -> Iterator[Named]:
    """One after the other, each discarded before the next one comes."""
    for name, window in windows:
        yield name, window
        screens.discard(window)
