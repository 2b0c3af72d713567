"""The language of the interface: every sentence a person reads comes out of `tr`.

The words modules keep their sentences as constants, so the language must be set before the first of them is
imported: `desktop.app.language` does that, from a translation that Qt's tools made of resources/translations/.
English is what the sources say, and costs one function call for a sentence.
"""

from collections.abc import Callable
from typing import Final

ENGLISH: Final = "en"
SPOKEN: Final = (ENGLISH, "es")
"""What the windows can speak; all but English has its `resources/translations/desk_….qm`."""

Translate = Callable[[str, str], str]
"""From a sentence, and what tells it from its homographs ("" for most), to the sentence in another language."""

_translate: Translate | None = None
_language = ENGLISH


def tr(text: str, meaning: str = "") -> str:
    """Return `text` in the language of the interface.

    Both arguments are plain literals, as Qt's lupdate reads them in the sources. `meaning` is given where one
    English word needs two translations: `tr("Open", "button")`. What varies is filled in afterwards, so that a
    translation can move it: `tr("Created by {name}.").format(name=name)`. Counts are two whole sentences.
    """
    return text if _translate is None else _translate(text, meaning)


def marked(text: str) -> str:
    """Mark a sentence for translation and leave it as it is: said by another part of the program, in English."""
    return text


def marked_elsewhere(text: str) -> str:
    """Return a sentence that was `marked` in the language of the interface."""
    return tr(text)


def speak(language: str, translate: Translate | None) -> None:
    """Set the language, such as "es", of all words modules imported from now on."""
    global _language, _translate
    _language, _translate = language, translate


def language() -> str:
    """Two letters, such as "es"."""
    return _language
