"""The moment an invitation ends, as a patient reads it in English or Spanish."""

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

Language = Literal["en", "es"]

_DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
_MONTHS = {
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "es": (
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
}


def in_words(moment: datetime, zone: ZoneInfo, language: Language) -> str:
    """Return e.g. `Tuesday, May 24, 2022, at 3:04 p.m. (EDT)`, or the same in Spanish.

    Seconds are cut off, so the moment named is never too late. The operating system's languages are not
    asked: a letter reads the same wherever it is written.
    """
    local = moment.astimezone(zone)
    day, month = _DAYS[language][local.weekday()], _MONTHS[language][local.month - 1]
    hour = local.hour % 12 or 12
    clock = f"{hour}:{local.minute:02}"
    if language == "es":
        article, half = "la" if hour == 1 else "las", "p. m." if local.hour >= 12 else "a. m."
        return f"{day}, {local.day} de {month} de {local.year}, a {article} {clock} {half} ({_zone(local)})"
    half = "p.m." if local.hour >= 12 else "a.m."
    return f"{day}, {month} {local.day}, {local.year}, at {clock} {half} ({_zone(local)})"


def _zone(local: datetime) -> str:
    """Return the zone's abbreviation, or its distance from UTC where it has none, as in São Paulo."""
    name = local.tzname() or ""
    return name if name.isalpha() else local.strftime("UTC%z")
