"""What stands below the line in which a patient is looked for: the patients found, the keys, what can be typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.find.field import SearchField
from desktop.ui.find.parts import Keys, Sent, Ways
from desktop.ui.find.results import ResultsList
from desktop.ui.find.rows import ResultRow
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.words import search as words

CLEAR = 6
"""So far below the top the rows begin, clear of the round corners of what holds them."""


class FindPanel(QWidget):
    """Shows rows and sentences; who looks for them is `finding.Finding`. `field` may stand anywhere.

    `name` is the prefix of its parts: ``find`` gives ``find.results``. `fitted` says that its height changed.
    """

    undo_asked = Signal()
    new_patient_asked = Signal()
    fitted = Signal()

    def __init__(self, name: str, field: SearchField, invite: QKeySequence) -> None:
        super().__init__()
        self.field = field
        self._shape: tuple[str, int] | None = None
        self._column = QVBoxLayout(self)
        self.above = PlainLabel(role="text2", wrap=True)
        self.list = ResultsList(f"{name}.results", words.RESULTS)
        self.keys = Keys(name, invite)
        self.ways = Ways()
        self.sent = Sent(name)
        self.sent.undo.clicked.connect(self.undo_asked)
        self.keys.new_patient.clicked.connect(self.new_patient_asked)
        self._below = PlainLabel(size=Size.SMALL, role="text2", wrap=True)
        self._lay_out()
        self.field.moved.connect(self._go)
        follow(self._dress)

    def show_rows(self, above: str, rows: Sequence[ResultRow], *, more: bool = False) -> None:
        """Show these patients with a sentence above; none leaves only the sentence."""
        heading = above == words.RECENT
        self.above.set_role("text" if heading else "text2", Weight.SEMIBOLD if heading else Weight.REGULAR)
        self.above.setText(above)
        self.above.setVisible(bool(above))
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.ways.setVisible(not rows and not above)
        self.keys.show_more(words.MORE if more else "")
        self.follow_row()
        before, self._shape = self._shape, (above, len(rows))
        if self._shape != before:
            self.fitted.emit()

    def show_sent(self, words: str) -> None:
        """What was sent from here and can still be taken back; "" when nothing can."""
        self.sent.words.setText(words)
        self.sent.setVisible(bool(words))
        self.field.typing_undo = not words
        self.fitted.emit()

    def show_below(self, words: str) -> None:
        """How old the list is, offline."""
        self._below.setText(words)
        self._below.setVisible(bool(words))

    def follow_row(self) -> None:
        """The keys below the list are those of the current row."""
        row = self.list.current()
        self.keys.show_row(row is not None, can_invite=row is not None and row.can_invite)

    def _go(self, steps: int) -> None:
        self.list.go(steps)
        self.follow_row()

    def _lay_out(self) -> None:
        self._column.setSpacing(0)
        for widget in (self.sent, self.above, self.list, self.ways, self._below, self.keys):
            self._column.addWidget(widget)
        self.show_sent("")
        self.show_below("")

    def _dress(self, look: Theme) -> None:
        side = look.px(14)
        self._column.setContentsMargins(0, look.px(CLEAR), 0, 0)
        self.above.setContentsMargins(side, look.px(11 - CLEAR), side, look.px(7))
        self._below.setContentsMargins(side, look.px(8), side, 0)
        self._below.setAlignment(Qt.AlignmentFlag.AlignLeft)
