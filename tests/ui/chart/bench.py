"""A chart window over a real desk, a real clinic and a clock in hand, driven as a person would."""

from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from desktop.clinic.outgoing import Outcome
from desktop.domain.staff import Staff
from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.chart.access.state import Act, PanelState
from desktop.ui.chart.window import ChartWindow
from desktop.ui.news import News
from desktop.ui.program import Program
from tests.real_clinic import RealClinic, RealDesk


class AtOnce(Executor):
    """A lane that has done its work when the asker goes on."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


@dataclass
class Bench:
    """The window and everything below it. What is shown is shown when a method returns."""

    clinic: RealClinic
    desk: RealDesk
    around: Around
    window: ChartWindow

    @property
    def state(self) -> PanelState:
        """What the page shows."""
        assert self.window.access.state is not None
        return self.window.access.state

    def find(self, name: str) -> QWidget:
        """The widget of this name."""
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def click(self, name: str) -> None:
        """Press a button that can be seen and pressed."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        assert button.isVisible(), f"{name} cannot be seen"
        assert button.isEnabled(), f"{name} is grey"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def press_row(self, act: Act) -> None:
        """Press the button of the newest row that does this."""
        button = self.window.access.history.table.button(act)
        assert button is not None
        self.click(button.objectName())

    def write(self, name: str, text: str, *, enter: bool = False) -> None:
        """Type into a field, over what stands in it."""
        field = self.find(name)
        assert isinstance(field, QLineEdit)
        assert field.isVisible(), f"{name} cannot be seen"
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)
        settle()

    def key(self, keys: str) -> None:
        """Press a key combination of a menu."""
        action = next(a for a in self.window.menus.bar.actions.values() if a.shortcut().toString() == keys)
        action.trigger()
        settle()

    def pass_time(self, **by: float) -> None:
        """Let time pass; the screen reads again."""
        self.clinic.clock.go_on(**by)
        self.tell()

    def sync(self) -> None:
        """Everything that is due leaves the desk, is decided and comes back."""
        self.clinic.round_trip(self.desk)
        self.tell()

    def deliver(self, outcome: Outcome | None = None) -> bytes:
        """A second later the mail server takes every e-mail, or says `outcome`; returns the last typed code."""
        self.clinic.clock.go_on(seconds=1)
        codes = self.clinic.hand_over_mail(outcome)
        self.sync()
        return codes[-1] if codes else b""

    def tell(self) -> None:
        """News: read again."""
        self.around.news.tell()
        settle()

    def another_window(self) -> ChartWindow:
        """One more window of the same chart, shown."""
        window = ChartWindow(self.around, self.window.patient_id)
        window.show()
        settle()
        return window


def settle() -> None:
    """Handle every event that waits."""
    for _ in range(4):
        QApplication.processEvents()


def open_bench(clinic: RealClinic, staff: Staff, patient_id: str) -> Bench:
    """A shown window of this patient's chart at this person's desk."""
    desk = clinic.desk_of(staff)
    around = Around(desk.desk, Background(AtOnce()), News(), clinic.clock, Program())
    window = ChartWindow(around, patient_id)
    window.show()
    window.activateWindow()
    settle()
    return Bench(clinic, desk, around, window)
