"""Which parts of a shown text a search matched, to be drawn bold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop.domain.folding import fold
from desktop.domain.search import squash


@dataclass(frozen=True, slots=True)
class _Letters:
    """A shown text as search sees it: its letters, where each stands, and which of them begin a word."""

    text: str
    places: tuple[int, ...]
    starts: frozenset[int]


def highlight(text: str, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where the words of `query_words` stand in a shown name, phone number, chart id or e-mail address.

    Spans (start, end) in code points, in order, never touching; Qt counts emoji as two, so convert. The
    beginnings of words count; only where there is none, the inside of a word does ("har" in "Charon").
    """
    letters = _letters(text)
    marked: set[int] = set()
    for word in filter(None, map(squash, words)):
        for at in _found(letters, word):
            marked.update(range(letters.places[at], _end(text, letters.places[at + len(word) - 1])))
    return tuple(_runs(sorted(marked)))


def _letters(text: str) -> _Letters:
    folded: list[str] = []
    places: list[int] = []
    starts: set[int] = set()
    between = True
    for place, sign in enumerate(text):
        whole, kept = _folded(sign)
        if kept and between:
            starts.add(len(places))
        # A combining mark folds to nothing, but does not part two words.
        between = not kept if whole else between
        folded.append(kept)
        places.extend([place] * len(kept))
    return _Letters("".join(folded), tuple(places), frozenset(starts))


@lru_cache(maxsize=1024)
def _folded(sign: str) -> tuple[str, str]:
    """A sign as search sees it, with and without punctuation; the same few stand in every row of every answer."""
    whole = fold(sign)
    return whole, squash(whole)


def _found(letters: _Letters, word: str) -> list[int]:
    everywhere = list(_occurrences(letters.text, word))
    at_starts = [at for at in everywhere if at in letters.starts]
    if at_starts:
        return at_starts
    return [at for at in everywhere if letters.starts.isdisjoint(range(at, at + len(word)))]


def _occurrences(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _end(text: str, last: int) -> int:
    """Past the last letter's own accents and joiners, which must not be torn off it."""
    end = last + 1
    while end < len(text) and not fold(text[end]):
        end += 1
    return end


def _runs(marked: list[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for place, here in enumerate(marked):
        if place + 1 == len(marked) or marked[place + 1] != here + 1:
            yield (marked[start], here + 1)
            start = place + 1
