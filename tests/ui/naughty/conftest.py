"""One desk at a real clinic, and its windows; whatever fails unforeseen fails the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.station import Station, station_in


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    """A desk at which nothing unforeseen may happen."""
    with station_in(tmp_path) as made:
        yield made
    assert made.faults == []
