"""One window of every kind over the same real desk, for what must hold in all of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from desktop.domain.staff import Staff
from desktop.preferences.policy import Decided
from desktop.preferences.preferences import Preferences
from desktop.ui.appointment.window import AppointmentWindow
from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.chart.window import ChartWindow
from desktop.ui.find.recent import Recent
from desktop.ui.news import News
from desktop.ui.program import Program
from desktop.ui.register.window import RegisterWindow
from desktop.ui.settings.window import SettingsWindow
from desktop.ui.setup.window import SetUpWindow
from desktop.ui.signin.window import SignInWindow
from desktop.ui.today.window import TodayWindow
from tests.real_clinic import RealClinic, RealDesk
from tests.ui.chart.bench import AtOnce, settle
from tests.ui.setup_stand_in import PretendedSetUp

ZONES = ("America/New_York",)


class Desktop:
    """Opens windows for one person at a real clinic; what is shown is shown when a method returns."""

    def __init__(self, clinic: RealClinic, who: Staff, folder: Path) -> None:
        self.clinic, self.folder = clinic, folder
        self.desk: RealDesk = clinic.desk_of(who)
        self.program = Program()
        self.background = Background(AtOnce())
        self.around = Around(self.desk.desk, self.background, News(), clinic.clock, self.program)
        self.kinds: dict[str, Callable[[], QMainWindow]] = {
            "today": lambda: TodayWindow(self.around, Recent()),
            "chart": lambda: ChartWindow(self.around, "jenny"),
            "appointment": lambda: AppointmentWindow(self.around, "", "jenny"),
            "register": lambda: RegisterWindow(self.around),
            "settings": self._settings,
            "signin": lambda: SignInWindow("Larkfield", "1.0", clinic.clock),
            "setup": lambda: SetUpWindow(PretendedSetUp(), self.background, ZONES, ZONES[0]),
        }
        self._open: list[QMainWindow] = []

    def open(self, kind: str) -> QMainWindow:
        """Open one, in front."""
        window = self.kinds[kind]()
        self._open.append(window)
        window.show()
        window.activateWindow()
        settle()
        return window

    def close(self) -> None:
        """Let all of them go."""
        while self._open:
            window = self._open.pop()
            window.hide()
            window.deleteLater()
        settle()

    def _settings(self) -> QMainWindow:
        preferences = Preferences(self.folder / "preferences.json", Decided())
        return SettingsWindow(self.around, preferences, None, ZONES)
