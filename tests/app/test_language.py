"""The windows speak the language that was decided for them; each test asks a program of its own, as words stay set."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from desktop.app.language import choose, first_spoken, form_of
from desktop.ui import dates

ROOT = Path(__file__).resolve().parents[2]
SAYS = """
import sys
from datetime import UTC, date, datetime
from desktop.app import language
from desktop.app.arguments import parse
language.settle(parse(sys.argv[1:]))
from PySide6.QtWidgets import QApplication
app = QApplication([])
language.let_qt_speak(app)
from desktop.ui import dates
from desktop.ui.words import signin
from PySide6.QtGui import QKeySequence
key = QKeySequence("Ctrl+Shift+R").toString(QKeySequence.SequenceFormat.NativeText)
print(signin.SIGN_IN_TITLE, app.translate("QWidgetTextControl", "&Copy"), dates.day(date(1980, 2, 11)), key, sep="|")
"""


def said(*arguments: str, system: str = "C.UTF-8") -> list[str]:
    """A word of the program, one of Qt, a date and a key, in a program started like this."""
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": system}
    surroundings.pop("LANGUAGE", None)
    made = subprocess.run(
        [sys.executable, "-c", SAYS, *arguments], env=surroundings, capture_output=True, text=True, check=True
    )
    return made.stdout.strip().split("|")


def test_the_argument_decides_for_one_run(tmp_path: Path) -> None:
    assert said("--home", str(tmp_path), "--language", "es") == [
        "Iniciar sesión",
        "&Copiar",
        "11 feb 1980",
        "Ctrl+Shift+R",
    ]


def test_what_was_chosen_in_the_settings_holds_from_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text(json.dumps({"Language": "es"}))
    assert said("--home", str(tmp_path))[0] == "Iniciar sesión"


def test_a_computer_that_speaks_neither_gets_english(tmp_path: Path) -> None:
    assert said("--home", str(tmp_path)) == ["Sign in", "&Copy", "Feb. 11, 1980", "Ctrl+Shift+R"]


def test_a_system_in_spanish_is_followed(tmp_path: Path) -> None:
    assert said("--home", str(tmp_path), system="es_MX.UTF-8")[0] == "Iniciar sesión"
    (tmp_path / "preferences.json").write_text(json.dumps({"Language": "en"}))
    assert choose(tmp_path / "preferences.json") == "en"


@pytest.mark.parametrize(
    ("languages", "spoken"),
    [
        (["es-Latn-MX", "es-MX", "en-US"], "es"),
        (["fr-FR", "es-ES"], "es"),
        (["en-US", "es"], "en"),
        (["fr"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_spoken_here_is_taken(
    languages: list[str], spoken: str
) -> None:
    assert first_spoken(languages) == spoken


def test_dates_have_the_form_of_the_system_where_it_speaks_the_language() -> None:
    assert form_of("es", QLocale("es_MX")).name() == "es_MX"
    assert form_of("es", QLocale("de_DE")).name() == "es_US"
    assert form_of("en", QLocale("C")).name() == "en_US"


def test_a_clock_of_24_hours_has_no_half_days() -> None:
    spain, states = dates.forms_of(QLocale("es_ES")), dates.forms_of(QLocale("es_US"))
    assert spain.halves == ()
    assert states.months[1] == "feb"
    assert states.weekdays[2] == "mié"
    assert states.halves[1].replace(".", "").replace(dates.NO_BREAK, "") == "pm"
