"""What the tests of the domain share: text that breaks input handling, and steady made-up examples."""

import json
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every machine, and no verdict that hangs on how busy it is.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")

_NAUGHTY = Path(__file__).resolve().parents[1] / "data" / "naughty-strings.json"


@pytest.fixture(scope="session")
def naughty_strings() -> list[str]:
    found: list[str] = json.loads(_NAUGHTY.read_text(encoding="utf-8"))
    assert len(found) > 500
    return found
