"""What came by itself is told to a screen reader, once: who accepted, and what the clinic said no to."""

from PySide6.QtCore import QObject, Signal

from desktop.ui.today.attention_rows import AttentionFaces
from desktop.ui.words import access


class Telling(QObject):
    """`said` carries the words, and whether they are urgent. What stood there at first is no news."""

    said = Signal(str, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._accepted: frozenset[str] | None = None
        self._refused: frozenset[str] = frozenset()

    def tell(self, beside: AttentionFaces) -> None:
        """Compare with what was told before."""
        accepted = {face.id: face.name for face in beside.accepted}
        refused = {face.id: face.spoken for face in beside.items if face.id.startswith("refused.")}
        if self._accepted is not None:
            for id in accepted.keys() - self._accepted:
                self.said.emit(access.accepted(accepted[id]), False)
            for id in refused.keys() - self._refused:
                self.said.emit(refused[id], True)
        self._accepted, self._refused = frozenset(accepted), frozenset(refused)
