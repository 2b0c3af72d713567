"""One field of the form as widgets: what every shape of it can do, and the two usual shapes."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.demographics.difference import DifferenceLine
from desktop.ui.demographics.fields import FieldSpec
from desktop.ui.demographics.line import FormCombo, FormLine, show_only_here
from desktop.ui.demographics.state import FieldFace
from desktop.ui.demographics.values import Choice, choices, position
from desktop.ui.theme import Theme, current, follow
from desktop.ui.widgets.field import EntryField
from desktop.ui.widgets.hint import HintLine, mark_problem
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import plain
from desktop.ui.words import checks

SHORT, GAP = 136, 4
"""Width of a field for a date or a word."""


class Entry(QWidget):
    """``edited`` carries the text after every change a person makes; ``left`` that the person has moved on.

    ``taken`` carries whether the other's value (True) or the own one is to stand.
    """

    edited = Signal(str)
    left = Signal()
    taken = Signal(bool)

    def __init__(self, prefix: str, spec: FieldSpec) -> None:
        super().__init__()
        self.spec, self.name = spec, f"{prefix}.{spec.name}"
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._difference: DifferenceLine | None = None

    def show_face(self, face: FieldFace, reason: str) -> None:
        """Show what is on file unless something is being typed, and what is said about it."""
        if face.difference and self._difference is None:
            self._difference = DifferenceLine(self.name, plain(self.spec.label))
            self._difference.taken.connect(self.taken)
            self.column.addWidget(self._difference)
        if self._difference is not None:
            self._difference.show_words(face.difference)
            self.column.setSpacing(current().px(GAP) if face.difference else 0)

    def buddy(self) -> QWidget:
        """What the visible label names."""
        raise NotImplementedError

    def go_to(self) -> None:
        """Take the focus."""
        self.buddy().setFocus(Qt.FocusReason.OtherFocusReason)


class LineEntry(Entry):
    """A line of text; beside it what follows from it, such as an age."""

    def __init__(self, prefix: str, spec: FieldSpec) -> None:
        super().__init__(prefix, spec)
        self.edit = FormLine()
        self.field = EntryField(self.name, plain(spec.label), self.edit)
        self._beside = PlainLabel(role="text2") if spec.name == "born" else None
        self._suggestion = ""
        self.column.addWidget(self.field)
        if self._beside is not None:
            self.field.put_beside(self._beside)
        self.edit.textEdited.connect(self.edited)
        self.edit.editingFinished.connect(self._leave)
        self.field.suggestion_taken.connect(self._take_suggestion)
        follow(self._dress)

    def show_face(self, face: FieldFace, reason: str) -> None:
        """News never changes what is being typed."""
        super().show_face(face, reason)
        typing = self.edit.hasFocus() and self.edit.isModified()
        if not typing and self.edit.text() != face.text:
            self.edit.setText(face.text)
        self.edit.setReadOnly(bool(reason))
        self.edit.setToolTip(reason or face.remark)
        show_only_here(self.edit, face.only_here)
        if self._beside is not None:
            self._beside.setText(face.beside)
        self._suggestion = face.hint.suggestion
        if face.hint.problem:
            self.field.show_problem(face.hint.words)
        else:
            link = checks.USE_IT if face.hint.suggestion else ""
            self.field.show_hint(face.hint.words, face.hint.tone, link)
        if not face.hint.words:
            self.edit.setAccessibleDescription(face.remark)

    def show_text(self, text: str) -> None:
        """Show the text tidied; it counts as typed."""
        if text != self.edit.text():
            self.edit.setText(text)

    def buddy(self) -> QWidget:
        """The line."""
        return self.edit

    def _leave(self) -> None:
        if self.edit.isModified():
            self.edit.setModified(False)
            self.left.emit()

    def _take_suggestion(self) -> None:
        self.edit.setText(self._suggestion)
        self.edited.emit(self._suggestion)
        self.edit.setFocus()

    def _dress(self, look: Theme) -> None:
        if self.spec.short:
            self.edit.setFixedWidth(look.px(SHORT if self.spec.name != "zip" else 92))


class ChoiceEntry(Entry):
    """A list to choose from; a value on file that is not in it stands at its end."""

    def __init__(self, prefix: str, spec: FieldSpec) -> None:
        super().__init__(prefix, spec)
        self.combo = FormCombo(self.name, plain(spec.label))
        self._offered: tuple[Choice, ...] = ()
        self._hint = HintLine(self.name)
        row = QHBoxLayout()
        row.addWidget(self.combo, 0 if spec.short else 1)
        if spec.short and spec.name != "state":
            row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self._hint)
        self.combo.activated.connect(self._choose)
        self.combo.installEventFilter(self)
        self._offer("")
        follow(self._dress)

    def show_face(self, face: FieldFace, reason: str) -> None:
        """A choice made here stays until it is saved or discarded."""
        super().show_face(face, reason)
        if self.combo.currentIndex() < 0 or self._value() != face.text:
            self._offer(face.on_file)
            self.combo.setCurrentIndex(position(self._offered, face.text))
        self.combo.setEnabled(not reason)
        self.combo.setToolTip(reason or face.remark)
        self.combo.setAccessibleDescription(face.hint.words or reason or face.remark)
        show_only_here(self.combo, face.only_here)
        self._hint.say(face.hint.words, face.hint.tone)
        mark_problem(self.combo, problem=face.hint.problem)

    def buddy(self) -> QWidget:
        """The list."""
        return self.combo

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell when the list was left."""
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def _offer(self, present: str) -> None:
        offered = choices(self.spec.name, present)
        if offered != self._offered:
            self._offered = offered
            self.combo.clear()
            self.combo.addItems([choice.words for choice in offered])

    def _value(self) -> str:
        at = self.combo.currentIndex()
        return self._offered[at].value if at >= 0 else ""

    def _choose(self, at: int) -> None:
        self.edited.emit(self._offered[at].value)

    def _dress(self, look: Theme) -> None:
        if self.spec.short:
            self.combo.setMinimumWidth(look.px(76 if self.spec.name == "state" else SHORT))
