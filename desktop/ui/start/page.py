"""The page on which a patient is found: the line, the patients below it, what can be typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.start.field import SearchField
from desktop.ui.start.kept import KeepingNotice
from desktop.ui.start.parts import Keys, Sent, Ways
from desktop.ui.start.results import ResultsList
from desktop.ui.start.rows import ResultRow
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.scroll_page import ScrollPage
from desktop.ui.words import search as words

WIDTH = 640


class FindPage(ScrollPage):
    """Shows rows and sentences; who looks for them is `finding.Finding`."""

    undo_asked = Signal()

    def __init__(self, clinic_name: str, find: QKeySequence, invite: QKeySequence) -> None:
        self._column = QVBoxLayout()
        super().__init__(_in_the_middle(self._column), "base")
        self._title = PlainLabel(words.TITLE, Size.TITLE, Weight.SEMIBOLD)
        self._clinic = PlainLabel(clinic_name, role="text2")
        self.field = SearchField("start.search", words.TITLE, words.PLACEHOLDER, find)
        self._title.setBuddy(self.field)
        self._above = PlainLabel(role="text2", wrap=True)
        self.list = ResultsList("start.results", words.RESULTS)
        self._keys = Keys(invite)
        self._panel = Panel("base", "line2", (1, 1, 1, 1))
        self._ways = Ways()
        self._sent = Sent()
        self._sent.undo.clicked.connect(self.undo_asked)
        self._below = PlainLabel(size=Size.SMALL, role="text2", wrap=True)
        self.keeping = KeepingNotice()
        self._lay_out()
        self.field.moved.connect(self._go)
        follow(self._dress)

    def show_rows(self, above: str, rows: Sequence[ResultRow], *, more: bool = False) -> None:
        """Show these patients with a sentence above; none leaves only the sentence."""
        heading = above == words.RECENT
        self._above.set_role("text" if heading else "text2", Weight.SEMIBOLD if heading else Weight.REGULAR)
        self._above.setText(above)
        self._above.setVisible(bool(above))
        self.list.show_rows(rows)
        self._panel.setVisible(bool(rows))
        self._ways.setVisible(not rows and not above)
        self._keys.show_more(words.MORE if more else "")
        self.follow_row()

    def show_sent(self, words: str) -> None:
        """What was sent from here and can still be taken back; "" when nothing can."""
        self._sent.words.setText(words)
        self._sent.setVisible(bool(words))
        self.field.typing_undo = not words

    def show_below(self, words: str) -> None:
        """How old the list is, offline."""
        self._below.setText(words)
        self._below.setVisible(bool(words))

    def follow_row(self) -> None:
        """The keys below the list are those of the current row."""
        row = self.list.current()
        self._keys.show_invite(row is not None and row.can_invite)

    def _go(self, steps: int) -> None:
        self.list.go(steps)
        self.follow_row()
        row = self.list.visualRect(self.list.currentIndex())
        top = self.list.mapTo(self, row.topLeft()).y() + self.verticalScrollBar().value()
        self.ensureVisible(0, top + row.height() // 2, 0, row.height())

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.list)
        inside.addWidget(self._keys)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._clinic, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self._column.addLayout(head)
        for widget in (
            self.field,
            self._sent,
            self._above,
            self._panel,
            self._ways,
            self._below,
        ):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._column.addWidget(self.keeping)
        self.show_sent("")
        self.show_below("")

    def _dress(self, look: Theme) -> None:
        self._column.setSpacing(look.px(12))
        self._column.setContentsMargins(look.px(24), look.px(40), look.px(24), look.px(24))


class _Column(QWidget):
    """As wide as a line can be read well, never wider than the page."""

    def __init__(self, column: QVBoxLayout) -> None:
        super().__init__()
        self.setLayout(column)
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        self.setMaximumWidth(look.px(WIDTH + 48))


def _in_the_middle(column: QVBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(_Column(column), 1_000)
    row.addStretch(1)
    return row
