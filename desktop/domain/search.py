"""Finding a patient as somebody types: the terms kept for each patient, and the prefixes a text asks for."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from desktop.domain.date_spelling import month_number
from desktop.domain.folding import digits_of, fold

_LONGEST_TEXT: Final = 200
_LONGEST_TERM: Final = 64
_MOST_WORDS: Final = 8
_US_DIGITS: Final = 10
_LOCAL_DIGITS: Final = 7
_SEPARATORS: Final = re.compile(r"[\s,;:/|\\()\[\]{}<>\"“”„«»]+")
# What may be left out or typed as a space inside a name: O'Brien, OBrien, O Brien; Al-Sayed, Alsayed.
_JOINTS: Final = re.compile(r"[!#$%&'*+.=?@^_`~…·•-]+")

_EDGE: Final = r"(?<![\w/.-])"
_SLASHED: Final = re.compile(_EDGE + r"(\d{1,2})/(?:(\d{1,2})(/\d{0,4})?)?(?![\w/])")
_DASHED: Final = re.compile(_EDGE + r"(0?[1-9]|1[012])[.-]([0-3]?\d)[.-](\d{4}|\d{2})(?![\w/.-])")
_ISO: Final = re.compile(_EDGE + r"((?:18|19|20)\d\d)-(?:(\d{1,2})(-\d{0,2})?)?(?![\w/])")
_SPOKEN: Final = re.compile(_EDGE + r"([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?![\w/])")
_DIGITS_ONLY: Final = re.compile(_EDGE + r"(0[1-9]|1[012])([0-3]\d)((?:18|19|20)\d\d)(?![\w/.-])")
_NUMBER: Final = re.compile(r"(?<![^\s(])\+?[(\d][\d\s().+-]*(?![^\s)])")
_WITH_COUNTRY: Final = re.compile(r"\+1|1[\s(.-]|1\d{10}\s*$")
_Reader = Callable[[re.Match[str]], Iterable[str]]


def terms(
    first: str,
    last: str,
    preferred: str | None = None,
    middle: str | None = None,
    phones: Iterable[str] = (),
    chart_id: str | None = None,
    email: str | None = None,
    dob: date | None = None,
) -> frozenset[str]:
    """Everything this patient is found by, to be stored; a typed word matches the terms it begins.

    `phones` are E.164. A date of birth is kept as "2/11/1980", "2/11/80" and "1980-02-11", so that
    also a half-typed date is the beginning of a term.
    """
    found = set(name_words(first, last, preferred, middle))
    for phone in phones:
        digits = digits_of(phone.removeprefix("+1"))
        found.update((digits, digits[-_LOCAL_DIGITS:]))
    if chart_id:
        found.add(fold(chart_id))
    if email:
        whole = fold(email)
        found.update((whole, squash(whole.rpartition("@")[0])))
    if dob:
        day = f"{dob.month}/{dob.day}/"
        found.update((f"{day}{dob.year}", f"{day}{dob.year % 100:02}", dob.isoformat()))
    return frozenset(term[:_LONGEST_TERM] for term in found if term)


def name_words(
    first: str, last: str, preferred: str | None = None, middle: str | None = None
) -> frozenset[str]:
    """The terms that come from the patient's names: what a misspelt word is compared with."""
    found: set[str] = set()
    for name in (first, last, preferred, middle):
        if name:
            found |= _words_of(name)
    return frozenset(word[:_LONGEST_TERM] for word in found)


def name_term(name: str) -> str:
    """The term that stands for the whole name, written as one word; "" for a name without letters."""
    return squash(fold(name[:_LONGEST_TEXT]))[:_LONGEST_TERM]


def address_term(email: str) -> str:
    """The term that stands for an e-mail address on file."""
    return fold(email.strip())[:_LONGEST_TERM]


def query_words(text: str) -> tuple[str, ...]:
    """The prefixes that must each begin one of a patient's terms; empty if there is nothing to look for.

    There is no query syntax: quotes, stars and words such as OR have no meaning.
    """
    rest = fold(text[:_LONGEST_TEXT])
    words: list[str] = []
    for pattern, read in _READERS:
        rest = pattern.sub(_collect(words, read), rest)
    for token in _SEPARATORS.split(rest):
        name, at, _ = token.partition("@")
        words.append(token if name and at else squash(token))
    return tuple(dict.fromkeys(word[:_LONGEST_TERM] for word in words if word))[:_MOST_WORDS]


def squash(folded: str) -> str:
    """Folded text without spaces and punctuation: what "O'Brien", "OBrien" and "O Brien" have in common."""
    return _JOINTS.sub("", _SEPARATORS.sub("", folded))


def _words_of(name: str) -> set[str]:
    folded = fold(name[:_LONGEST_TEXT])
    if folded.isalnum():
        return {folded}
    tokens = _SEPARATORS.split(folded)
    found = {squash(token) for token in tokens}
    for token in tokens:
        pieces = (*map(squash, token.split("-")), *_JOINTS.split(token))
        found.update(piece for piece in pieces if len(piece) > 1)
    found.add(squash(folded))
    return found - {""}


def _collect(
    words: list[str], read: Callable[[re.Match[str]], Iterable[str]]
) -> Callable[[re.Match[str]], str]:
    def take(match: re.Match[str]) -> str:
        words.extend(read(match))
        return " "

    return take


def _slashed(match: re.Match[str]) -> Iterable[str]:
    """A date as far as it is typed. "2/1" may still become the 11th; "2/01" and "2/1/" may not."""
    month, day, year = match.groups()
    if day is None or day == "0":
        return (f"{int(month)}/",)
    ends = "/" if len(day) == 2 and day.startswith("0") else ""
    return (f"{int(month)}/{int(day)}{year or ends}",)


def _whole(match: re.Match[str]) -> Iterable[str]:
    month, day, year = match.groups()
    return (f"{int(month)}/{int(day)}/{year}",)


def _iso(match: re.Match[str]) -> Iterable[str]:
    year, month, day = match.groups()
    return (f"{year}-{month.zfill(2) if day else month or ''}{day or ''}",)


def _spoken(match: re.Match[str]) -> Iterable[str]:
    """A date ("feb 11 1980"), unless the word is no month ("jenny 11 1980")."""
    word, day, year = match.groups()
    month = month_number(word)
    return (f"{month}/{int(day)}/{year}",) if month else (word, day, year)


def _number(match: re.Match[str]) -> Iterable[str]:
    """One phone number, however it is grouped; but what is too long for one stays separate."""
    text = match[0]
    digits = digits_of(text)
    if len(digits) > 1 and _WITH_COUNTRY.match(text):
        digits = digits[1:]
    if len(digits) <= _US_DIGITS or text.startswith("+"):
        return (digits,)
    return map(digits_of, text.split())


_READERS: Final[tuple[tuple[re.Pattern[str], _Reader], ...]] = (
    (_SLASHED, _slashed),
    (_ISO, _iso),
    (_DASHED, _whole),
    (_SPOKEN, _spoken),
    (_DIGITS_ONLY, _whole),
    (_NUMBER, _number),
)
