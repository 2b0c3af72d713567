"""The real clock, identifiers and randomness keep what their descriptions promise."""

from datetime import timedelta

from desktop.domain.clock import Clock
from desktop.domain.ids import NewId, RandomBytes
from desktop.real import RealClock, new_id, random_bytes


def test_the_clock_tells_utc_and_never_runs_backwards() -> None:
    clock: Clock = RealClock()
    assert clock.now().utcoffset() == timedelta(0)
    earlier = clock.monotonic()
    assert clock.monotonic() >= earlier


def test_identifiers_are_32_lowercase_hex_characters_and_differ() -> None:
    make: NewId = new_id
    made = {make() for _ in range(1000)}
    assert len(made) == 1000
    assert all(len(name) == 32 and set(name) <= set("0123456789abcdef") for name in made)


def test_random_bytes_come_in_the_number_asked_for() -> None:
    make: RandomBytes = random_bytes
    assert len(make(32)) == 32
    assert make(32) != make(32)
