"""What the tests of the clinic share: text that breaks input handling."""

import json
from pathlib import Path

import pytest

_NAUGHTY = Path(__file__).resolve().parents[1] / "data" / "naughty-strings.json"


@pytest.fixture(scope="session")
def naughty_strings() -> list[str]:
    found: list[str] = json.loads(_NAUGHTY.read_text(encoding="utf-8"))
    assert len(found) > 500
    return found
