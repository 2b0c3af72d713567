"""The windows of one signed-in person: the start window, the charts, and the curtain over all of them."""

from collections.abc import Callable
from datetime import timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from desktop.app.away import Away
from desktop.app.mail_desk import ClinicMailDesk
from desktop.preferences.declared import LOCK_MINUTES
from desktop.services.desk import Desk
from desktop.ui.around import Around
from desktop.ui.chart.window import ChartWindow
from desktop.ui.settings.window import SettingsWindow
from desktop.ui.signin.curtain import Curtain
from desktop.ui.signin.idle import IdleWatch
from desktop.ui.signin.lock import LockPage
from desktop.ui.start.window import StartWindow
from desktop.ui.words import signin as words
from desktop.ui.words.setup import DEMO_PASSWORD

if TYPE_CHECKING:
    from desktop.app.program import DeskProgram


class Windows(QObject):
    """Opens, finds, hides and closes one person's windows; there is one chart window for a patient."""

    def __init__(self, desk: Desk, program: "DeskProgram") -> None:
        super().__init__(program)
        self.desk = desk
        self._program = program
        self._around = Around(desk, program.background, program.news, program.clock, program.menus)
        self._charts: dict[str, ChartWindow] = {}
        self.start = StartWindow(self._around)
        self._curtain: Curtain | None = None
        self._idle = IdleWatch(program.clock, lambda: timedelta(minutes=self._idle_minutes()))
        self._away = Away(self)
        self._settings: SettingsWindow | None = None
        self._connect()

    @property
    def locked(self) -> bool:
        """Whether the curtain is drawn."""
        return self._curtain is not None and self._curtain.drawn

    @cached_property
    def page(self) -> LockPage:
        """What a locked desk shows; made when it is first locked, so that nobody's sign-in waits for it."""
        desk = self.desk
        page = LockPage(desk.who.name, desk.who.role, desk.clinic_name, self._program.clock)
        page.asked.connect(lambda password: self._program.enter(desk.who.user, password))
        page.switch_asked.connect(self._program.sign_out)
        return page

    def show(self) -> None:
        """Show the start window and begin to watch for idleness."""
        self.start.show()
        self._idle.start()

    def open_chart(self, patient_id: str) -> None:
        """Open a patient's chart, or bring it to the front."""
        chart = self._charts.get(patient_id)
        if chart is None:
            chart = ChartWindow(self._around, patient_id)
            chart.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            chart.closed.connect(self._chart_closed)
            self._charts[patient_id] = chart
            self.start.note_opened(patient_id)
        _bring_to_front(chart)

    def open_settings(self) -> None:
        """Open the settings, or bring them to the front."""
        if self._settings is None:
            stack = self._program.stack
            mail = ClinicMailDesk(stack.clinic, stack.means) if stack is not None else None
            zones = sorted(available_timezones())
            self._settings = SettingsWindow(self._around, self._program.preferences, mail, zones)
        _bring_to_front(self._settings)

    def draw_curtain(self, why: str) -> None:
        """Hide everything at once."""
        self._idle.stop()
        if self._curtain is None:
            self._curtain = Curtain(self.start, self.page)
        self._curtain.draw()
        self.page.show_why(f"{why} {DEMO_PASSWORD}" if self._program.demo else why)

    def open_curtain(self) -> None:
        """Bring everything back as it was, and read what changed meanwhile."""
        if self._curtain is not None:
            self._curtain.open()
        self._idle.start()
        self._program.news.tell()

    def show_waiting(self, waiting: int) -> None:
        """How many changes go out after unlocking."""
        self.page.show_waiting(waiting)

    def close(self) -> None:
        """Close every window for good; what is on its way goes on."""
        self._idle.stop()
        for chart in list(self._charts.values()):
            chart.close()
        if self._settings is not None:
            self._settings.close()
            self._settings.deleteLater()
        self.start.hide()
        self.start.deleteLater()

    def _connect(self) -> None:
        start, menus = self.start, self._program.menus
        start.chart_asked.connect(self.open_chart)
        menus.windows = self._open_windows
        menus.settings_asked.connect(self.open_settings)
        self._away.gone.connect(self._lock_with_computer)
        self._idle.idle.connect(lambda: self._program.lock(words.locked_after(self._idle_minutes())))

    def _lock_with_computer(self) -> None:
        if not self.locked:
            self._program.lock(words.LOCKED_WITH_COMPUTER)

    def _idle_minutes(self) -> int:
        return self._program.preferences.value(LOCK_MINUTES)

    def _chart_closed(self, patient_id: str) -> None:
        self._charts.pop(patient_id, None)

    def _open_windows(self) -> list[tuple[str, Callable[[], None]]]:
        windows: list[QMainWindow] = [self.start, *self._charts.values()]
        return [(window.windowTitle(), partial(_bring_to_front, window)) for window in windows]


def _bring_to_front(window: QMainWindow) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
