"""One line for the missing item: checked while it is typed, tidied when it is left, never emptied by news."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from desktop.domain.requirements import Field
from desktop.ui.demographics.hints import Hint
from desktop.ui.palette import Tone
from desktop.ui.widgets.field import EntryField, PasswordEdit
from desktop.ui.words import checks

Check = Callable[[Field, str, bool], Hint]
"""Says what stands below a field: the field, its text, and whether the person has left it."""

Tidy = Callable[[Field, str], str]


class TypedField(EntryField):
    """A field of the checklist. ``submitted`` is Enter, ``edited`` every change a person makes."""

    submitted = Signal()
    edited = Signal(str)

    def __init__(self, name: str, field: Field, spoken: str) -> None:
        edit: QLineEdit = PasswordEdit(name) if field is Field.SSN else QLineEdit()
        super().__init__(name, spoken, edit)
        self.field = field
        self._check: Check = lambda _field, _text, _left: Hint()
        self._tidy: Tidy = lambda _field, text: text
        self._suggestion = ""
        self._left = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        edit.textEdited.connect(self._on_edited)
        edit.editingFinished.connect(self._on_left)
        edit.returnPressed.connect(self.submitted)
        self.suggestion_taken.connect(self._take_suggestion)

    def judge_by(self, check: Check, tidy: Tidy) -> None:
        """Use these from now on, and look at what is typed again."""
        self._check, self._tidy = check, tidy
        self.look_again()

    def offer(self, text: str) -> None:
        """Put in what is on file, unless something else was typed."""
        if not self.edit.isModified() and self.edit.text() != text:
            self.edit.setText(text)
            self.look_again()

    def forget(self) -> None:
        """What was typed is on file now."""
        self.edit.clear()
        self.edit.setModified(False)
        self._left = False

    def look_again(self) -> None:
        """Show what is to be said about the text as it stands."""
        hint = self._check(self.field, self.edit.text(), self._left)
        self._suggestion = hint.suggestion
        if hint.problem:
            self.show_problem(hint.words)
        else:
            self.show_hint(hint.words, hint.tone, checks.USE_IT if hint.suggestion else "")

    def complain(self, words: str) -> None:
        """Say why this cannot be kept."""
        self._left = True
        self.show_problem(words)

    def ask_for(self, words: str) -> None:
        """Say that nothing has been typed yet."""
        self.show_hint(words, Tone.WARN)

    def _on_edited(self, text: str) -> None:
        self._left = False
        self.look_again()
        self.edited.emit(text)

    def _on_left(self) -> None:
        if not self.edit.isModified():
            return
        tidied = self._tidy(self.field, self.edit.text())
        if tidied != self.edit.text():
            self.edit.setText(tidied)
            self.edit.setModified(True)
        self._left = True
        self.look_again()

    def _take_suggestion(self) -> None:
        self.edit.setText(self._suggestion)
        self.edit.setModified(True)
        self.look_again()
        self.edited.emit(self.edit.text())
        self.edit.setFocus()
