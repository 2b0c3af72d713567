"""The news screens listen to: whose facts have changed, and how this desk stands with the clinic."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

PAUSE_MS: Final = 25
"""What one click changed is on the screen by then: reading for the other windows must not hold it up."""
LONGEST_MS: Final = 200


class News(QObject):
    """Tells every screen, on the GUI thread, what to read again.

    ``changed`` carries the patient ids (``frozenset[str]``); an empty set means everything.
    ``link_changed`` is for the sync lights: the clinic was reached, or could not be.
    """

    changed = Signal(frozenset)
    link_changed = Signal()
    _came = Signal(frozenset)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered: list[frozenset[str]] = []
        self._since = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._tell_gathered)
        self._came.connect(self._gather)

    def tell(self, patients: frozenset[str] = frozenset()) -> None:
        """Say that these patients changed; may be called from any thread."""
        self.changed.emit(patients)

    def tell_soon(self, patients: frozenset[str] = frozenset()) -> None:
        """The same after a short pause, with all that comes meanwhile; may be called from any thread."""
        self._came.emit(patients)

    def tell_link(self) -> None:
        """Say that the line to the clinic changed; may be called from any thread."""
        self.link_changed.emit()

    def _gather(self, patients: frozenset[str]) -> None:
        if not self._gathered:
            self._since.start()
        self._gathered.append(patients)
        if not self._pause.isActive() or self._since.elapsed() < LONGEST_MS:
            self._pause.start(PAUSE_MS)

    def _tell_gathered(self) -> None:
        gathered, self._gathered = self._gathered, []
        self.tell(frozenset().union(*gathered) if all(gathered) else frozenset())


def concerns(patients: frozenset[str], patient: str) -> bool:
    """Whether news about ``patients`` is about this one."""
    return not patients or patient in patients
