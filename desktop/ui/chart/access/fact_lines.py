"""Quiet facts below the panel: the next visit, what is on file, what an undo has done."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.chart.access.state import Act, Line
from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, current, follow
from desktop.ui.widgets.line_label import LineLabel
from desktop.ui.widgets.picture import Picture
from desktop.ui.widgets.shelf import Shelf

SLOTS = ("said", "put_off", "visit", "on_file")


@dataclass(frozen=True, slots=True)
class _Row:
    whole: QWidget
    picture: Picture
    text: LineLabel
    shelf: Shelf


class FactLines(QWidget):
    """One line per fact: icon, words and, where something can be done, a link."""

    pressed = Signal(Act)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows = {slot: self._made(slot) for slot in SLOTS}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        follow(self._dress)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show exactly these."""
        shown = {line.slot: line for line in lines}
        for slot, row in self._rows.items():
            line = shown.get(slot)
            row.whole.setVisible(line is not None)
            if line is not None:
                row.picture.show_meaning(line.meaning, line.role)
                row.text.setText(line.text)
                row.shelf.show([line.button] if line.button else [])
        self.setVisible(bool(lines))

    def shelves(self) -> tuple[Shelf, ...]:
        """The links that can be seen."""
        return tuple(row.shelf for row in self._rows.values() if not row.whole.isHidden())

    def _made(self, slot: str) -> _Row:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(1, 0, 0, 0)
        row.setSpacing(current().px(8))
        picture, text = Picture(Meaning.HINT, size=16), LineLabel(role="text2")
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text)
        shelf = Shelf(self, f"chart.access.fact.{slot}", row.addWidget)
        shelf.pressed.connect(self.pressed)
        shelf.prepare([Act.SHOW_CHECKLIST])
        row.addStretch(1)
        self._column.addWidget(whole)
        return _Row(whole, picture, text, shelf)

    def _dress(self, look: Theme) -> None:
        self._column.setSpacing(look.px(2))
