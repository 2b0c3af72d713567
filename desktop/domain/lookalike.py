"""Mail domains that only look like another: letters of several alphabets, or of one that imitates Latin."""

import unicodedata
from typing import Final

from desktop.domain.folding import fold
from desktop.domain.known_domains import KNOWN_DOMAINS

_JAPANESE: Final = frozenset({"CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"})
_KOREAN: Final = frozenset({"CJK", "HANGUL"})
_SINGLE: Final = frozenset(
    {
        "LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "HEBREW", "ARABIC", "DEVANAGARI", "BENGALI", "GUJARATI",
        "GURMUKHI", "TAMIL", "TELUGU", "KANNADA", "MALAYALAM", "SINHALA", "THAI", "LAO", "KHMER",
        "MYANMAR", "GEORGIAN", "ETHIOPIC",
    }
)  # fmt: skip
# Letters whose shape is that of a Latin one (Unicode's confusables, as far as they are lower-case letters).
_LATIN_SHAPES: Final = frozenset("аеорсухіјѕһԁԛԝӏѵ" + "αβεικνορυχ" + "օսհոցղցքյ")
_LATIN_SHAPED_SCRIPTS: Final = frozenset({"CYRILLIC", "GREEK", "ARMENIAN"})


def looks_like_another(domain: str) -> bool:
    """Whether a reader could take this domain (Unicode form, lower-case) for a different one."""
    if domain.isascii():
        return False
    if fold(domain) in KNOWN_DOMAINS:
        return True
    return any(_deceptive(label) for label in domain.split(".") if not label.isascii())


def _deceptive(label: str) -> bool:
    letters = [sign for sign in label if not (sign.isascii() and (sign.isdigit() or sign == "-"))]
    scripts = {unicodedata.name(sign, "?").split()[0] for sign in letters}
    if not (scripts <= _JAPANESE or scripts <= _KOREAN or (len(scripts) == 1 and scripts <= _SINGLE)):
        return True
    return scripts <= _LATIN_SHAPED_SCRIPTS and _LATIN_SHAPES.issuperset(letters)
