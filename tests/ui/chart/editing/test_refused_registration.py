"""Two desks register the same person while one is offline: the second one is told, and decides."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel

from desktop.services.people import Registered
from desktop.ui.chart.window import ChartWindow
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, settle
from tests.ui.chart.conftest import Opening

AISHA = {"first": "Aisha", "last": "Okonkwo", "born": "8/17/1997", "sex": "Female"}
FORM = "chart.demographics"


Charts = Callable[[Bench, str], Bench]


@pytest.fixture
def chart_of() -> Iterator[Charts]:
    """Opens the chart of another patient at a desk that has one open."""
    windows: list[ChartWindow] = []

    def opened(bench: Bench, patient_id: str) -> Bench:
        windows.append(ChartWindow(bench.around, patient_id))
        windows[-1].show_page("demographics")
        windows[-1].show()
        windows[-1].activateWindow()
        settle()
        return Bench(bench.clinic, bench.desk, bench.around, windows[-1])

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def bench(clinic: RealClinic, open_chart: Opening, chart_of: Charts) -> Bench:
    """James's chart of Aisha, whom Dana had registered before his connection came back."""
    james = open_chart()
    dana = clinic.desk_of(clinic.add_staff("dana", "Dana Whitfield"))
    mine = james.desk.desk.people.register(AISHA)
    assert isinstance(mine, Registered)
    assert isinstance(dana.desk.people.register(AISHA), Registered)
    clinic.clock.go_on(seconds=11)
    clinic.round_trip(dana)
    james.sync()
    james.sync()
    return chart_of(james, mine.patient_id)


def seen(bench: Bench) -> list[str]:
    return [label.text() for label in bench.window.findChildren(QLabel) if label.isVisible()]


def test_it_says_why_and_can_be_registered_anyway(bench: Bench) -> None:
    assert "The clinic did not put this patient on file." in seen(bench)
    bench.click(f"{FORM}.notice.refused.register_anyway")
    bench.pass_time(seconds=11)
    bench.sync()
    bench.sync()
    chart = bench.desk.desk.patients.chart(bench.window.patient_id)
    assert chart is not None
    assert chart.patient.chart_id.startswith("OKAI")
    assert "The clinic did not put this patient on file." not in seen(bench)


def test_it_is_said_beside_the_invitation_too(bench: Bench) -> None:
    bench.window.show_page("access")
    settle()
    bench.click("chart.access.notice.refused.register_anyway")
    bench.pass_time(seconds=11)
    bench.sync()
    bench.sync()
    chart = bench.desk.desk.patients.chart(bench.window.patient_id)
    assert chart is not None
    assert chart.registered


def test_or_given_up_and_its_chart_goes(bench: Bench) -> None:
    bench.click(f"{FORM}.notice.refused.dismiss")
    assert not bench.window.isVisible()
    assert bench.desk.desk.patients.chart(bench.window.patient_id) is None


def test_a_registration_that_is_still_held_can_be_undone(open_chart: Opening, chart_of: Charts) -> None:
    james = open_chart()
    mine = james.desk.desk.people.register(AISHA)
    assert isinstance(mine, Registered)
    bench = chart_of(james, mine.patient_id)
    assert {"This patient is only on this computer.", "Registered here, not sent yet."} <= set(seen(bench))
    bench.click(f"{FORM}.undo")
    assert not bench.window.isVisible()
    assert bench.desk.desk.patients.chart(mine.patient_id) is None
