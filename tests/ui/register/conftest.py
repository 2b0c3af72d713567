"""The window of a new patient over a real desk and a real clinic."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.program import Program
from desktop.ui.register.window import RegisterWindow
from tests.real_clinic import RealClinic, RealDesk
from tests.ui.chart.bench import AtOnce, settle


@dataclass
class Counter:
    """The window, and what it asked of the program."""

    clinic: RealClinic
    desk: RealDesk
    window: RegisterWindow
    asked: list[tuple[str, str]] = field(default_factory=list)
    registered: list[str] = field(default_factory=list)

    def find(self, name: str) -> QWidget:
        """The widget of this name."""
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def write(self, name: str, text: str) -> None:
        """Type into a field, over what stands in it, and go on to the next one."""
        line = self.find(f"register.{name}")
        assert isinstance(line, QLineEdit)
        assert line.isVisible()
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        self.find("register.city").setFocus()
        settle()

    def click(self, name: str) -> None:
        """Press a button that can be seen and pressed."""
        button = self.find(f"register.{name}")
        assert isinstance(button, QAbstractButton)
        assert button.isVisible(), f"{name} cannot be seen"
        assert button.isEnabled(), f"{name} is grey"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def seen(self) -> list[str]:
        """All words that can be read."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]


Opening = Callable[..., Counter]


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    """Larkfield Family Clinic, with Jenny Harris on file."""
    made = RealClinic(tmp_path)
    made.add_patient()
    yield made
    made.close()


@pytest.fixture
def open_register(clinic: RealClinic) -> Iterator[Opening]:
    """Opens the window for James Smith, after he looked for somebody and found nobody."""
    windows: list[RegisterWindow] = []

    def opened(typed: str = "") -> Counter:
        desk = clinic.desk_of(clinic.james)
        program = Program()
        around = Around(desk.desk, Background(AtOnce()), News(), clinic.clock, program)
        window = RegisterWindow(around, typed)
        windows.append(window)
        counter = Counter(clinic, desk, window)
        program.chart_asked.connect(lambda patient, page: counter.asked.append((patient, page)))
        program.patient_registered.connect(counter.registered.append)
        window.show()
        window.activateWindow()
        settle()
        return counter

    yield opened
    for window in windows:
        window.hide()
        window.deleteLater()
