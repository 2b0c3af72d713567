"""Days, times and lengths, however they are typed."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.typed_time import read_date, read_minutes, read_time

TODAY = date(2022, 5, 18)
ANYTHING = st.text(max_size=60)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        *((spelling, time(9)) for spelling in ("9", "09", "9:00", "09:00", "0900", "900", "9:00AM", "9am", "9 a")),
        *((spelling, time(9)) for spelling in ("9:00 a. m.", "9 a.m.", " 9.00 ", "9h00", "9:00 A.M.", "９:００")),
        *((spelling, time(21)) for spelling in ("9 pm", "21", "21:00", "9p", "2100", "9:00 p. m.")),
        ("21:15", time(21, 15)), ("9:05", time(9, 5)), ("115p", time(13, 15)), ("1215 am", time(0, 15)),
        ("12", time(12)), ("12 pm", time(12)), ("12 am", time(0)), ("0:00", time(0)), ("noon", time(12)),
        ("mediodía", time(12)), ("2:30", time(14, 30)), ("2", time(14)), ("02:30", time(2, 30)), ("2 am", time(2)),
    ],
)  # fmt: skip
def test_every_usual_spelling_of_a_time_is_read(typed: str, at: time) -> None:
    assert read_time(typed) == at


@pytest.mark.parametrize(
    "typed", ["24", "25:00", "9:60", "13 pm", "0 am", "9:0", "nine", "9:00:00", "9 xm", "-1", "9" * 50]
)
def test_what_no_clock_shows_is_no_time(typed: str) -> None:
    assert read_time(typed) == Problem(ProblemCode.NOT_A_TIME)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        *((spelling, TODAY) for spelling in ("5/18/22", "2022-05-18", "May 18, 2022", "5/18", "May 18", "today")),
        *((spelling, TODAY) for spelling in ("18 de mayo de 2022", "18 mayo", "hoy", "+0", "05182022", "TODAY")),
        ("tomorrow", date(2022, 5, 19)), ("mañana", date(2022, 5, 19)), ("ayer", date(2022, 5, 17)),
        ("+7", date(2022, 5, 25)), ("- 1", date(2022, 5, 17)), ("12/30/21", date(2021, 12, 30)),
        ("5/18/2122", date(2122, 5, 18)), ("12/24", date(2022, 12, 24)), ("4/30", date(2022, 4, 30)),
    ],
)  # fmt: skip
def test_every_usual_spelling_of_a_day_is_read(typed: str, day: date) -> None:
    assert read_date(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ProblemCode.EMPTY),
        ("soon", ProblemCode.NOT_A_DATE),
        ("2/30/2022", ProblemCode.NO_SUCH_DAY),
        ("2/29", ProblemCode.NO_SUCH_DAY),
        ("1/1/0001", ProblemCode.NO_SUCH_DAY),
        ("1/1/9999", ProblemCode.NO_SUCH_DAY),
        ("+99999", ProblemCode.NOT_A_DATE),
        ("x" * 100_000, ProblemCode.NOT_A_DATE),
    ],
)
def test_what_is_no_day_is_refused_with_the_reason(typed: str, code: ProblemCode) -> None:
    assert read_date(typed, TODAY) == Problem(code)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("30", 30), ("30 min", 30), ("30 minutes", 30), ("45m", 45), ("1 h", 60), ("1.5 hours", 90), ("1,5 horas", 90),
        ("1:30", 90), ("1h30", 90), ("1 h 30 min", 90), ("1440", 1440), ("24h", 1440), ("1", 1), ("٣٠", 30),
    ],
)  # fmt: skip
def test_every_usual_spelling_of_a_length_is_read(typed: str, minutes: int) -> None:
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ProblemCode.EMPTY),
        ("0", ProblemCode.TOO_SHORT),
        ("1441", ProblemCode.TOO_LONG),
        ("25 h", ProblemCode.TOO_LONG),
        ("99999999999", ProblemCode.NOT_A_NUMBER),
        ("-5", ProblemCode.NOT_A_NUMBER),
        ("long", ProblemCode.NOT_A_NUMBER),
    ],
)
def test_what_is_no_length_is_refused_with_the_reason(typed: str, code: ProblemCode) -> None:
    assert read_minutes(typed) == Problem(code)


@given(ANYTHING)
def test_anything_typed_is_read_or_refused(text: str) -> None:
    assert isinstance(read_date(text, TODAY), date | Problem)
    assert isinstance(read_time(text), time | Problem)
    assert isinstance(read_minutes(text), int | Problem)


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_a_time_as_it_is_shown_is_read_back(at: time) -> None:
    assert read_time(at.strftime("%H:%M")) == at
    assert read_time(at.strftime("%I:%M %p")) == at


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_a_whole_date_means_the_same_day_whenever_it_is_read(day: date, today: date) -> None:
    assert read_date(day.isoformat(), today) == read_date(f"{day:%m/%d/%Y}", today) == day
