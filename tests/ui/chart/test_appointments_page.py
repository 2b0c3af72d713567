"""The chart's Appointments page leads to the appointment, and to a new one."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.real_clinic import RealClinic
from tests.ui.chart.conftest import Opening


def test_enter_opens_the_visit_and_the_button_schedules_another(
    clinic: RealClinic, open_chart: Opening
) -> None:
    starts = datetime(2022, 5, 20, 14, 0, tzinfo=UTC)
    clinic.add("appointment", id="v" * 32, patient_id="jenny", starts_at=starts, minutes=20)
    bench = open_chart()
    asked: list[str] = []
    bench.around.program.appointment_asked.connect(asked.append)
    bench.around.program.new_appointment_asked.connect(lambda patient: asked.append(f"new for {patient}"))
    bench.window.show_page("appointments")
    bench.click("chart.appointments.schedule")
    table = bench.find("chart.appointments.future")
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked == ["new for jenny", "v" * 32]
