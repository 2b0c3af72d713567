"""All windows, walked in a program of their own, because a language is chosen before any word is imported."""

import json
import os
import subprocess
import sys

from tests.ui.language.sentences import ROOT


def test_no_sentence_reaches_a_window_untranslated() -> None:
    assert _faults("disguise", "light") == []


def test_spanish_is_cut_nowhere_and_no_key_stands_for_two_things_at_200_percent() -> None:
    assert _faults("es", "200") == []


def _faults(language: str, look: str) -> list[str]:
    walk = [sys.executable, "-m", "tests.ui.language.walk", language, look]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(walk, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout)
    return found
