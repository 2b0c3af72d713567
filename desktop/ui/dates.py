"""Dates and times as a receptionist reads them, in the clinic's time zone.

English has the forms of the design. Another language has its own order of day and month, and the system's names,
and its hours from 1 to 12 or from 0 to 23.
"""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Final

from PySide6.QtCore import QLocale

from desktop.domain.invitation import days_left
from desktop.ui.words import tongue
from desktop.ui.words.common import counted
from desktop.ui.words.tongue import tr

NO_BREAK = "\N{NO-BREAK SPACE}"
_DAY: Final = tr("{month} {day}, {year}", "a date")
_SHORT_DAY: Final = tr("{month} {day}", "a date")
_VISIT_DAY: Final = tr("{weekday} {month} {day}, {year}", "a date")
_MOMENT: Final = tr("{day}, {time}", "a date and a time")


@dataclass(frozen=True, slots=True)
class Forms:
    """What dates are made of: names of months in sentences and in headings, of weekdays from Monday, of half days.

    `halves` is empty where a day has 24 hours.
    """

    months: tuple[str, ...]
    heading_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    halves: tuple[str, ...]


ENGLISH: Final = Forms(
    ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ("a.m.", "p.m."),
)


def forms_of(locale: QLocale) -> Forms:
    """The system's forms for a language and country."""
    short = QLocale.FormatType.ShortFormat
    months = tuple(locale.monthName(month, short) for month in range(1, 13))
    weekdays = tuple(locale.dayName(weekday, short) for weekday in range(1, 8))
    halves = (locale.amText(), locale.pmText()) if "a" in locale.timeFormat(short).lower() else ()
    return Forms(months, months, weekdays, tuple(half.replace(" ", NO_BREAK) for half in halves))


_FORMS: Final = ENGLISH if tongue.language() == tongue.ENGLISH else forms_of(QLocale())


def clock_time(at: datetime, zone: tzinfo) -> str:
    """As in "3:04 p.m.", with a space that never breaks."""
    return clock(at.astimezone(zone))


def clock(local: datetime, forms: Forms = _FORMS) -> str:
    """The same for an instant that is in its time zone already."""
    if not forms.halves:
        return f"{local.hour}:{local.minute:02}"
    return f"{local.hour % 12 or 12}:{local.minute:02}{NO_BREAK}{forms.halves[local.hour >= 12]}"


def moment(at: datetime, zone: tzinfo) -> str:
    """As in "May 17, 2022, 3:04 p.m."."""
    return _MOMENT.format(day=day(at.astimezone(zone).date()), time=clock_time(at, zone))


def short_moment(at: datetime, zone: tzinfo) -> str:
    """As in "May 17, 3:04 p.m.": for what happened lately."""
    return _MOMENT.format(day=short_day(at.astimezone(zone).date()), time=clock_time(at, zone))


def day(on: date) -> str:
    """As in "Feb. 11, 1980"; months of up to five letters stand unshortened, September is "Sept."."""
    return _DAY.format(month=_FORMS.months[on.month - 1], day=on.day, year=on.year)


def short_day(on: date) -> str:
    """As in "May 24": where the year is plain."""
    return _SHORT_DAY.format(month=_FORMS.months[on.month - 1], day=on.day)


def day_of(at: datetime, zone: tzinfo) -> str:
    """The calendar day of an instant, "May 24"."""
    return short_day(at.astimezone(zone).date())


def visit_day(on: date) -> str:
    """As in "Mon Apr 25, 2022": a visit in the chart's header."""
    weekday, month = _FORMS.weekdays[on.weekday()], _FORMS.heading_months[on.month - 1]
    return _VISIT_DAY.format(weekday=weekday, month=month, day=on.day, year=on.year)


def days_left_words(until: datetime, now: datetime, zone: tzinfo) -> str:
    """As in "6 days left", "1 day left", then "ends today, 3:04 p.m."."""
    days = days_left(until, now, zone)
    if days == 0:
        return tr("ends today, {time}").format(time=clock_time(until, zone))
    return counted(days, tr("1 day left"), tr("{number} days left"))


def since(then: datetime, now: datetime) -> str:
    """How long ago, in the words of the sync light: "just now", "2 minutes ago", "3 hours ago"."""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return counted(minutes, tr("1 minute ago"), tr("{number} minutes ago"))
    hours = minutes // 60
    if hours < 24:
        return counted(hours, tr("1 hour ago"), tr("{number} hours ago"))
    return counted(hours // 24, tr("1 day ago"), tr("{number} days ago"))
