"""Text without case, accents and typographic variants, so that spelling differences do not hide a person."""

import unicodedata
from typing import Final

# Letters that Unicode does not take apart into a base letter and a mark, but people type as if it did.
_PLAIN: Final = str.maketrans(
    {
        **dict.fromkeys("‘’‛′‵´`ʹʻʼʽˈ", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t",
    }
)  # fmt: skip
_DROPPED: Final = frozenset({"Mn", "Me", "Cf", "Cs"})


def fold(text: str) -> str:
    """Lower-case text without accents and invisible characters; digits, dashes and apostrophes plain.

    "Núñez" and "NUNEZ" become "nunez", "O’Brien" becomes "o'brien". Folding twice changes nothing more.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    # A second round, because taking a sign apart can bring out a capital or another foldable letter.
    apart = _apart(_apart(text))
    return "".join(_digit(sign) for sign in apart if unicodedata.category(sign) not in _DROPPED)


def digits_of(text: str) -> str:
    """Only the decimal digits, whatever script they are written in, as 0 to 9."""
    if text.isascii():
        return "".join(filter(str.isdecimal, text))
    return "".join(_digit(sign) for sign in text if sign.isdecimal())


def _apart(text: str) -> str:
    return unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN)).casefold().translate(_PLAIN)


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
