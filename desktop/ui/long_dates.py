"""Dates in full, as headings and calendars have them, in the language of the interface."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from desktop.ui.words import tongue

_ENGLISH: Final = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
_IN_ENGLISH: Final = "dddd, MMMM d, yyyy"


def long_day(on: date) -> str:
    """As in "Wednesday, May 18, 2022"."""
    locale = _locale()
    day = QDate(on.year, on.month, on.day)
    return locale.toString(day, _IN_ENGLISH if locale is _ENGLISH else locale.dateFormat())


def heading_day(on: date) -> str:
    """The same as a heading, which begins with a capital where the name of a day does not: "Miércoles, …"."""
    words = long_day(on)
    return words[:1].upper() + words[1:]


def month_of(on: date) -> str:
    """As in "May 2022"."""
    return _locale().toString(QDate(on.year, on.month, 1), "MMMM yyyy")


def weekdays() -> tuple[tuple[int, str], ...]:
    """The days of the week as calendars begin it here: number (1 is Monday) and the name in short."""
    locale = _locale()
    first = locale.firstDayOfWeek().value
    short = QLocale.FormatType.ShortFormat
    numbers = [(first - 1 + step) % 7 + 1 for step in range(7)]
    return tuple((number, locale.standaloneDayName(number, short)) for number in numbers)


def _locale() -> QLocale:
    return _ENGLISH if tongue.language() == tongue.ENGLISH else QLocale()
