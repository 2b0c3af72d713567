"""How a single computer keeps its records: a picture and a sentence for each fact."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.icons import Meaning
from desktop.ui.keeping import KeptLine
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import Picture

ICON = 16


class KeptLines(QWidget):
    """Takes no room where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[Picture, PlainLabel]] = []
        self.show_lines(())
        follow(self._space)

    def show_lines(self, lines: tuple[KeptLine, ...]) -> None:
        """Show these facts."""
        while len(self._rows) < len(lines):
            self._add_row()
        for number, (picture, label) in enumerate(self._rows):
            line = lines[number] if number < len(lines) else None
            picture.setVisible(line is not None)
            label.setVisible(line is not None)
            label.setText(line.words if line else "")
            if line is not None:
                picture.show_meaning(line.meaning, f"{line.tone.value}-text")
        self.setVisible(bool(lines))

    def _add_row(self) -> None:
        picture, label = Picture(Meaning.HINT, size=ICON), PlainLabel(wrap=True)
        row = len(self._rows)
        self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1)
        self._rows.append((picture, label))

    def _space(self, look: Theme) -> None:
        self._grid.setContentsMargins(1, look.px(2), 0, look.px(2))
        self._grid.setHorizontalSpacing(look.px(9))
        self._grid.setVerticalSpacing(look.px(8))
