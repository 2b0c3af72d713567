"""Dates of birth: the ways a date is typed at a desk, and the age that follows from one."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from desktop.domain.folding import fold
from desktop.domain.problem import Problem, ProblemCode

OLDEST_YEARS: Final = 130
_LONGEST: Final = 40
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_YEAR: Final = r"(?P<y>\d{4}|\d{2})"
_TH: Final = r"(?:st|nd|rd|th)?"
_SPELLINGS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<m>\d{1,2})(?:\s*[/.-]\s*|\s+)(?P<d>\d{1,2})(?:\s*[/.-]\s*|\s+)" + _YEAR,
        r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})",
        r"(?P<y>1[89]\d\d|20\d\d)(?P<m>\d\d)(?P<d>\d\d)",
        r"(?P<m>\d\d)(?P<d>\d\d)" + _YEAR,
        rf"(?P<m>[a-z]{{3,9}})\.?\s*(?P<d>\d{{1,2}}){_TH}\s*,?\s+{_YEAR}",
        rf"(?P<d>\d{{1,2}}){_TH}[\s-]+(?P<m>[a-z]{{3,9}})\.?,?[\s-]+{_YEAR}",
    )
)


def parse_birth_date(text: str, today: date) -> date | Problem:
    """The date meant by "2/11/80", "02111980", "1980-02-11", "Feb. 11, 1980" or "11 Feb 1980".

    Month first, as in the USA. Two digits of a year mean the latest such year that is not in the future.
    """
    text = text.strip()
    if not text:
        return Problem(ProblemCode.EMPTY)
    found = _spelled(fold(text)) if len(text) <= _LONGEST else None
    month = month_number(found["m"]) if found else None
    if found is None or month is None:
        return Problem(ProblemCode.NOT_A_DATE)
    days = list(_days(found["y"], month, int(found["d"]), today))
    if not days:
        return Problem(ProblemCode.NO_SUCH_DAY)
    born = next((day for day in days if day <= today), None)
    if born is None:
        return Problem(ProblemCode.FUTURE)
    return born if age_in_years(born, today) <= OLDEST_YEARS else Problem(ProblemCode.TOO_LONG_AGO)


def month_number(text: str) -> int | None:
    """1 to 12 for "2", "02", "feb" or "february" (lower-case, three letters at least); else None."""
    if text.isdecimal():
        return int(text)
    found = [number for number, name in enumerate(_MONTHS, start=1) if name.startswith(text)]
    return found[0] if found and len(text) >= 3 else None


def age_in_years(born: date, on: date) -> int:
    """Completed years of life on a day; 0 for a day before the birth. February 29 counts from March 1."""
    return max(0, on.year - born.year - ((on.month, on.day) < (born.month, born.day)))


def _spelled(text: str) -> re.Match[str] | None:
    return next(filter(None, (spelling.fullmatch(text) for spelling in _SPELLINGS)), None)


def _days(year: str, month: int, day: int, today: date) -> Iterator[date]:
    """The calendar days a typed year can mean, latest first."""
    century = today.year // 100 * 100
    years = (int(year),) if len(year) == 4 else (century + int(year), century - 100 + int(year))
    for candidate in years:
        try:
            yield date(candidate, month, day)
        except ValueError:
            continue
