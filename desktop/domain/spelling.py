"""Names that a misspelt word may mean: where to look for them, and which of those found there are near enough.

A slip is one wrong, lost or added letter, or two neighbours swapped. Of a word in two parts one slip leaves a part
as it is (or swaps the two letters between them), so that a name with one slip is found by its beginning or its end:
no list of all names has to be gone through.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

MOST_WORDS: Final = 20
_SHORT: Final = 5
_SHORTEST: Final = 3


class Place(NamedTuple):
    """Names of this length that begin with this, written backwards or not."""

    backwards: bool
    length: int
    beginning: str


def slips_forgiven(word: str) -> int:
    """One, or two in a word of more than five letters; none in what no name can be: numbers, dates, addresses.

    `word` is one of `desktop.domain.search.query_words`.
    """
    if len(word) < _SHORTEST or word.isdecimal() or not word.isalnum():
        return 0
    return 1 if len(word) <= _SHORT else 2


def places(word: str, slips: int) -> tuple[Place, ...]:
    """Where names lie that are so many slips away: all of them for one, for two those that begin or end as typed."""
    whole, part = len(word), len(word) // (slips + 1)
    end = word[part:] if slips == 1 else word[-part:]
    lengths = range(whole - slips, whole + slips + 1)
    around = (Place(False, whole, _middle_swapped(word, part)),) if slips == 1 else ()
    return (
        *around,
        *(Place(False, length, word[:part]) for length in lengths),
        *(Place(True, length, end[::-1]) for length in lengths),
    )


def nearest(word: str, names: Iterable[str], slips: int, limit: int = MOST_WORDS) -> tuple[str, ...]:
    """Those of the names at most so many slips away, nearest first."""
    found = process.extract(word, sorted(set(names)), scorer=OSA.distance, score_cutoff=slips, limit=limit)
    return tuple(name for name, _, _ in found)


def _middle_swapped(word: str, at: int) -> str:
    return word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
