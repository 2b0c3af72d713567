"""The news screens listen to: whose facts have changed, and how this desk stands with the clinic."""

from PySide6.QtCore import QObject, Signal


class News(QObject):
    """Tells every screen, on the GUI thread, what to read again.

    ``changed`` carries the patient ids (``frozenset[str]``); an empty set means everything.
    ``link_changed`` is for the sync lights: the clinic was reached, or could not be.
    """

    changed = Signal(frozenset)
    link_changed = Signal()

    def tell(self, patients: frozenset[str] = frozenset()) -> None:
        """Say that these patients changed; may be called from any thread."""
        self.changed.emit(patients)

    def tell_link(self) -> None:
        """Say that the line to the clinic changed; may be called from any thread."""
        self.link_changed.emit()


def concerns(patients: frozenset[str], patient: str) -> bool:
    """Whether news about ``patients`` is about this one."""
    return not patients or patient in patients
