"""What is wrong with a value somebody typed, as a code; the sentence stands with the screens."""

from dataclasses import dataclass
from enum import StrEnum


class ProblemCode(StrEnum):
    """Why a typed value cannot be kept as it is."""

    EMPTY = "empty"
    INCOMPLETE = "incomplete"
    SPACE = "space"
    CONTROL_CHARACTER = "control_character"
    NON_ASCII_NAME = "non_ascii_name"
    BAD_NAME = "bad_name"
    BAD_DOMAIN = "bad_domain"
    LOOKALIKE_DOMAIN = "lookalike_domain"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NOT_A_NUMBER = "not_a_number"
    UNKNOWN_COUNTRY = "unknown_country"
    NOT_A_DATE = "not_a_date"
    NO_SUCH_DAY = "no_such_day"
    FUTURE = "future"
    TOO_LONG_AGO = "too_long_ago"
    NOT_A_TIME = "not_a_time"
    NOT_OFFERED = "not_offered"
    OTHER_OFFICE = "other_office"
    MASKED = "masked"
    NEVER_ISSUED = "never_issued"


@dataclass(frozen=True, slots=True)
class Problem:
    """One refusal. It never holds what was typed, so it may be logged.

    `missing` and `extra` count digits too few and too many; 0 where that cannot be known.
    """

    code: ProblemCode
    missing: int = 0
    extra: int = 0
