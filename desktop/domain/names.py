"""People's names: kept as their owners write them, shown in full or by their first sign."""

import re
import unicodedata
from typing import Final

from desktop.domain.folding import fold

_JOINERS: Final = "\u200c\u200d"
_LOOSE_JOINER: Final = re.compile(rf"(?<!\S)[{_JOINERS}]+|[{_JOINERS}]+(?!\S)")
_SKIN_TONES: Final = "🏻🏼🏽🏾🏿"


def clean_name(text: str) -> str:
    """A typed or imported name without what cannot be seen: control and direction-changing characters.

    Accents, emoji (with their joiners) and right-to-left letters stay; runs of spaces become one.
    """
    if text.isascii() and text.isprintable():  # nearly every name of an import, ten times as fast
        return " ".join(text.split())
    text = unicodedata.normalize("NFC", text)
    seen = "".join(_visible(sign) for sign in text)
    return " ".join(_LOOSE_JOINER.sub("", " ".join(seen.split())).split())


def clean_text(text: str) -> str:
    """A note of several lines, each as `clean_name` leaves it, without empty lines around."""
    return "\n".join(map(clean_name, text.splitlines())).strip("\n")


def display_name(first: str, last: str, preferred: str | None = None, middle: str | None = None) -> str:
    """The full name, "Jenny Harris"; a preferred name that differs is quoted: "Robert “Bo” Lindqvist"."""
    nickname = preferred if preferred and fold(preferred) != fold(first) else None
    quoted = f"“{nickname}”" if nickname and first else nickname
    return " ".join(part for part in (first, middle, quoted, last) if part)


def first_sign(name: str) -> str:
    """The first thing a reader sees as one sign, as a capital: a letter with its accents, a whole emoji."""
    end = 1
    while end < len(name) and (_continues(name[end]) or name[end - 1] == _JOINERS[1]):
        end += 1
    return name[:end].upper()


def _visible(sign: str) -> str:
    kind = unicodedata.category(sign)
    if kind in ("Cc", "Zl", "Zp"):
        return " "
    if kind == "Cs" or (kind == "Cf" and sign not in _JOINERS) or ord(sign) & 0xFFFE == 0xFFFE:
        return ""
    return sign


def _continues(sign: str) -> bool:
    return unicodedata.category(sign).startswith("M") or sign in _JOINERS or sign in _SKIN_TONES
