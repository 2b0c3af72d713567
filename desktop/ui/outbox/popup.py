"""The list behind the sync light: what has not reached the clinic, and what the clinic refused."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.icons import Meaning
from desktop.ui.outbox.kept import KeptLines
from desktop.ui.outbox.others import OtherRows
from desktop.ui.outbox.rows import ChangeRow
from desktop.ui.outbox.state import Change, Outbox
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import Picture
from desktop.ui.widgets.popup import SHADOW, Popup
from desktop.ui.words import access, status
from desktop.ui.words import outbox as words

WIDTH = 500
MOST_ROWS = 6
"""More changes than these are counted in a last row; they follow as the first ones leave."""


class OutboxPopup(Popup):
    """Shows an `Outbox`; ``taken_back`` carries the change to take back or, refused, to remove.

    ``sent_now`` carries one that waited for long and is meant after all. ``cut_asked`` cuts or mends the line, to
    practice.
    """

    taken_back = Signal(object)
    sent_now = Signal(object)
    try_asked = Signal()
    cut_asked = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("outbox", words.TITLE, parent)
        self._picture = Picture(Meaning.THIS_COMPUTER, size=18)
        self._title = PlainLabel(size=Size.SECTION, weight=Weight.SEMIBOLD)
        self._sentence = PlainLabel(role="text2", wrap=True)
        self._kept = KeptLines()
        self._more = PlainLabel(role="text2")
        self._more.hide()
        self.others = OtherRows()
        self._last = PlainLabel(size=Size.SMALL, role="text2", wrap=True)
        self.try_now = PushButton("outbox.try_now", status.TRY_NOW, meaning=Meaning.RESEND)
        self.try_now.clicked.connect(self.try_asked)
        self.practice = CheckBox("outbox.practice", words.GO_OFFLINE)
        self.practice.clicked.connect(self.cut_asked)
        self._rows: list[ChangeRow] = []
        self._changes: tuple[Change, ...] = ()
        self._list, self._head, self._foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        follow(self._size)

    def show_outbox(self, outbox: Outbox) -> None:
        """Show the list as it is now; rows that stay keep their focus."""
        self._picture.show_meaning(outbox.face.meaning, f"{outbox.face.tone.value}-text")
        self._title.setText(outbox.face.words)
        self.setAccessibleName(outbox.face.spoken)
        self._sentence.setText(outbox.sentence)
        self._sentence.setVisible(bool(outbox.sentence))
        self._kept.show_lines(outbox.kept)
        self.setAccessibleDescription(
            " ".join((outbox.sentence, *(line.words for line in outbox.kept))).strip()
        )
        self.others.show_others(outbox.others)
        self._last.setText(outbox.last)
        self._last.setVisible(bool(outbox.last))
        self.try_now.setVisible(outbox.can_try)
        self.practice.setVisible(outbox.cut is not None)
        self.practice.setChecked(outbox.cut is True)
        if outbox.changes != self._changes:
            self._show_changes(outbox.changes)

    def say_too_late(self, change: Change) -> None:
        """The change had left before it could be taken back."""
        for row in self._rows:
            if row.change.command_id == change.command_id:
                row.say(access.ALREADY_SENT)

    def _show_changes(self, changes: tuple[Change, ...]) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self._changes = changes
        self._rows = [ChangeRow(number, change) for number, change in enumerate(changes[:MOST_ROWS], 1)]
        for row in self._rows:
            row.pressed.connect(self.taken_back)
            row.sent_now.connect(self.sent_now)
            self._list.addWidget(row)
        left = len(changes) - MOST_ROWS
        self._more.setText(words.more(left))
        self._more.setVisible(left > 0)

    def _lay_out(self) -> None:
        self._head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self._title, 1)
        self._foot.addWidget(self._last, 1)
        self._foot.addWidget(self.try_now)
        self._list.setSpacing(0)
        self.column.addLayout(self._head)
        self.column.addWidget(self._sentence)
        self.column.addLayout(self._list)
        self.column.addWidget(self._more)
        self.column.addWidget(self.others)
        self.column.addWidget(self._kept)
        self.column.addWidget(self.practice)
        self.column.addLayout(self._foot)

    def _size(self, look: Theme) -> None:
        self.setFixedWidth(look.px(WIDTH + 2 * SHADOW))
        self._head.setSpacing(look.px(9))
        self._foot.setSpacing(look.px(10))
