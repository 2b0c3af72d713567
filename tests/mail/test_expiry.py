"""Proves that the end of an invitation reads well in both languages and in the clinic's time zone."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.mail.expiry import Language, in_words

NEW_YORK = "America/New_York"


@pytest.mark.parametrize(
    ("moment", "zone", "language", "said"),
    [
        ((2022, 5, 24, 19, 4, 59), NEW_YORK, "en", "Tuesday, May 24, 2022, at 3:04 p.m. (EDT)"),
        ((2022, 5, 24, 19, 4, 59), NEW_YORK, "es", "martes, 24 de mayo de 2022, a las 3:04 p. m. (EDT)"),
        ((2022, 12, 24, 18, 0), NEW_YORK, "es", "sábado, 24 de diciembre de 2022, a la 1:00 p. m. (EST)"),
        ((2022, 1, 5, 5, 30), NEW_YORK, "en", "Wednesday, January 5, 2022, at 12:30 a.m. (EST)"),
        ((2022, 1, 5, 17, 0), NEW_YORK, "en", "Wednesday, January 5, 2022, at 12:00 p.m. (EST)"),
        ((2022, 11, 6, 5, 30), NEW_YORK, "en", "Sunday, November 6, 2022, at 1:30 a.m. (EDT)"),
        ((2022, 11, 6, 6, 30), NEW_YORK, "en", "Sunday, November 6, 2022, at 1:30 a.m. (EST)"),
        ((2022, 5, 25, 3, 0), "Pacific/Honolulu", "en", "Tuesday, May 24, 2022, at 5:00 p.m. (HST)"),
        (
            (2022, 5, 24, 12, 0),
            "America/Sao_Paulo",
            "es",
            "martes, 24 de mayo de 2022, a las 9:00 a. m. (UTC-0300)",
        ),
    ],
)
def test_the_end_is_said_in_the_clinics_time(
    moment: tuple[int, ...], zone: str, language: Language, said: str
) -> None:
    year, month, day, hour, minute, second = (*moment, 0)[:6]
    utc = datetime(year, month, day, hour, minute, second, tzinfo=UTC)

    assert in_words(utc, ZoneInfo(zone), language) == said
