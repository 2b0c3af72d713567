"""Dates of birth as they are typed at a desk."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.birth_date import OLDEST_YEARS, age_in_years, parse_birth_date
from desktop.domain.date_spelling import month_number
from desktop.domain.problem import Problem, ProblemCode

TODAY = date(2022, 5, 18)
JENNY = date(1980, 2, 11)


@pytest.mark.parametrize(
    "typed",
    [
        "2/11/80", "02111980", "021180", "2/11/1980", "02/11/1980", "1980-02-11", "1980/2/11", "19800211",
        "2-11-80", "2.11.1980", "2 11 1980", "2 / 11 / 80", "Feb. 11, 1980", "Feb 11 1980", "feb 11, 80",
        "February 11th, 1980", "11 Feb 1980", "11-FEB-1980", "11 february, 80", " 2/11/80\n", "２/１１/８０",
    ],
)  # fmt: skip
def test_every_usual_spelling_means_the_same_day(typed: str) -> None:
    assert parse_birth_date(typed, TODAY) == JENNY


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ProblemCode.EMPTY),
        ("  ", ProblemCode.EMPTY),
        ("unknown", ProblemCode.NOT_A_DATE),
        ("2/11", ProblemCode.NOT_A_DATE),
        ("1980", ProblemCode.NOT_A_DATE),
        ("2/11/198", ProblemCode.NOT_A_DATE),
        ("Foo 11, 1980", ProblemCode.NOT_A_DATE),
        ("2/11/1980 10:00", ProblemCode.NOT_A_DATE),
        ("2/30/1980", ProblemCode.NO_SUCH_DAY),
        ("13/2/1980", ProblemCode.NO_SUCH_DAY),
        ("2/29/1981", ProblemCode.NO_SUCH_DAY),
        ("2/29/21", ProblemCode.NO_SUCH_DAY),
        ("0/11/1980", ProblemCode.NO_SUCH_DAY),
        ("1/1/0000", ProblemCode.NO_SUCH_DAY),
        ("5/19/2022", ProblemCode.FUTURE),
        ("2/11/2980", ProblemCode.FUTURE),
        ("5/17/1891", ProblemCode.TOO_LONG_AGO),
    ],
)
def test_what_is_no_possible_birthday_is_refused_with_the_reason(typed: str, code: ProblemCode) -> None:
    assert parse_birth_date(typed, TODAY) == Problem(code)


@pytest.mark.parametrize(
    ("typed", "born"),
    [
        ("5/18/22", date(2022, 5, 18)),
        ("5/19/22", date(1922, 5, 19)),
        ("1/1/00", date(2000, 1, 1)),
        ("2/29/00", date(2000, 2, 29)),
        ("12/31/99", date(1999, 12, 31)),
        ("5/18/1892", date(1892, 5, 18)),
        ("5/18/2022", TODAY),
    ],
)
def test_two_digits_mean_the_latest_year_that_is_not_in_the_future(typed: str, born: date) -> None:
    assert parse_birth_date(typed, TODAY) == born


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        (JENNY, date(2022, 5, 18), 42),
        (JENNY, date(2022, 2, 10), 41),
        (JENNY, date(2022, 2, 11), 42),
        (date(2004, 2, 29), date(2022, 2, 28), 17),
        (date(2004, 2, 29), date(2022, 3, 1), 18),
        (date(2022, 5, 19), TODAY, 0),
    ],
)
def test_age_counts_completed_years(born: date, on: date, age: int) -> None:
    assert age_in_years(born, on) == age


def test_month_is_known_by_number_and_by_its_first_three_letters() -> None:
    assert [month_number(text) for text in ("2", "02", "feb", "sept", "fe", "foo")] == [
        2,
        2,
        2,
        9,
        None,
        None,
    ]


_days = st.dates(TODAY - timedelta(days=365 * OLDEST_YEARS), TODAY)


@given(_days)
def test_whole_years_are_read_back_in_every_spelling(born: date) -> None:
    for form in ("%m/%d/%Y", "%m%d%Y", "%Y-%m-%d", "%B %d, %Y", "%d %b %Y"):
        assert parse_birth_date(born.strftime(form), TODAY) == born


@given(_days, st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_two_digit_years_never_lead_into_the_future(born: date, today: date) -> None:
    found = parse_birth_date(f"{born.month}/{born.day}/{born.year % 100:02}", today)
    assert found == Problem(ProblemCode.NO_SUCH_DAY) or (isinstance(found, date) and found <= today)


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    assert isinstance(parse_birth_date(text, TODAY), date | Problem)


def test_naughty_strings_are_no_birthdays(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        assert isinstance(parse_birth_date(text, TODAY), Problem)
