"""Tests of which language the windows speak."""

import pytest
from PySide6.QtCore import QLocale

from desktop.app import language


@pytest.mark.parametrize(
    ("told", "spoken"),
    [
        ({}, "en"),
        ({"LANG": ""}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "es_MX.UTF-8"}, "es"),
        ({"LANG": "es_MX.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "es_ES@euro"}, "es"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:es:en"}, "es"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_environment_says_which_language_is_spoken(told: dict[str, str], spoken: str) -> None:
    assert language.first_spoken(language.system_languages("linux", told)) == spoken


def test_other_systems_are_asked_through_qt() -> None:
    assert language.system_languages("win32", {"LANG": "es_MX"}) == QLocale.system().uiLanguages()
