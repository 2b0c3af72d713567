"""The simulation sees: each planted mistake breaks the invariant that forbids it within a few schedules."""

import pytest

from tests.simulation.mistakes import MISTAKES
from tests.simulation.parts import Parts
from tests.simulation.planted import Mistake
from tests.simulation.schedule import Failed, run

MOST_SCHEDULES = 200


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_planted_mistake_is_noticed(mistake: Mistake) -> None:
    with pytest.raises(Failed) as failed, mistake.plant() as parts:
        _play(mistake.first, parts)
    assert failed.value.invariant == mistake.noticed_by


def _play(first: int, parts: Parts) -> None:
    for seed in range(first, first + MOST_SCHEDULES):
        run(seed, parts)
