"""Keeps everybody's window places in one small file of this computer; a spoiled one is as good as none."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from desktop.files import write_atomically
from desktop.small_json import read_json
from desktop.ui.background import Background
from desktop.ui.places import Kept, Places

SETTLED_MS: Final = 800
"""While a window is dragged or a column drawn wider, nothing is written."""


class PlacesFile:
    """By the id of the person who was signed in."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, staff_id: str) -> Kept:
        """One person's places."""
        kept = self._all().get(staff_id)
        return (
            kept if isinstance(kept, dict) and all(isinstance(each, dict) for each in kept.values()) else {}
        )

    def write(self, staff_id: str, kept: Kept) -> None:
        """Replace one person's places; a full disk is no reason to tell anybody."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, json.dumps({**self._all(), staff_id: kept}).encode())

    def _all(self) -> dict[str, Any]:
        try:
            content = read_json(self._path)
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}


def places_of(staff_id: str, file: PlacesFile, background: Background, parent: QObject) -> Places:
    """One person's places, written in the lane a moment after they have changed."""
    changed: list[Kept] = []
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(SETTLED_MS)

    def write() -> None:
        kept = {key: dict(value) for key, value in changed[-1].items()}
        background.run(parent, lambda: file.write(staff_id, kept), lambda _: None)

    def save(kept: Kept) -> None:
        changed[:] = [kept]
        timer.start()

    timer.timeout.connect(write)
    return Places(file.read(staff_id), save, parent)
