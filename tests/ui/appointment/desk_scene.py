"""Appointment windows over a real desk, a real clinic and a clock in hand, driven as a person would."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from desktop.domain.staff import Staff
from desktop.services.appointment_sheet import Saved
from desktop.ui.appointment.window import USUAL, AppointmentWindow
from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.program import Program
from tests.real_clinic import RealClinic, RealDesk
from tests.services.visits import MAIN, ROOM, SMITH, places
from tests.ui.chart.bench import AtOnce, settle

TIM = {"id": "tim", "chart_id": "PATI000002", "first": "Tim", "last": "Patient", "sex": "Male",
       "born": date(1983, 6, 5), "email": "tim@sample.com", "street": None}  # fmt: skip
TEN = datetime(2022, 5, 18, 14, 0, tzinfo=UTC)


@dataclass
class Scene:
    """One person's desk with its windows. What is shown is shown when a method returns."""

    clinic: RealClinic
    desk: RealDesk
    around: Around
    asked: list[tuple[str, ...]] = field(default_factory=list)
    windows: list[AppointmentWindow] = field(default_factory=list)
    size: tuple[int, int] = USUAL

    @property
    def window(self) -> AppointmentWindow:
        """The window opened last."""
        return self.windows[-1]

    def open(self, appointment_id: str = "", patient_id: str = "", **others: Any) -> AppointmentWindow:
        """Open an appointment, or a new one."""
        window = AppointmentWindow(self.around, appointment_id, patient_id, **others)
        self.windows.append(window)
        window.resize(*self.size)
        window.show()
        window.activateWindow()
        settle()
        return window

    def book(self, patient_id: str = "tim", **changes: Any) -> str:
        """Book an appointment for today at ten, and let it reach the clinic."""
        sheet = self.desk.desk.appointments.blank(patient_id)
        usual = {
            "starts_at": TEN,
            "provider_id": SMITH,
            "office_id": MAIN,
            "exam_room_id": ROOM,
            "reason": "Evaluation",
        }
        after = replace(sheet.appointment, **{**usual, **changes})
        outcome = self.desk.desk.appointments.save(sheet.appointment, after, new=True, overlap=True)
        assert isinstance(outcome, Saved), outcome
        self.let_leave()
        return after.id

    def find(self, name: str) -> Any:
        """The widget of this name, in the window or in a pop-up over it."""
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        """Press a button that can be seen and pressed."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        assert button.isVisible(), f"{name} cannot be seen"
        assert button.isEnabled(), f"{name} is grey: {button.toolTip()}"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def write(self, name: str, text: str, *, enter: bool = False) -> None:
        """Type into a field, over what stands in it."""
        line = self.find(name)
        assert line.isVisible(), f"{name} cannot be seen"
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        if enter:
            QTest.keyClick(line, Qt.Key.Key_Return)
        settle()

    def choose(self, name: str, words: str) -> None:
        """Choose an entry of a list by its words."""
        combo = self.find(name)
        row = combo.findText(words)
        assert row >= 0, [combo.itemText(n) for n in range(combo.count())]
        combo.setCurrentIndex(row)
        combo.activated.emit(row)
        settle()

    def menu(self) -> dict[str, Any]:
        """The entries of the open menu by their words."""
        menus = [menu for menu in self.window.findChildren(QMenu) if menu.isVisible()]
        return {action.text().replace("&", ""): action for action in menus[-1].actions()}

    def texts(self, root: QWidget | None = None) -> list[str]:
        """All words that can be read."""
        labels = (root or self.window).findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def sees(self, piece: str) -> bool:
        """Whether this can be read in the window."""
        return any(piece in text for text in self.texts())

    def tell(self) -> None:
        """News: read again."""
        self.around.news.tell()
        settle()

    def let_leave(self) -> None:
        """The undo time passes, and everything reaches the clinic and comes back."""
        self.clinic.clock.go_on(seconds=11)
        self.clinic.round_trip(self.desk)
        self.tell()

    def pass_pause(self) -> None:
        """The pause before it is looked up whether the time is taken."""
        QTest.qWait(300)
        settle()


@contextmanager
def scene(clinic: RealClinic, staff: Staff) -> Iterator[Scene]:
    """A desk; every window is closed afterwards."""
    desk = clinic.desk_of(staff)
    program = Program()
    made = Scene(clinic, desk, Around(desk.desk, Background(AtOnce()), News(), clinic.clock, program))
    program.chart_asked.connect(lambda patient, page: made.asked.append(("chart", patient, page)))
    program.new_patient_asked.connect(lambda typed: made.asked.append(("new patient", typed)))
    yield made
    for window in made.windows:
        window.leave()
        window.deleteLater()
    settle()


def furnish(clinic: RealClinic) -> None:
    """Providers, offices and rooms, Jenny Harris and Tim Patient."""
    places(clinic)
    clinic.add_patient(**TIM)
