"""What waits on this computer for colleagues: who may can look at it and take it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.outbox.state import Other, OthersChanges
from desktop.ui.theme import Size, Theme, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.words import outbox_others as words


class OtherRow(QWidget):
    """One colleague; below it, once it was asked for, what waits and the way to take it back."""

    looked = Signal(object)
    taken = Signal(object)

    def __init__(self, number: int, other: Other) -> None:
        super().__init__()
        self.other = other
        self._changes: OthersChanges | None = None
        name = f"outbox.other.{number}"
        self._said = PlainLabel(role="text2", wrap=True)
        self._below = PlainLabel(size=Size.SMALL, role="text2", wrap=True)
        self.look = PushButton(f"{name}.look", words.LOOK, small=True)
        self.take = PushButton(f"{name}.take", words.take_back(1), Kind.DANGER_OUTLINE, small=True)
        self.keep = PushButton(f"{name}.keep", words.KEEP, small=True)
        self.look.clicked.connect(self._look)
        self.take.clicked.connect(lambda: self.taken.emit(self._changes))
        self.keep.clicked.connect(self.fold)
        self._column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        self._lay_out()
        self.show_other(other)
        self.fold()
        follow(self._dress)

    def show_other(self, other: Other) -> None:
        """How much waits now."""
        self.other = other
        self._said.setText(other.said)
        self.look.setAccessibleName(words.spoken_look(other.name))
        self.look.explain(other.reason)

    def show_changes(self, changes: OthersChanges) -> None:
        """What waits, before it is taken back."""
        self._changes = changes
        lines = changes.lines
        more = [changes.more] if changes.more else []
        self._say("\n".join((*lines, *more, words.MEANS)) if lines else words.NONE_LEFT)
        self.take.show_as(words.take_back(len(changes.ids)), Kind.DANGER_OUTLINE)
        for button in (self.take, self.keep):
            button.setVisible(bool(lines))
        self.look.setVisible(not lines)
        (self.keep if lines else self.look).setFocus()

    def say_trouble(self, sentence: str) -> None:
        """It did not go."""
        self.fold()
        self._say(sentence, "bad-text")

    def fold(self) -> None:
        """As before it was asked for."""
        self._below.hide()
        for button in (self.take, self.keep):
            button.hide()
        self.look.show()

    def _look(self) -> None:
        self._say(words.ASKING)
        self.looked.emit(self.other)

    def _say(self, sentence: str, role: str = "text2") -> None:
        self._below.set_role(role)
        self._below.setText(sentence)
        self._below.show()

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self._said, 1)
        head.addWidget(self.look)
        for button in (self.keep, self.take):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._column.addLayout(head)
        self._column.addWidget(self._below)
        self._column.addLayout(self._buttons)

    def _dress(self, look: Theme) -> None:
        self._column.setSpacing(look.px(5))


class OtherRows(QWidget):
    """All colleagues; rows that stay keep what they show. `looked` carries a colleague, `taken` their changes."""

    looked = Signal(object)
    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[OtherRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._done = PlainLabel(role="ok-text", wrap=True)
        self._done.hide()
        self._column.addWidget(self._done)
        self.hide()

    def show_others(self, others: tuple[Other, ...]) -> None:
        """Show these."""
        if [row.other.staff_id for row in self.rows] == [other.staff_id for other in others]:
            for row, other in zip(self.rows, others, strict=True):
                row.show_other(other)
            return
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [OtherRow(number, other) for number, other in enumerate(others, 1)]
        for row in self.rows:
            row.looked.connect(self.looked)
            row.taken.connect(self.taken)
            self._column.insertWidget(self._column.count() - 1, row)
        self.setVisible(bool(others) or not self._done.isHidden())

    def show_done(self, sentence: str) -> None:
        """What was taken back, as its row may be gone."""
        self._done.setText(sentence)
        self._done.show()
        self.show()

    def row_of(self, staff_id: str) -> OtherRow | None:
        """A colleague's row."""
        return next((row for row in self.rows if row.other.staff_id == staff_id), None)
