"""Days, times and lengths of an appointment, read as they are typed; month first, as in the USA."""

import re
from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Final

from desktop.domain.appointment import MOST_MINUTES
from desktop.domain.date_spelling import Spelled, spelled
from desktop.domain.folding import fold
from desktop.domain.problem import Problem, ProblemCode

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199
_LONGEST: Final = 40
_PAST_WEIGHS: Final = 3
_DAYS: Final = {
    "today": 0, "hoy": 0, "tomorrow": 1, "manana": 1, "yesterday": -1, "ayer": -1,
}  # fmt: skip
_FROM_NOW: Final = re.compile(r"([+-])\s*(\d{1,3})")
_HALF: Final = r"(?:(?P<half>[ap])\.?\s*(?:m\.?)?)?"
_TIMES: Final = tuple(
    re.compile(pattern + r"\s*" + _HALF)
    for pattern in (
        r"(?P<h>\d{1,2})",
        r"(?P<h>\d{1,2})\s*[:.h]\s*(?P<m>\d\d)",
        r"(?P<h>\d{1,2})(?P<m>\d\d)",
    )
)
_NAMED_TIMES: Final = {
    "noon": time(12), "midday": time(12), "mediodia": time(12), "midnight": time(0), "medianoche": time(0),
}  # fmt: skip
_AFTERNOON: Final = frozenset("123456")
"""Nobody is booked for 3 o'clock at night: these hours, typed without a zero before them, mean p.m."""

_MINUTES: Final = re.compile(r"(?P<m>\d{1,5})\s*(?:m|mins?|minutes?|minutos?|')?\.?")
_HOURS: Final = re.compile(
    r"(?P<h>\d{1,2})(?P<part>[.,]\d{1,2})?\s*(?:h|hrs?|hours?|horas?)\.?(?:\s*(?P<m>\d{1,2})\s*(?:m|min)?\.?)?"
    r"|(?P<h2>\d{1,2}):(?P<m2>[0-5]\d)"
)


def read_date(text: str, today: date) -> date | Problem:
    """The day meant by "5/18/22", "2022-05-18", "May 18", "18 de mayo", "today", "mañana" or "+7" (days from now).

    Two digits of a year, or none at all, mean the day nearest to today, rather to come than gone by.
    """
    folded = fold(text.strip()) if len(text) <= _LONGEST else ""
    if not text.strip():
        return Problem(ProblemCode.EMPTY)
    if folded in _DAYS:
        return today + timedelta(days=_DAYS[folded])
    counted = _FROM_NOW.fullmatch(folded)
    if counted is not None:
        return today + timedelta(days=int(counted[1] + counted[2]))
    found = spelled(text, with_year=False)
    if found is None:
        return Problem(ProblemCode.NOT_A_DATE)
    near = min(_days(found, today), key=lambda day: _distance(day, today), default=None)
    return near if near is not None else Problem(ProblemCode.NO_SUCH_DAY)


def read_time(text: str) -> time | Problem:
    """The time meant by "9", "9:00", "0900", "9:00AM", "9 pm", "21:15", "9h30", "noon" or "9:00 a. m.".

    "1" to "6" without a zero before them and without a.m. are hours of the afternoon.
    """
    folded = fold(text.strip()) if len(text) <= _LONGEST else ""
    if not text.strip():
        return Problem(ProblemCode.EMPTY)
    if folded in _NAMED_TIMES:
        return _NAMED_TIMES[folded]
    found = next(filter(None, (pattern.fullmatch(folded) for pattern in _TIMES)), None)
    if found is None:
        return Problem(ProblemCode.NOT_A_TIME)
    hour = _hour(found["h"], found["half"])
    minute = int(found.groupdict().get("m") or 0)
    return Problem(ProblemCode.NOT_A_TIME) if hour is None or minute > 59 else time(hour, minute)


def read_minutes(text: str) -> int | Problem:
    """How long "30", "30 min", "1 h", "1.5 hours", "1:30" or "1h30" is in minutes: one minute to a whole day."""
    folded = fold(text.strip()) if len(text) <= _LONGEST else "?"
    if not folded:
        return Problem(ProblemCode.EMPTY)
    plain, hours = _MINUTES.fullmatch(folded), _HOURS.fullmatch(folded)
    if plain is not None:
        minutes = int(plain["m"])
    elif hours is not None:
        part = float("0" + (hours["part"] or ".0").replace(",", "."))
        minutes = int(hours["h"] or hours["h2"]) * 60 + round(part * 60) + int(hours["m"] or hours["m2"] or 0)
    else:
        return Problem(ProblemCode.NOT_A_NUMBER)
    if not minutes:
        return Problem(ProblemCode.TOO_SHORT)
    return minutes if minutes <= MOST_MINUTES else Problem(ProblemCode.TOO_LONG)


def read_time_taken(text: str) -> int | Problem:
    """As `read_minutes`; nothing typed, or 0, is 0: nobody said how long it took."""
    return read_minutes(text) if text.strip() not in ("", "0") else 0


def _distance(day: date, today: date) -> int:
    days = (day - today).days
    return days if days >= 0 else _PAST_WEIGHS * -days


def _hour(typed: str, half: str | None) -> int | None:
    """0 to 23, or None where no clock shows it."""
    hour = int(typed)
    if half is None:
        return hour + 12 if typed in _AFTERNOON else (hour if hour < 24 else None)
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + (12 if half == "p" else 0)


def _days(found: Spelled, today: date) -> Iterator[date]:
    """The calendar days that can be meant."""
    century = today.year // 100 * 100
    match len(found.year):
        case 4:
            years: tuple[int, ...] = (int(found.year),)
        case 2:
            years = tuple(century + around + int(found.year) for around in (-100, 0, 100))
        case _:
            years = (today.year - 1, today.year, today.year + 1)
    for year in years:
        try:
            day = date(year, found.month, found.day)
        except ValueError:
            continue
        if FIRST_YEAR <= year <= LAST_YEAR:
            yield day
