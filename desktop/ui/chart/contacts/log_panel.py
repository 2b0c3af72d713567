"""The panel that notes a call in place: kind, minutes, and what was said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QWidget

from desktop.domain.communication import KINDS
from desktop.domain.problem import Problem
from desktop.domain.typed_time import read_time_taken
from desktop.ui.palette import Tone
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.combo import ComboField
from desktop.ui.widgets.field import EntryField
from desktop.ui.widgets.hint import HintLine, mark_problem
from desktop.ui.widgets.label import PlainLabel, buddy
from desktop.ui.widgets.naming import identify, plain
from desktop.ui.widgets.panel import Panel
from desktop.ui.words import communication as words

NAME = "chart.communication.log"


class LogPanel(Panel):
    """``saved`` asks to keep what is typed, ``closed`` to put it away; what is typed stays until it is kept."""

    saved = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.note = ComboField(f"{NAME}.kind", plain(words.LOG_KIND)), QPlainTextEdit()
        self.minutes = EntryField(f"{NAME}.minutes", plain(words.LOG_MINUTES))
        self.save_button = PushButton(f"{NAME}.save", words.SAVE, Kind.PRIMARY)
        self._cancel = PushButton(f"{NAME}.cancel", words.CANCEL)
        self._hint = HintLine(f"{NAME}.note")
        self._grid, self._first, self._keys = QGridLayout(self), QHBoxLayout(), QHBoxLayout()
        identify(self.note, f"{NAME}.note", plain(words.LOG_NOTE))
        self.kind.addItems([words.KINDS[kind] for kind in KINDS])
        self.note.setTabChangesFocus(True)
        self._lay_out()
        self.save_button.clicked.connect(self.saved)
        self._cancel.clicked.connect(self.closed)
        self.note.textChanged.connect(self.be_quiet)
        self.minutes.edit.textChanged.connect(self.be_quiet)
        follow(self._space)

    def typed(self) -> tuple[str, int | Problem, str]:
        """Kind, minutes and note as they stand."""
        minutes = read_time_taken(self.minutes.text())
        return KINDS[self.kind.currentIndex()], minutes, self.note.toPlainText()

    def clear(self) -> None:
        """What was typed is on file."""
        self.kind.setCurrentIndex(0)
        self.minutes.edit.clear()
        self.note.clear()

    def complain(self, sentence: str, part: str = "note") -> None:
        """Say why it cannot be kept, and go to "minutes" or "note"."""
        self.be_quiet()
        field = self.minutes.edit if part == "minutes" else self.note
        self._hint.say(sentence, Tone.BAD)
        field.setAccessibleDescription(sentence)
        mark_problem(field, problem=True)
        field.setFocus()

    def be_quiet(self) -> None:
        """Nothing is wrong any more."""
        self._hint.say("")
        for field in (self.minutes.edit, self.note):
            field.setAccessibleDescription("")
            mark_problem(field, problem=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away, Ctrl+Enter keeps it."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.saved.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(PlainLabel(words.LOG_TITLE, Size.SECTION, Weight.SEMIBOLD), 0, 0, 1, 2)
        self._first.addWidget(self.kind)
        self._first.addSpacing(8)
        self._first.addWidget(buddy(words.LOG_MINUTES, self.minutes.edit, "text2", Weight.REGULAR))
        self._first.addWidget(self.minutes)
        self._first.addStretch(1)
        self._grid.addWidget(buddy(words.LOG_KIND, self.kind, "text2", Weight.REGULAR), 1, 0, middle)
        self._grid.addLayout(self._first, 1, 1)
        self._grid.addWidget(buddy(words.LOG_NOTE, self.note, "text2", Weight.REGULAR), 2, 0, top)
        self._grid.addWidget(self.note, 2, 1)
        below = QWidget()
        self._keys = QHBoxLayout(below)
        self._keys.setContentsMargins(0, 0, 0, 0)
        self._keys.addWidget(PlainLabel(words.LOG_HINT, Size.SMALL, role="text2", wrap=True), 1)
        self._keys.addWidget(self.save_button)
        self._keys.addWidget(self._cancel)
        self._grid.addWidget(self._hint, 3, 1)
        self._grid.addWidget(below, 4, 1)
        self._grid.setColumnStretch(1, 1)

    def _space(self, look: Theme) -> None:
        self._grid.setHorizontalSpacing(look.px(10))
        self._grid.setVerticalSpacing(look.px(9))
        self._first.setSpacing(look.px(10))
        self._keys.setSpacing(look.px(8))
        self.kind.setMinimumWidth(look.px(160))
        self.minutes.edit.setFixedWidth(look.px(64))
        self.note.setFixedHeight(look.px(84))
        self.note.document().setDocumentMargin(look.px(6))
