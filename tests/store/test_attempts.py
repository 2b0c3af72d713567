"""Wrong passwords make the next try wait, whatever happens to the program meanwhile."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.store.attempts import Attempts, TooSoon, delay_after

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LONGEST = timedelta(minutes=5)


def failed(path: Path, times: int, at: datetime = NOW) -> datetime:
    """Fail that often, each as soon as it is allowed, and return when the last one was."""
    for _ in range(times):
        at += Attempts(path).remaining(at)
        Attempts(path).begin(at)
    return at


@given(st.integers(0, 10**6))
def test_the_wait_never_shrinks_and_never_exceeds_five_minutes(failures: int) -> None:
    assert delay_after(failures) <= delay_after(failures + 1) <= LONGEST


def test_two_slips_cost_nothing_and_then_the_wait_doubles() -> None:
    waits = [delay_after(failures).total_seconds() for failures in range(11)]
    assert waits == [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300]


def test_the_wait_outlives_the_program(tmp_path: Path) -> None:
    path = tmp_path / "alice.tries"
    last = failed(path, 5)
    with pytest.raises(TooSoon) as caught:
        Attempts(path).begin(last + timedelta(seconds=1))
    assert caught.value.remaining == timedelta(seconds=19)


def test_a_try_during_the_wait_does_not_prolong_it(tmp_path: Path) -> None:
    path = tmp_path / "alice.tries"
    last = failed(path, 3)
    with pytest.raises(TooSoon):
        Attempts(path).begin(last + timedelta(seconds=4))
    assert Attempts(path).remaining(last + timedelta(seconds=5)) == timedelta(0)


def test_a_try_counts_before_its_password_is_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "alice.tries"
    last = failed(path, 2)
    Attempts(path).begin(last)
    assert Attempts(path).remaining(last) == timedelta(seconds=5)


def test_the_right_password_clears_the_count(tmp_path: Path) -> None:
    path = tmp_path / "alice.tries"
    last = failed(path, 6)
    Attempts(path).succeeded()
    assert Attempts(path).remaining(last) == timedelta(0)
    assert list(tmp_path.iterdir()) == []
    Attempts(path).succeeded()


def test_a_clock_set_back_costs_one_wait_and_never_more(tmp_path: Path) -> None:
    path = tmp_path / "alice.tries"
    failed(path, 4)
    yesterday = NOW - timedelta(days=1)
    assert Attempts(path).remaining(yesterday) == timedelta(seconds=10)
    assert Attempts(path).remaining(yesterday + timedelta(seconds=10)) == timedelta(0)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"failures": "x"}', b'{"failures": 3, "last": 1e400}']
)
def test_an_unreadable_count_is_as_good_as_a_deleted_one(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "alice.tries"
    path.write_bytes(content)
    assert Attempts(path).remaining(NOW) == timedelta(0)
    Attempts(path).begin(NOW)
