"""What stays as it is in every language: made-up people and places of the galleries, addresses, codes, keys, dates."""

import re
from typing import Final
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale

from desktop.ui.dates import ENGLISH

PEOPLE: Final = (
    "Jenny Harris · Jenny · Harris · Harriet Bloom · Omar Haroun · Elena Char-Whitlock · Tim Patient · "
    "Olivia Marchetti · Aisha Okonkwo-Fairweather · Dana Whitfield · Dr. James Smith · "
    "James Smith · Lee Ng · Adam Gone · Eve Park · Brendan Wilberton · Jane Miller · Robert “Bo” Lindqvist · "
    "Carlos Mendoza · Grace Ng · Mohammed Al-Sayed · Patricia van der Westhuizen-Montgomery · Liam Brandt · "
    "Dorothy Caldwell · Samuel Osei · Hannah Weiss · Bo Li"
)
PLACES: Final = (
    "Larkfield Family Clinic · Clinic · Baltimore · Towson · 1001 N Fairlane St · 88 Linden Way, Apt. 4B · Office 1 · "
    "Exam 1 · New Patient Evaluation · Evaluation · North · Follow-up · Physical · Lab review · New patient · "
    "Annual exam · Sports physical · HIPAA Data Use Agreement · Financial Policy · Telehealth Consent · "
    "chart of jenny · Prefers morning visits. · Speaks slowly on the phone. · Vaccination"
)
TYPED: Final = (
    "harris je · hariss · zzzz · har · sample@ · sample · com · dana · james · lee · adam · eve · jenny · pat"
)
NAMES: Final = "OnPatient Desk · OnPatient · onpatient · Qt · PySide6 · English · Español"
"""Products are called the same everywhere, and a language calls itself by its own name."""

_SHAPES: Final = (
    r"</?qt>",  # around a tip, so that it is read as text
    r"\w+://\S+|\S+@\S+|\b(?:\w+\.)+(?:com|org|example)\b",  # addresses and the names of servers
    r"\b(?:Ctrl|Shift|Alt)\+\S+|\bF\d+\b",  # keys
    r"\bX{3}-X{2}-\d{4}\b|\b(?=[A-Z]*\d)[A-Z0-9]+\b|\b[A-Z]{1,4}\b",  # codes
)
_KNOWN: Final = sorted(f"{PEOPLE} · {PLACES} · {TYPED} · {NAMES}".split(" · "), key=len, reverse=True)
_CALENDAR: Final = QLocale("en_US")
_DATES: Final = (
    *(_CALENDAR.monthName(month) for month in range(1, 13)),
    *(_CALENDAR.dayName(day) for day in range(1, 8)),
    *(*ENGLISH.months, *ENGLISH.heading_months, *ENGLISH.weekdays, *ENGLISH.halves),
)
_WORDS: Final = tuple(rf"(?<!\w){re.escape(word)}(?!\w)" for word in (*_KNOWN, *_DATES))
_DATA: Final = re.compile("|".join((*_WORDS, *_SHAPES)))
_ZONES: Final = available_timezones()


def without_data(text: str) -> str:
    """What is left of a text for a translation to have made."""
    return "" if text in _ZONES else _DATA.sub("", text)
