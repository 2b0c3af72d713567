"""What every test stands on: windows drawn in memory, on nobody's screen, and text that breaks input handling."""

import json
import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_NAUGHTY = Path(__file__).resolve().parent / "data" / "naughty-strings.json"


@pytest.fixture(scope="session")
def naughty_strings() -> list[str]:
    found: list[str] = json.loads(_NAUGHTY.read_text(encoding="utf-8"))
    assert len(found) > 500
    return found
