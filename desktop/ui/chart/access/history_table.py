"""The Access History: a quiet table with a button in the rows that are still open."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from desktop.ui.chart.access.row_buttons import RowButtons
from desktop.ui.chart.access.state import Act, HistoryFace
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.face_model import FaceModel
from desktop.ui.widgets.pressing import ENTER
from desktop.ui.widgets.quiet_table import QuietTable
from desktop.ui.words import chart as words

COLUMNS = (words.EMAIL_COLUMN, words.ENABLED_BY, words.ACTIVATED_ON, words.DISABLED)
LEAST_COLUMN = 190


class HistoryTable(QuietTable):
    """Newest first; rows change only where they are still open. Buttons sit in the Disabled column."""

    pressed = Signal(Act)

    def __init__(self) -> None:
        self._faces = FaceModel(COLUMNS)
        super().__init__(
            "chart.access.history", words.ACCESS_HISTORY, self._faces, (1,) * len(COLUMNS), LEAST_COLUMN
        )
        self._faces.setParent(self)
        self._buttons = RowButtons(self, len(COLUMNS) - 1)
        self._buttons.pressed.connect(self.pressed)

    def show_rows(self, rows: tuple[HistoryFace, ...]) -> None:
        """Show these rows; a button whose row stays keeps the focus."""
        ids = [row.id for row in rows]
        if not self._faces.holds(ids):
            self._buttons.clear()
        self._faces.show_cells([row.cells for row in rows], ids)
        self._buttons.show_rows(rows)
        self.updateGeometry()

    def button(self, act: Act) -> PushButton | None:
        """The button of the newest row that offers this."""
        return self._buttons.button(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the cell says: it is spoken as the words of its button."""
        if event.key() in ENTER and not event.isAutoRepeat():
            self._buttons.press_in(self.currentIndex())
        else:
            super().keyPressEvent(event)
