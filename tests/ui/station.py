"""One desk at a real clinic with all its windows, and what nobody foresaw there."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.program import Program
from tests.real_clinic import RealClinic, RealDesk
from tests.ui.appointment.desk_scene import furnish
from tests.ui.chart.bench import AtOnce
from tests.ui.hand import settle

Window = TypeVar("Window", bound=QWidget)


@dataclass
class Station:
    """James Smith's desk; `faults` are the kinds of what nobody foresaw."""

    clinic: RealClinic
    desk: RealDesk
    around: Around
    faults: list[str] = field(default_factory=list)
    windows: list[QWidget] = field(default_factory=list)

    def show(self, window: Window) -> Window:
        """Show a window; those that were closed before are gone."""
        for closed in [each for each in self.windows if not each.isVisible()]:
            self.windows.remove(closed)
            closed.deleteLater()
        self.windows.append(window)
        window.show()
        window.activateWindow()
        settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return window

    def settle_all(self) -> None:
        """Everything done reaches the clinic and comes back."""
        self.clinic.clock.go_on(seconds=11)
        for _ in range(2):
            self.clinic.round_trip(self.desk)
        self.around.news.tell()
        settle()


@contextmanager
def station_in(folder: Path) -> Iterator[Station]:
    """A clinic with providers, rooms, Jenny Harris and Tim Patient; every window is gone afterwards."""
    clinic = RealClinic(folder)
    furnish(clinic)
    desk = clinic.desk_of(clinic.james)
    around = Around(desk.desk, Background(AtOnce()), News(), clinic.clock, Program())
    made = Station(clinic, desk, around)
    around.background.unexpected.connect(made.faults.append)
    yield made
    for window in made.windows:
        window.hide()
        window.deleteLater()
    settle()
    clinic.close()
