"""Chart ids: HAJE000001 is the clinic's first chart, made for Jenny Harris."""

import re
from typing import Final

from desktop.domain.folding import fold

_FILLER: Final = "X"
_CHART_ID: Final = re.compile(r"[A-Z]{4}\d{6,9}", re.ASCII | re.IGNORECASE)


def make_chart_id(first: str, last: str, number: int) -> str:
    """Two letters of the last and two of the first name, then the clinic's running number (from 1).

    The number alone makes it unique. Names in scripts other than Latin give "XX"; from the millionth
    chart on the number takes more than six digits.
    """
    if number < 1:
        raise ValueError("chart numbers start at 1")
    return f"{_two_letters(last)}{_two_letters(first)}{number:06d}"


def looks_like_chart_id(text: str) -> bool:
    """Whether somebody who typed this meant a chart id, in capitals or not."""
    return bool(_CHART_ID.fullmatch(text.strip()))


def _two_letters(name: str) -> str:
    start = name[:2]
    if len(start) == 2 and start.isascii() and start.isalpha():  # nearly every name of an import
        return start.upper()
    letters = [sign for sign in fold(name).upper() if "A" <= sign <= "Z"]
    return "".join(letters[:2]).ljust(2, _FILLER)
