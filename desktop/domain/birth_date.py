"""Dates of birth: the day that what was typed means, and the age that follows from one."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from desktop.domain.date_spelling import Spelled, spelled
from desktop.domain.problem import Problem, ProblemCode

OLDEST_YEARS: Final = 130


def parse_birth_date(text: str, today: date) -> date | Problem:
    """The date meant by "2/11/80", "02111980", "1980-02-11", "Feb. 11, 1980" or "11 Feb 1980".

    Month first, as in the USA. Two digits of a year mean the latest such year that is not in the future.
    """
    if not text.strip():
        return Problem(ProblemCode.EMPTY)
    found = spelled(text)
    if found is None:
        return Problem(ProblemCode.NOT_A_DATE)
    days = list(_days(found, today))
    if not days:
        return Problem(ProblemCode.NO_SUCH_DAY)
    born = next((day for day in days if day <= today), None)
    if born is None:
        return Problem(ProblemCode.FUTURE)
    return born if age_in_years(born, today) <= OLDEST_YEARS else Problem(ProblemCode.TOO_LONG_AGO)


def age_in_years(born: date, on: date) -> int:
    """Completed years of life on a day; 0 for a day before the birth. February 29 counts from March 1."""
    return max(0, on.year - born.year - ((on.month, on.day) < (born.month, born.day)))


def _days(found: Spelled, today: date) -> Iterator[date]:
    """The calendar days a typed year can mean, latest first."""
    century = today.year // 100 * 100
    year = int(found.year)
    for candidate in (year,) if len(found.year) == 4 else (century + year, century - 100 + year):
        try:
            yield date(candidate, found.month, found.day)
        except ValueError:
            continue
