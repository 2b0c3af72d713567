"""The one piece of news screens listen to: whose facts have changed."""

from PySide6.QtCore import QObject, Signal


class News(QObject):
    """Tells every screen, on the GUI thread, what to read again.

    ``changed`` carries the patient ids (``frozenset[str]``); an empty set means everything.
    """

    changed = Signal(frozenset)

    def tell(self, patients: frozenset[str] = frozenset()) -> None:
        """Say that these patients changed; may be called from any thread."""
        self.changed.emit(patients)


def concerns(patients: frozenset[str], patient: str) -> bool:
    """Whether news about ``patients`` is about this one."""
    return not patients or patient in patients
