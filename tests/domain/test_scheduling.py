"""A local time is one instant, none or two, in every time zone and on every day."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.scheduling import Skipped, Twice, instant, local

NEW_YORK = ZoneInfo("America/New_York")
PHOENIX = ZoneInfo("America/Phoenix")
ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


def test_a_time_is_read_off_the_wall_where_the_provider_is() -> None:
    assert instant(date(2022, 5, 18), time(9), NEW_YORK) == datetime(2022, 5, 18, 13, tzinfo=UTC)
    assert instant(date(2022, 5, 18), time(9), PHOENIX) == datetime(2022, 5, 18, 16, tzinfo=UTC)


def test_a_time_the_clocks_jumped_over_names_the_minutes_around_it() -> None:
    skipped = instant(date(2022, 3, 13), time(2, 30), NEW_YORK)
    assert isinstance(skipped, Skipped)
    assert local(skipped.before, NEW_YORK) == (date(2022, 3, 13), time(1, 59))
    assert local(skipped.after, NEW_YORK) == (date(2022, 3, 13), time(3))


def test_a_time_the_clocks_showed_twice_names_both() -> None:
    twice = instant(date(2022, 11, 6), time(1, 30), NEW_YORK)
    assert twice == Twice(datetime(2022, 11, 6, 5, 30, tzinfo=UTC), datetime(2022, 11, 6, 6, 30, tzinfo=UTC))


def test_a_day_that_a_country_left_out_is_skipped_whole() -> None:
    skipped = instant(date(2011, 12, 30), time(12), ZoneInfo("Pacific/Apia"))
    assert isinstance(skipped, Skipped)
    assert local(skipped.after, ZoneInfo("Pacific/Apia")) == (date(2011, 12, 31), time(0))


@pytest.mark.parametrize("day", [date(2022, 3, 13), date(2022, 11, 6)])
def test_an_hour_after_is_an_hour_later_on_days_of_23_and_25_hours_too(day: date) -> None:
    noon, one = (instant(day, time(hour), NEW_YORK) for hour in (12, 13))
    assert isinstance(noon, datetime)
    assert isinstance(one, datetime)
    assert one - noon == timedelta(hours=1)


@given(DAYS, MINUTES, ZONES)
@example(date(2022, 3, 13), time(2, 30), NEW_YORK)
@example(date(2022, 11, 6), time(1, 30), NEW_YORK)
@example(date(2022, 10, 2), time(2, 10), ZoneInfo("Australia/Lord_Howe"))
def test_every_instant_found_shows_the_time_asked_for(day: date, at: time, zone: ZoneInfo) -> None:
    match instant(day, at, zone):
        case Skipped(before, after):
            assert timedelta(0) < after - before <= timedelta(minutes=1)
            assert local(before, zone) < (day, at) < local(after, zone)
        case Twice(first, second):
            assert first < second
            assert local(first, zone) == local(second, zone) == (day, at)
        case found:
            assert found.tzinfo is UTC
            assert local(found, zone) == (day, at)


@given(DAYS, MINUTES, ZONES)
def test_what_a_clock_shows_is_never_skipped_and_leads_back(day: date, minute: time, zone: ZoneInfo) -> None:
    at = datetime.combine(day, minute, UTC)
    found = instant(*local(at, zone), zone)
    assert not isinstance(found, Skipped)
    assert at in ((found.first, found.second) if isinstance(found, Twice) else (found,))
