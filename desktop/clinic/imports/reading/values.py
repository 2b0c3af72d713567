"""Single values of an export as the clinic keeps them; what cannot be kept is left out and counted."""

import re
from datetime import UTC, date, datetime
from typing import Final

from desktop.clinic.imports.reading.rows import NO_TIME, TOO_LONG_TEXT, Notes, Unfit
from desktop.domain.birth_date import OLDEST_YEARS, parse_birth_date
from desktop.domain.email_address import parse_email_address
from desktop.domain.names import clean_name
from desktop.domain.phone import parse_phone
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.ssn import parse_ssn
from desktop.record.tables import to_micros

LONGEST: Final = 500
"""Characters of the longest text that is kept."""

SEXES: Final = {
    **dict.fromkeys(("f", "female", "woman"), "Female"),
    **dict.fromkeys(("m", "male", "man"), "Male"),
    **dict.fromkeys(("o", "x", "other", "nonbinary", "non-binary"), "Other"),
}
"""As the record spells a sex, by how exports do."""

_REGIONAL: Final = re.compile(r"([A-Za-z]{2,3})[-_][A-Za-z0-9_-]+", re.ASCII)
_CHART_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,39}", re.ASCII)
_ISO_OR_US: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d\d?)/(\d\d?)/(\d{4})", re.ASCII)


def words(value: object) -> str | None:
    """A text without control characters and doubled spaces; None if nothing is left. Raises TypeError, `Unfit`."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError("not a text")
    kept = value if value.isalpha() and value.isascii() else clean_name(value)
    if len(kept) > LONGEST:
        raise Unfit(TOO_LONG_TEXT)
    return kept or None


def phone(text: str, notes: Notes) -> str | None:
    """The number as E.164."""
    kept = parse_phone(text)
    if isinstance(kept, Problem):
        _leave_out("phone number", kept, notes)
        return None
    return kept


def email(text: str, notes: Notes) -> str | None:
    """The address, clean."""
    kept = parse_email_address(text)
    if isinstance(kept, Problem):
        _leave_out("e-mail address", kept, notes)
        return None
    return kept


def birth_date(text: str, today: date, notes: Notes) -> str | None:
    """The day as ISO text; a bare year or month is no day."""
    usual = _usual(text, today)
    if usual is not None:
        return usual
    kept = parse_birth_date(text, today)
    if isinstance(kept, Problem):
        _leave_out("date of birth", kept, notes)
        return None
    return kept.isoformat()


def ssn(text: str, notes: Notes) -> str | None:
    """The nine digits of a number that can have been issued."""
    kept = parse_ssn(text)
    if isinstance(kept, Problem):
        _leave_out("Social Security Number", kept, notes)
        return None
    return kept.digits


def language(text: str | None) -> str | None:
    """The language alone of a code such as en-US or es_MX; anything else as it is."""
    found = _REGIONAL.fullmatch(text or "")
    return found[1].lower() if found else text


def zip_code(text: str | None) -> str | None:
    """Nine digits with their dash; anything else as it is."""
    if text and len(text) == 9 and text.isascii() and text.isdecimal():
        return f"{text[:5]}-{text[5:]}"
    return text


def is_chart_id(text: str) -> bool:
    """Whether a chart id of another program can stand on this clinic's charts."""
    return bool(_CHART_ID.fullmatch(text))


def instant(value: str) -> int:
    """An ISO date and time with its offset as microseconds since 1970. Raises `Unfit`."""
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        raise Unfit(NO_TIME) from None
    if at.tzinfo is None:
        raise Unfit(NO_TIME)
    return to_micros(at.astimezone(UTC))


def _usual(text: str, today: date) -> str | None:
    """A date that needs no second look, in one of the two spellings that exports have nearly always."""
    found = _ISO_OR_US.fullmatch(text)
    if found is None:
        return None
    year, month, day = found.group(1, 2, 3) if found[1] else found.group(6, 4, 5)
    try:
        born = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return born.isoformat() if born <= today and today.year - born.year < OLDEST_YEARS else None


def _leave_out(what: str, problem: Problem, notes: Notes) -> None:
    """Count it, unless there was nothing to leave out."""
    if problem.code != ProblemCode.EMPTY:
        notes[f"{what} left out: {problem.code.replace('_', ' ')}"] += 1
