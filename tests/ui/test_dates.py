"""Dates and times read as the design shows them, in the clinic's time zone."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.ui import dates

BALTIMORE = ZoneInfo("America/New_York")
SENT = datetime(2022, 5, 17, 19, 4, tzinfo=UTC)


def test_a_moment_has_a_space_that_does_not_break_inside_its_time() -> None:
    assert dates.moment(SENT, BALTIMORE) == "May 17, 2022, 3:04\N{NO-BREAK SPACE}p.m."
    assert dates.short_moment(SENT, BALTIMORE) == "May 17, 3:04\N{NO-BREAK SPACE}p.m."


@pytest.mark.parametrize(
    ("hour", "minute", "shown"),
    [(0, 0, "12:00 a.m."), (9, 5, "9:05 a.m."), (12, 30, "12:30 p.m."), (23, 59, "11:59 p.m.")],
)
def test_the_clock_has_twelve_hours(hour: int, minute: int, shown: str) -> None:
    at = datetime(2022, 5, 17, hour, minute, tzinfo=BALTIMORE)
    assert dates.clock_time(at, BALTIMORE).replace(dates.NO_BREAK, " ") == shown


@pytest.mark.parametrize(
    ("on", "shown"),
    [
        (date(1980, 2, 11), "Feb. 11, 1980"),
        (date(2021, 6, 4), "June 4, 2021"),
        (date(1988, 9, 2), "Sept. 2, 1988"),
        (date(1994, 7, 14), "July 14, 1994"),
        (date(1976, 4, 30), "April 30, 1976"),
        (date(1991, 3, 3), "March 3, 1991"),
    ],
)
def test_months_of_up_to_five_letters_are_not_shortened(on: date, shown: str) -> None:
    assert dates.day(on) == shown


def test_the_header_shows_weekday_and_short_month() -> None:
    assert dates.visit_day(date(2022, 4, 25)) == "Mon Apr 25, 2022"
    assert dates.visit_day(date(2022, 6, 1)) == "Wed Jun 1, 2022"


def test_the_same_instant_is_another_day_in_another_zone() -> None:
    late = datetime(2022, 5, 25, 3, 30, tzinfo=UTC)
    assert dates.day_of(late, BALTIMORE) == "May 24"
    assert dates.day_of(late, ZoneInfo("UTC")) == "May 25"


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (SENT, "7 days left"),
        (SENT + timedelta(days=5), "2 days left"),
        (SENT + timedelta(days=6), "1 day left"),
        (SENT + timedelta(days=7, minutes=-1), "ends today, 3:04\N{NO-BREAK SPACE}p.m."),
    ],
)
def test_days_left_are_calendar_days(now: datetime, words: str) -> None:
    assert dates.days_left_words(SENT + timedelta(days=7), now, BALTIMORE) == words


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(hours=23), "23 hours ago"),
        (timedelta(hours=24), "1 day ago"),
        (timedelta(hours=48), "2 days ago"),
    ],
)
def test_how_long_ago_is_said_in_one_unit(ago: timedelta, words: str) -> None:
    assert dates.since(SENT, SENT + ago) == words
