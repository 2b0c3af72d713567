"""Appointment windows over a real clinic in a temporary folder, at James Smith's desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real_clinic import RealClinic
from tests.ui.appointment.desk_scene import Scene, furnish, scene


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    """Larkfield Family Clinic with providers, offices, Jenny Harris and Tim Patient."""
    made = RealClinic(tmp_path)
    furnish(made)
    yield made
    made.close()


@pytest.fixture
def desk(clinic: RealClinic) -> Iterator[Scene]:
    """James Smith's desk."""
    with scene(clinic, clinic.james) as made:
        yield made
