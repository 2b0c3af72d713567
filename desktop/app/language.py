"""Chooses the language of the windows; called before the first of their words is imported."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop import resources
from desktop.config import Config, default_home
from desktop.preferences.declared import LANGUAGE
from desktop.preferences.policy import decided
from desktop.preferences.preferences import Preferences
from desktop.ui.words import tongue

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QLocale

SYSTEM: Final = "system"
_NO_LANGUAGE: Final = ("C", "POSIX")
"""What a computer speaks that was told no language: English."""


def settle(given: argparse.Namespace) -> None:
    """The language of this run; the tour looks for English words and speaks it."""
    if given.tour or given.language:
        speak(given.language or tongue.ENGLISH)
    else:
        speak(choose(Config(given.home or default_home()).preferences))


def choose(preferences: Path) -> str:
    """What IT, a person or the installer decided, else the first of the system's languages that is spoken here."""
    decision = Preferences(preferences, decided()).value(LANGUAGE)
    return first_spoken(system_languages()) if decision == SYSTEM else decision


def system_languages(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> Sequence[str]:
    """The system's languages in order of preference, such as "es_MX" or "en-US".

    Where they stand in the environment they are read there, as Qt does it: `QLocale` has 843 enum members, which
    a start would wait for.
    """
    if platform in {"win32", "darwin"}:
        from PySide6.QtCore import QLocale

        return QLocale.system().uiLanguages()
    names = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    told = next((environment[name] for name in names if environment.get(name)), _NO_LANGUAGE[0])
    return [language.split(".")[0] for language in told.split(":")]


def first_spoken(languages: Sequence[str]) -> str:
    """The first that is spoken here of languages in order of preference, such as "es-MX"; English if none is."""
    wanted = (_two_letters(language) for language in languages)
    return next((language for language in wanted if language in tongue.SPOKEN), tongue.ENGLISH)


def speak(language: str) -> None:
    """Let all words imported from now on be in this language, and dates and numbers in its form."""
    if language == tongue.ENGLISH == _two_letters([*system_languages(), language][0]):
        return  # everybody speaks it already
    from PySide6.QtCore import QLocale, QTranslator

    QLocale.setDefault(form_of(language, QLocale.system()))
    if language != tongue.ENGLISH:
        translator = QTranslator()
        translator.load(str(resources.path("translations", f"desk_{language}.qm")))
        tongue.speak(language, lambda text, meaning: translator.translate("", text, meaning) or text)


def form_of(language: str, system: "QLocale") -> "QLocale":
    """The system's forms where it speaks the same language, else those of the United States."""
    from PySide6.QtCore import QLocale

    if system.name().split("_")[0] == language:
        return system
    return QLocale(f"{language}_US")


def let_qt_speak(app: "QCoreApplication") -> None:
    """Translate what Qt itself says, such as the menu of a field; nothing happens in English."""
    if tongue.language() != tongue.ENGLISH:
        from PySide6.QtCore import QLibraryInfo, QTranslator

        translator = QTranslator(app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{tongue.language()}", folder):
            app.installTranslator(translator)


def _two_letters(language: str) -> str:
    return tongue.ENGLISH if language in _NO_LANGUAGE else language.replace("_", "-").split("-")[0].lower()
