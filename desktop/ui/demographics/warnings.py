"""Looks up what speaks against an e-mail address, a moment after nobody types any more."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.cautions import Caution
from desktop.domain.decision import Reason
from desktop.services.desk import Desk
from desktop.ui.background import Background
from desktop.ui.cautions import sentence

PAUSE_MS = 250
Person = tuple[str | None, str, date | None]
"""A patient's id (None for one who is not on file yet), first name and date of birth."""


class EmailWarnings(QObject):
    """``found`` carries an address and the words about it, "" if nothing speaks against it."""

    found = Signal(str, str)

    def __init__(
        self, parent: QObject, desk: Desk, background: Background, whose: Callable[[], Person]
    ) -> None:
        super().__init__(parent)
        self._desk, self._background, self._whose = desk, background, whose
        self._email = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def look(self, text: str) -> None:
        """Look once nothing was typed for a moment."""
        self._email = text.strip()
        self._pause.start()

    def _look(self) -> None:
        email, (id, first, born) = self._email, self._whose()
        people = self._desk.people
        self._background.run(
            self, lambda: people.cautions(id, email, born), lambda found: self._tell(email, first, found)
        )

    def _tell(self, email: str, first: str, cautions: tuple[Caution, ...]) -> None:
        about_address = [caution for caution in cautions if caution.reason is not Reason.OPTED_OUT]
        said = sentence(about_address[0], email, first, self._desk.zone) if about_address else ""
        self.found.emit(email, said)
