"""A language that is nobody's: all letters of a translation wear accents, so a plain word was not translated."""

import re

from desktop.ui.words import tongue

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "áƀçðéƒĝĥíĵķłɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶŁṀÑÓÞǪŔŠŢÚṼŴẊÝŽ"
_DISGUISE = str.maketrans(_PLAIN, _ACCENTED)
_GAP = re.compile(r"(\{[^}]*\})")


def put_on() -> None:
    """Let all words imported from now on be disguised."""
    tongue.speak(tongue.ENGLISH, lambda text, _meaning: disguised(text))


def disguised(text: str) -> str:
    """As `text`, its gaps left as they are."""
    return "".join(part if _GAP.fullmatch(part) else part.translate(_DISGUISE) for part in _GAP.split(text))


def plain(text: str) -> bool:
    """Whether a shown text has letters that nobody translated."""
    return any(letter in _PLAIN for letter in text)
