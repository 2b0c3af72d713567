"""Looks up who on file may be the person being typed in, a moment after nobody types any more."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.desk import Desk
from desktop.ui.background import Background
from desktop.ui.demographics.warnings import PAUSE_MS

FIELDS: Final = frozenset({"first", "last", "born", "sex"})
"""By these somebody on file is recognized."""


class Doubles(QObject):
    """``found`` carries the patients on file, as a tuple; ``typed`` gives what is typed by field name."""

    found = Signal(object)

    def __init__(
        self, parent: QObject, desk: Desk, background: Background, typed: Callable[[], Mapping[str, str]]
    ) -> None:
        super().__init__(parent)
        self._desk, self._background, self._typed = desk, background, typed
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def look(self, field: str) -> None:
        """This field was typed into: look, once nothing was typed for a moment."""
        if field in FIELDS:
            self._pause.start()

    def _look(self) -> None:
        people, typed = self._desk.people, dict(self._typed())
        self._background.run(self, lambda: people.duplicates(typed), self.found.emit)
