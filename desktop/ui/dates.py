"""Dates and times as a receptionist reads them, in the clinic's time zone."""

from datetime import date, datetime, tzinfo

from desktop.domain.invitation import days_left

NO_BREAK = "\N{NO-BREAK SPACE}"
MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
HEADER_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def clock_time(at: datetime, zone: tzinfo) -> str:
    """As in "3:04 p.m.", with a space that never breaks."""
    local = at.astimezone(zone)
    half = "a.m." if local.hour < 12 else "p.m."
    return f"{local.hour % 12 or 12}:{local.minute:02}{NO_BREAK}{half}"


def moment(at: datetime, zone: tzinfo) -> str:
    """As in "May 17, 2022, 3:04 p.m."."""
    return f"{day(at.astimezone(zone).date())}, {clock_time(at, zone)}"


def short_moment(at: datetime, zone: tzinfo) -> str:
    """As in "May 17, 3:04 p.m.": for what happened lately."""
    return f"{short_day(at.astimezone(zone).date())}, {clock_time(at, zone)}"


def day(on: date) -> str:
    """As in "Feb. 11, 1980"; months of up to five letters stand unshortened, September is "Sept."."""
    return f"{short_day(on)}, {on.year}"


def short_day(on: date) -> str:
    """As in "May 24": where the year is plain."""
    return f"{MONTHS[on.month - 1]} {on.day}"


def day_of(at: datetime, zone: tzinfo) -> str:
    """The calendar day of an instant, "May 24"."""
    return short_day(at.astimezone(zone).date())


def visit_day(on: date) -> str:
    """As in "Mon Apr 25, 2022": a visit in the chart's header."""
    return f"{WEEKDAYS[on.weekday()]} {HEADER_MONTHS[on.month - 1]} {on.day}, {on.year}"


def days_left_words(until: datetime, now: datetime, zone: tzinfo) -> str:
    """As in "6 days left", "1 day left", then "ends today, 3:04 p.m."."""
    days = days_left(until, now, zone)
    if days == 0:
        return f"ends today, {clock_time(until, zone)}"
    return "1 day left" if days == 1 else f"{days} days left"


def since(then: datetime, now: datetime) -> str:
    """How long ago, in the words of the sync light: "just now", "2 minutes ago", "3 hours ago"."""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return "1 minute ago" if minutes == 1 else f"{minutes} minutes ago"
    hours = minutes // 60
    if hours < 24:
        return "1 hour ago" if hours == 1 else f"{hours} hours ago"
    return "1 day ago" if hours < 48 else f"{hours // 24} days ago"
