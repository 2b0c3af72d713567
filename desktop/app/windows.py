"""The windows of one signed-in person: the home window, the charts, and the curtain over all of them."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.app.appointment_windows import AppointmentWindows
from desktop.app.away import Away
from desktop.app.chart_windows import ChartWindows
from desktop.app.dismissed import Dismissed
from desktop.app.front import Front, remember_columns
from desktop.app.notifying import Notifying
from desktop.app.places_file import PlacesFile, places_of
from desktop.app.settings_place import SettingsPlace
from desktop.domain.link import Link
from desktop.preferences.declared import LOCK_MINUTES
from desktop.services.desk import Desk
from desktop.store.person import Person
from desktop.ui.around import Around
from desktop.ui.find.box import FindBox
from desktop.ui.find.recent import Recent
from desktop.ui.signin.curtain import Curtain
from desktop.ui.signin.idle import IdleWatch
from desktop.ui.signin.lock import LockPage
from desktop.ui.today.window import TodayWindow
from desktop.ui.words import signin as words
from desktop.ui.words.setup import DEMO_PASSWORD

if TYPE_CHECKING:
    from desktop.app.program import DeskProgram


class Windows(QObject):
    """Opens, finds, hides and closes one person's windows."""

    def __init__(self, desk: Desk, program: "DeskProgram") -> None:
        super().__init__(program)
        self.desk = desk
        self._program = program
        self._around = Around(desk, program.background, program.news, program.clock, program.menus)
        places = places_of(desk.who.id, PlacesFile(program.config.places), program.background, self)
        self._front = Front(places)
        self.charts = ChartWindows(self, self._around, self._front)
        self.appointments = AppointmentWindows(self, self._around, self._front)
        self._recent = Recent()
        self._boxes: dict[QMainWindow, FindBox] = {}
        self.home = TodayWindow(self._around, self._recent)
        remember_columns(self.home.page.table.widths, places)
        self._curtain: Curtain | None = None
        self._idle = IdleWatch(program.clock, lambda: timedelta(minutes=self._idle_minutes()), parent=self)
        self._away = Away(self)
        self._dismissed = Dismissed(
            program.news, lambda: program.stack.sign_in.link() if program.stack else Link(), self
        )
        self._settings = SettingsPlace(self, self._around, program, self._front)
        self._notifying = Notifying(self._around, program.preferences, lambda: self.locked, self)
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
        """Show the home window and begin to watch for idleness."""
        self._front(self.home)
        self._idle.start()

    def find(self) -> None:
        """Look for a patient: over the window in front, or in the line of the home window."""
        front = QApplication.activeWindow()
        if not isinstance(front, QMainWindow) or front is self.home:
            self.home.look_for()
            return
        content = front.centralWidget()
        if content is None:
            return
        if front not in self._boxes:
            self._boxes[front] = FindBox(self._around, self._recent, content)
            front.destroyed.connect(partial(self._boxes.pop, front, None))
        self._boxes[front].open()

    def may_close(self) -> bool:
        """Whether nothing typed would be lost; otherwise the window concerned comes up and asks.

        A locked desk shows nothing of its patients, so it does not ask either.
        """
        return self.locked or (self.charts.may_close() and self.appointments.may_close())

    def draw_curtain(self, why: str) -> None:
        """Hide everything at once."""
        self._idle.stop()
        if self._curtain is None:
            self._curtain = Curtain(self.home, self.page)
        self._curtain.draw()
        self.page.show_why(f"{why} {DEMO_PASSWORD}" if self._program.demo else why)

    def open_curtain(self) -> None:
        """Bring everything back as it was, and read what changed meanwhile."""
        if self._curtain is not None:
            self._curtain.open()
        self._idle.start()
        self._program.news.tell()

    def show_waiting(self, waiting: int, people: Sequence[Person]) -> None:
        """How many changes go out after unlocking, and whose else wait on this computer."""
        others = [each for each in people if each.waiting and each.staff_id != self.desk.who.id]
        self.page.show_waiting(waiting, [(each.name, each.waiting) for each in others])

    def close(self) -> None:
        """Close every window for good; what is on its way goes on."""
        self._idle.stop()
        if self._curtain is not None:
            self._curtain.take_down()
        self.charts.close()
        self.appointments.close()
        self._settings.close()
        self.home.hide()
        self.home.deleteLater()
        self._program.menus.windows = list
        self.deleteLater()  # or it would go on answering what the next person asks of the program

    def _connect(self) -> None:
        menus = self._program.menus
        menus.find_asked.connect(self.find)
        self.charts.opened.connect(self._recent.note)
        menus.windows = self._open_windows
        self._away.gone.connect(self._lock_with_computer)
        self._dismissed.gone.connect(lambda: None if self.locked else self._program.lock())
        self._idle.idle.connect(lambda: self._program.lock(words.locked_after(self._idle_minutes())))

    def _lock_with_computer(self) -> None:
        if not self.locked:
            self._program.lock(words.LOCKED_WITH_COMPUTER)

    def _idle_minutes(self) -> int:
        return self._program.preferences.value(LOCK_MINUTES)

    def _open_windows(self) -> list[tuple[str, Callable[[], None]]]:
        windows: list[QMainWindow] = [
            self.home,
            *self.charts.windows(),
            *self.appointments.windows(),
            *self._settings.windows(),
        ]
        return [(window.windowTitle(), partial(self._front, window)) for window in windows]
