"""Proves back-off, giving up and pace."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.mail.schedule import Pace, gives_up_at, next_slot, next_try

START = datetime(2022, 5, 17, 19, 4, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(hours=24)


@pytest.mark.parametrize(("tries", "minutes"), [(1, 1), (2, 5), (3, 30), (4, 30), (40, 30)])
def test_the_wait_grows_from_one_to_thirty_minutes(tries: int, minutes: int) -> None:
    now = START + timedelta(hours=2)

    assert next_try(START, tries, now) == now + minutes * MINUTE


def test_the_last_try_is_exactly_a_day_after_the_first() -> None:
    assert next_try(START, 47, START + DAY - 3 * MINUTE) == START + DAY == gives_up_at(START)


def test_after_a_day_the_letter_is_given_up() -> None:
    assert next_try(START, 48, START + DAY) is None


def test_a_letter_never_tried_has_nothing_to_wait_for() -> None:
    with pytest.raises(ValueError, match="never tried"):
        next_try(START, 0, START)


def test_a_whole_day_of_trying_ends() -> None:
    now, tries = START, 0
    while True:
        tries += 1
        following = next_try(START, tries, now)
        if following is None:
            break
        assert following > now
        now = following

    assert now == START + DAY
    assert tries == 51


def test_the_first_letter_leaves_at_once() -> None:
    assert next_slot(Pace(), [], START) == START


def test_the_twenty_first_letter_of_a_minute_waits_for_the_first_to_be_a_minute_old() -> None:
    sent = [START + timedelta(seconds=second) for second in range(20)]

    assert next_slot(Pace(), sent, START + timedelta(seconds=20)) == START + MINUTE


def test_the_daily_number_makes_the_next_letter_wait_until_tomorrow() -> None:
    sent = [START + index * 10 * MINUTE for index in range(3)]

    assert next_slot(Pace(per_minute=20, per_day=3), sent, START + 40 * MINUTE) == START + DAY


def test_a_clock_that_was_put_back_does_not_stop_mail() -> None:
    from_another_year = [START + timedelta(days=400)]

    assert next_slot(Pace(per_minute=1, per_day=1), from_another_year, START) == START


@pytest.mark.parametrize(("per_minute", "per_day"), [(0, 10), (10, 0), (-1, 10)])
def test_a_pace_of_nothing_is_refused(per_minute: int, per_day: int) -> None:
    with pytest.raises(ValueError, match="at least one"):
        Pace(per_minute, per_day)


@given(
    per_minute=st.integers(1, 4),
    per_day=st.integers(1, 12),
    gaps=st.lists(st.integers(0, 40_000), min_size=1, max_size=40),
)
def test_no_minute_and_no_day_ever_holds_more_than_the_pace(
    per_minute: int, per_day: int, gaps: list[int]
) -> None:
    pace, now = Pace(per_minute, per_day), START
    sent: list[datetime] = []
    for gap in gaps:
        now = next_slot(pace, reversed(sent), now + timedelta(seconds=gap))
        sent.append(now)

    for time in sent:
        assert sum(time <= other < time + MINUTE for other in sent) <= per_minute
        assert sum(time <= other < time + DAY for other in sent) <= per_day
