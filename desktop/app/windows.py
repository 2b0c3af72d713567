"""The windows of one signed-in person: the start window, the charts, and the curtain over all of them."""

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.services.desk import Desk
from desktop.ui.chart.window import Around, ChartWindow
from desktop.ui.signin.curtain import Curtain
from desktop.ui.signin.idle import IdleWatch
from desktop.ui.signin.lock import LockPage
from desktop.ui.start.window import StartWindow
from desktop.ui.words import signin as words

if TYPE_CHECKING:
    from desktop.app.program import DeskProgram


IDLE_MINUTES: Final = 5
"""Without use for so long, the desk locks itself."""


class Windows(QObject):
    """Opens, finds, hides and closes one person's windows; there is one chart window for a patient."""

    def __init__(self, desk: Desk, program: "DeskProgram") -> None:
        super().__init__(program)
        self.desk = desk
        self._program = program
        self._around = Around(desk, program.background, program.news, program.clock, self._open_windows)
        self._charts: dict[str, ChartWindow] = {}
        self.start = StartWindow(desk, program.background, program.news, program.clock, demo=program.demo)
        self.page = LockPage(desk.who.name, desk.who.role, desk.clinic_name, program.clock)
        self._curtain = Curtain(self.start, self.page)
        self._idle = IdleWatch(program.clock, timedelta(minutes=IDLE_MINUTES))
        self._connect()

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
            chart.find_asked.connect(self.start.look_for)
            self._listen(chart)
            self._charts[patient_id] = chart
            self.start.note_opened(patient_id)
        _bring_to_front(chart)

    def draw_curtain(self, why: str) -> None:
        """Hide everything at once."""
        self._idle.stop()
        self._curtain.draw()
        self.page.show_why(why)

    def open_curtain(self) -> None:
        """Bring everything back as it was, and read what changed meanwhile."""
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
        self.start.hide()
        self.start.deleteLater()

    def _connect(self) -> None:
        self._listen(self.start)
        self.start.chart_asked.connect(self.open_chart)
        self.page.asked.connect(lambda password: self._program.enter(self.desk.who.user, password))
        self.page.switch_asked.connect(self._program.sign_out)
        self._idle.idle.connect(partial(self._program.lock, words.locked_after(IDLE_MINUTES)))

    def _listen(self, window: StartWindow | ChartWindow) -> None:
        """What a window's menus ask of the program as a whole."""
        program = self._program
        window.lock_asked.connect(partial(program.lock, words.LOCKED_HINT))
        window.sign_out_asked.connect(program.sign_out)
        window.quit_asked.connect(program.quit)
        window.appearance_chosen.connect(program.look.choose)
        window.text_size_asked.connect(program.look.change_text)

    def _chart_closed(self, patient_id: str) -> None:
        self._charts.pop(patient_id, None)

    def _open_windows(self) -> tuple[QWidget, ...]:
        return (self.start, *self._charts.values())


def _bring_to_front(window: QMainWindow) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
