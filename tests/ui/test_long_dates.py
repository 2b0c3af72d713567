"""Dates in full, in headings and in sentences."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop.ui.long_dates import heading_day, long_day
from desktop.ui.words import tongue

DAY = date(2022, 5, 18)


@pytest.fixture
def spanish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Spanish, QLocale.Country.UnitedStates))
    tongue.speak("es", None)
    yield
    tongue.speak(tongue.ENGLISH, None)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("spanish")
def test_a_spanish_day_is_small_in_a_sentence_and_begins_a_heading_large() -> None:
    assert long_day(DAY) == "miércoles, 18 de mayo de 2022"
    assert heading_day(DAY) == "Miércoles, 18 de mayo de 2022"


def test_an_english_day_is_the_same_in_both() -> None:
    assert heading_day(DAY) == long_day(DAY) == "Wednesday, May 18, 2022"
