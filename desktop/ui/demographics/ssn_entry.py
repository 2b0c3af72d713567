"""The Social Security Number: shown masked, typed anew into an empty field, and masked again once it is left."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desktop.domain.folding import digits_of
from desktop.domain.ssn import Ssn, parse_ssn
from desktop.ui import people
from desktop.ui.demographics.entry import SHORT, Entry
from desktop.ui.demographics.fields import FieldSpec
from desktop.ui.demographics.state import FieldFace
from desktop.ui.theme import Figures, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.field import EntryField
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.words import demographics as words

HIDDEN, DOT = 5, "•"
"""So many digits of nine are dots as soon as they are typed."""


class SsnEdit(QLineEdit):
    """Nine digits, of which only the last four are ever drawn, spoken or copied. ``typed`` carries all of them."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._digits = ""
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhDigitsOnly
        )
        self.textEdited.connect(self._read)

    def show_digits(self, digits: str) -> None:
        """Put these in; with "" the field is empty again."""
        self._digits = digits
        self.setText(_dotted(digits))

    def digits(self) -> str:
        """What was typed."""
        return self._digits

    def _read(self, drawn: str) -> None:
        """Find out from where the cursor stands which digits were replaced by what was typed."""
        at, old = _characters(drawn, self.cursorPosition()), _dotted(self._digits)
        rest = min(len(drawn) - at, len(old))
        kept = 0
        while kept < min(at, len(old) - rest) and old[kept] == drawn[kept]:
            kept += 1
        new = digits_of(drawn[kept:at])
        self._digits = self._digits[:kept] + new + self._digits[len(old) - rest :]
        self.setText(_dotted(self._digits))
        self.setCursorPosition(kept + len(new))
        self.typed.emit(self._digits)


class SsnEntry(Entry):
    """What is on file and a button to type another; ``open_when_empty`` offers the field at once."""

    def __init__(self, prefix: str, spec: FieldSpec, *, open_when_empty: bool = False) -> None:
        super().__init__(prefix, spec)
        self.edit = SsnEdit()
        self.field = EntryField(self.name, words.SSN_FULL, self.edit)
        self.change = PushButton(f"{self.name}.change", words.CHANGE_SSN)
        self._keep = PushButton(f"{self.name}.keep", words.KEEP_OLD, Kind.LINK)
        self._shown = PlainLabel(figures=Figures.CODE)
        self._new = PlainLabel(words.NEW_NUMBER, role="text2")
        self._four, self._open, self._at_once = "", False, open_when_empty
        self._row = QHBoxLayout()
        self._lay_out()
        self.edit.typed.connect(self.edited)
        self.edit.installEventFilter(self)
        self.change.clicked.connect(self._begin)
        self._keep.clicked.connect(self._give_up)
        follow(self._dress)

    def show_face(self, face: FieldFace, reason: str) -> None:
        """A number that was saved or discarded is forgotten here."""
        super().show_face(face, reason)
        self._four = face.on_file
        if not face.touched and not self.edit.hasFocus():
            self.edit.show_digits("")
            self._open = False
        self.change.explain(reason)
        if face.hint.problem:
            self.field.show_problem(face.hint.words)
        else:
            self.field.show_hint(face.hint.words, face.hint.tone)
        self._draw()

    def buddy(self) -> QLineEdit:
        """The line the number is typed into."""
        return self.edit

    def go_to(self) -> None:
        """Open the field."""
        self._begin()

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """A whole number is masked when the field is left; Esc keeps the old one."""
        if event.type() is QEvent.Type.FocusIn:
            self._open = True
        if event.type() is QEvent.Type.FocusOut:
            self._leave()
        if self._open and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._give_up()
            return True
        return False

    def _begin(self) -> None:
        self._open = True
        self.edit.show_digits("")
        self._draw()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_up(self) -> None:
        self.edit.show_digits("")
        self._open = False
        self.edited.emit("")
        self._draw()
        (self.edit if self.edit.isVisible() else self.change).setFocus()

    def _leave(self) -> None:
        whole = isinstance(parse_ssn(self.edit.digits()), Ssn)
        if whole or (not self.edit.digits() and not self._keep.hasFocus()):
            self._open = False
        self.left.emit()
        self._draw()

    def _draw(self) -> None:
        number = parse_ssn(self.edit.digits())
        typed = isinstance(number, Ssn) and not self._open
        four = number.last4 if isinstance(number, Ssn) and typed else self._four
        typing = self._open or (self._at_once and not four)
        self._shown.setText(people.ssn(four) if four else words.NOT_ON_FILE)
        self._shown.set_role("text" if four else "text2", Weight.REGULAR)
        spoken = people.ssn_spoken(four) if four else words.NOT_ON_FILE
        self._shown.setAccessibleName(f"{words.SSN_FULL}: {spoken}")
        self._keep.show_as(words.KEEP_OLD if self._four else words.LEAVE_OUT, Kind.LINK)
        self.change.setText(words.CHANGE_SSN if four else words.ADD_SSN)
        self.change.setAccessibleName(words.CHANGE_SSN_SPOKEN if four else words.ADD_SSN_SPOKEN)
        self.field.setVisible(typing)
        self._keep.setVisible(self._open)
        self._new.setVisible(typed)
        for part in (self._shown, self.change):
            part.setVisible(not typing)

    def _lay_out(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self.field, self._keep, self._shown, self.change):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)
        self.column.addLayout(self._row)
        self.column.addWidget(self._new)

    def _dress(self, look: Theme) -> None:
        self.edit.setFixedWidth(look.px(SHORT))
        self._shown.setMinimumHeight(look.px(30))
        self._row.setSpacing(look.px(12))
        self._draw()


def _dotted(digits: str) -> str:
    return DOT * min(len(digits), HIDDEN) + digits[HIDDEN:]


def _characters(text: str, units: int) -> int:
    """Qt counts an emoji as two."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
