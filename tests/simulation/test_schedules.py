"""Thousands of schedules: whatever fails and whoever dies, nothing is lost, doubled or torn."""

import pytest

from tests.simulation import charts, visits
from tests.simulation.ledger import Violation
from tests.simulation.runner import corpus, play
from tests.simulation.schedule import Failed

CHUNKS, APPOINTMENT_CHUNKS, CHART_CHUNKS, SEEDS_A_CHUNK = 40, 10, 10, 50


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_schedule_keeps_every_invariant(chunk: int) -> None:
    first = 10_000 + chunk * SEEDS_A_CHUNK
    assert play(range(first, first + SEEDS_A_CHUNK)) == SEEDS_A_CHUNK


@pytest.mark.parametrize("chunk", range(APPOINTMENT_CHUNKS))
def test_every_schedule_with_appointments_keeps_every_invariant(chunk: int) -> None:
    first = visits.FIRST_SEED + chunk * SEEDS_A_CHUNK
    assert play(range(first, first + SEEDS_A_CHUNK)) == SEEDS_A_CHUNK


@pytest.mark.parametrize("chunk", range(CHART_CHUNKS))
def test_every_schedule_with_registrations_keeps_every_invariant(chunk: int) -> None:
    first = charts.FIRST_SEED + chunk * SEEDS_A_CHUNK
    assert play(range(first, first + SEEDS_A_CHUNK)) == SEEDS_A_CHUNK


def test_schedules_that_once_failed_keep_every_invariant() -> None:
    assert play(corpus()) == len(corpus()) > 0


def test_a_failure_names_its_seed_and_tells_what_happened() -> None:
    failed = Failed(17, Violation("order", "a arrived out of order"), ["+1s click", "  desk 0 Invite"])
    assert str(failed) == "seed 17: [order] a arrived out of order\n+1s click\n  desk 0 Invite"
