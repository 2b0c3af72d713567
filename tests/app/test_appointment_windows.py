"""There is one window for an appointment, and none asks before a person who leaves for good."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.app.appointment_windows import AppointmentWindows
from desktop.ui import theme
from desktop.ui.palette import LIGHT
from tests.real_clinic import RealClinic
from tests.ui.appointment.desk_scene import Scene, furnish, scene
from tests.ui.chart.bench import settle


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Scene]:
    """James Smith's desk."""
    theme.apply(qapp, theme.Theme(LIGHT))
    clinic = RealClinic(tmp_path)
    furnish(clinic)
    with scene(clinic, clinic.james) as made:
        yield made
    clinic.close()


def test_asked_twice_there_is_one_window_and_a_change_keeps_it_open(desk: Scene) -> None:
    fronted: list[QMainWindow] = []

    def front(window: QMainWindow) -> None:
        window.show()
        fronted.append(window)

    owner = QObject()
    windows = AppointmentWindows(owner, desk.around, front)
    id = desk.book()
    program = desk.around.program
    program.appointment_asked.emit(id)
    program.appointment_asked.emit(id)
    program.new_appointment_asked.emit("tim")
    program.new_appointment_asked.emit("tim")
    settle()
    assert [len(windows.windows()), fronted[0] is fronted[1], fronted[2] is fronted[3]] == [2, True, True]
    reason = windows.windows()[0].form.fields.reason.edit
    QTest.keyClicks(reason, "x")
    settle()
    assert not windows.may_close()
    assert windows.windows()[0].footer.asking
    windows.close()
    settle()
    assert windows.windows() == []
