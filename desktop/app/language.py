"""Chooses the language of the windows; called before the first of their words is imported."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop import resources
from desktop.config import Config, default_home
from desktop.preferences.declared import LANGUAGE
from desktop.preferences.policy import decided
from desktop.preferences.preferences import Preferences
from desktop.ui.words import tongue

SYSTEM: Final = "system"


def settle(given: argparse.Namespace) -> None:
    """The language of this run; the tour looks for English words and speaks it."""
    if given.tour or given.language:
        speak(given.language or tongue.ENGLISH)
    else:
        speak(choose(Config(given.home or default_home()).preferences))


def choose(preferences: Path) -> str:
    """What IT, a person or the installer decided, else the first of the system's languages that is spoken here."""
    decision = Preferences(preferences, decided()).value(LANGUAGE)
    return first_spoken(QLocale.system().uiLanguages()) if decision == SYSTEM else decision


def first_spoken(languages: Iterable[str]) -> str:
    """The first that is spoken here of languages in order of preference, such as "es-MX"; English if none is."""
    wanted = (language.replace("_", "-").split("-")[0].lower() for language in languages)
    return next((language for language in wanted if language in tongue.SPOKEN), tongue.ENGLISH)


def speak(language: str) -> None:
    """Let all words imported from now on be in this language, and dates and numbers in its form."""
    QLocale.setDefault(form_of(language, QLocale.system()))
    if language != tongue.ENGLISH:
        translator = QTranslator()
        translator.load(str(resources.path("translations", f"desk_{language}.qm")))
        tongue.speak(language, lambda text, meaning: translator.translate("", text, meaning) or text)


def form_of(language: str, system: QLocale) -> QLocale:
    """The system's forms where it speaks the same language, else those of the United States."""
    if system.name().split("_")[0] == language:
        return system
    return QLocale(f"{language}_US")


class _QtTexts(QTranslator):
    """What Qt says, but for the names of keys: a keyboard in the United States says Ctrl, Shift and Enter."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """One text of Qt; None leaves it to the next translator."""
        if context == "QShortcut":
            return source
        return super().translate(context, source, disambiguation, n)


def let_qt_speak(app: QCoreApplication) -> None:
    """Translate what Qt itself says, such as the menu of a field; nothing happens in English."""
    if tongue.language() != tongue.ENGLISH:
        translator = _QtTexts(app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{tongue.language()}", folder):
            app.installTranslator(translator)
