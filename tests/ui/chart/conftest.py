"""Chart windows over a real clinic in a temporary folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, open_bench

Opening = Callable[..., Bench]


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    """Larkfield Family Clinic, with Jenny Harris on file and e-mail set up."""
    made = RealClinic(tmp_path)
    made.add_patient()
    yield made
    made.close()


@pytest.fixture
def open_chart(clinic: RealClinic) -> Iterator[Opening]:
    """Opens the chart of a patient for James Smith."""
    benches: list[Bench] = []

    def opened(patient_id: str = "jenny") -> Bench:
        benches.append(open_bench(clinic, clinic.james, patient_id))
        return benches[-1]

    yield opened
    for bench in benches:
        bench.window.close()
        bench.window.deleteLater()
