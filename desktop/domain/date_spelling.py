"""The ways a day is typed at a desk, in English or Spanish; what the numbers mean is the reader's."""

import re
from typing import Final, NamedTuple

from desktop.domain.folding import fold

_LONGEST: Final = 40
_MONTHS: Final = (
    ("january", "enero"), ("february", "febrero"), ("march", "marzo"), ("april", "abril"), ("may", "mayo"),
    ("june", "junio"), ("july", "julio"), ("august", "agosto"), ("september", "septiembre"),
    ("october", "octubre"), ("november", "noviembre"), ("december", "diciembre"),
)  # fmt: skip
_YEAR: Final = r"(?P<y>\d{4}|\d{2})"
_TH: Final = r"(?:st|nd|rd|th)?"
_MONTH: Final = r"(?P<m>[a-z]{3,10})"
_SPELLINGS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<m>\d{1,2})(?:\s*[/.-]\s*|\s+)(?P<d>\d{1,2})(?:\s*[/.-]\s*|\s+)" + _YEAR,
        r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})",
        r"(?P<y>1[89]\d\d|20\d\d)(?P<m>\d\d)(?P<d>\d\d)",
        r"(?P<m>\d\d)(?P<d>\d\d)" + _YEAR,
        rf"{_MONTH}\.?\s*(?P<d>\d{{1,2}}){_TH}\s*,?\s+{_YEAR}",
        rf"(?P<d>\d{{1,2}}){_TH}[\s-]+(?:de )?{_MONTH}\.?,?[\s-]+(?:del? )?{_YEAR}",
    )
)
_WITHOUT_YEAR: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<m>\d{1,2})\s*[/.-]\s*(?P<d>\d{1,2})",
        rf"{_MONTH}\.?\s*(?P<d>\d{{1,2}}){_TH}",
        rf"(?P<d>\d{{1,2}}){_TH}[\s-]+(?:de )?{_MONTH}\.?",
    )
)


class Spelled(NamedTuple):
    """A day as it was typed; `year` has four digits, two, or none at all."""

    year: str
    month: int
    day: int


def spelled(text: str, *, with_year: bool = True) -> Spelled | None:
    """What "2/11/80", "02111980", "1980-02-11", "Feb. 11, 1980" or "11 de febrero de 1980" is made of.

    Month first, as in the USA. Without `with_year` also "2/11" and "Feb 11". None for anything else.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    patterns = _SPELLINGS if with_year else (*_SPELLINGS, *_WITHOUT_YEAR)
    folded = fold(text)
    found = next(filter(None, (pattern.fullmatch(folded) for pattern in patterns)), None)
    month = month_number(found["m"]) if found else None
    if found is None or month is None:
        return None
    return Spelled(found.groupdict().get("y") or "", month, int(found["d"]))


def month_number(text: str) -> int | None:
    """1 to 12 for "2", "02", "feb", "february" or "febrero" (lower-case, three letters at least); else None."""
    if text.isdecimal():
        return int(text)
    if len(text) < 3:
        return None
    fitting = (number for number, names in enumerate(_MONTHS, start=1) if _begins(text, names))
    return next(fitting, None)


def _begins(text: str, names: tuple[str, ...]) -> bool:
    return any(name.startswith(text) for name in names)
