"""Reads small JSON files that lie in the open: whatever spoiled one, there is one way in which it cannot be read."""

import json
from pathlib import Path
from typing import Any


def read_json(path: Path) -> Any:
    """What the file holds; raises ValueError for anything but JSON, OSError where there is no file to read."""
    try:
        return json.loads(path.read_bytes())
    except RecursionError:
        raise ValueError("nested too deeply") from None
