"""A page of clinic settings: what the clinic has, what was typed over it, and one button that saves all of that."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.decision import Reason
from desktop.services.administration import ClinicSettings
from desktop.services.desk import Desk
from desktop.services.invitations import NotKept, Outcome
from desktop.ui.background import Background
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.hint import HintLine
from desktop.ui.widgets.labelled_combo import LabelledCombo
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.pairs import Pairs
from desktop.ui.widgets.titled_page import TitledPage
from desktop.ui.words import settings as words

Check = Callable[[str], str]
"""What is wrong with a typed value, as a sentence; "" for nothing."""


class SettingField:
    """One setting: its field, its hint, and how it is checked while it is typed."""

    def __init__(
        self, field: LabelledField | LabelledCombo, hint: str, check: Check, usual: str = ""
    ) -> None:
        self.widget: LabelledField | LabelledCombo = field
        self.edit: QLineEdit = field.edit
        self._hint, self._check = hint, check
        self._clinic = ""
        self.edit.setPlaceholderText(usual)
        self.edit.textEdited.connect(lambda _text: self.say())

    @property
    def typed(self) -> str | None:
        """What was typed over the clinic's value; None where nothing was."""
        text = self.edit.text().strip()
        return None if text == self._clinic else text

    def problem(self) -> str:
        """What is wrong with what was typed."""
        return "" if self.typed is None else self._check(self.typed)

    def show_value(self, value: str, said: str, *, problem: bool) -> None:
        """The clinic's value, unless another was typed here."""
        if self.typed is None:
            self.edit.setText(value)
        self._clinic = value
        self.say(said, problem=problem)

    def discard(self) -> None:
        """Show the clinic's value again."""
        self.edit.setText(self._clinic)
        self.say()

    def say(self, said: str = "", *, problem: bool = False) -> None:
        """What stands below the field; nothing given means its hint."""
        place = self.widget.field if isinstance(self.widget, LabelledField) else self.widget
        if problem:
            place.show_problem(said)
        else:
            place.show_hint(said or self._hint)


class SettingsForm(TitledPage):
    """``asked`` wants the settings read anew, as something was saved. `others` stand after the first field."""

    asked = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        sentence: str,
        desk: Desk,
        background: Background,
        fields: Mapping[str, SettingField],
        *others: QWidget,
    ) -> None:
        super().__init__(name, title, sentence)
        self.fields: Final = dict(fields)
        self._desk, self._background = desk, background
        self.save = PushButton(f"{name}.save", words.SAVE, Kind.PRIMARY)
        self.discard = PushButton(f"{name}.discard", words.DISCARD)
        self.said = HintLine(f"{name}.said")
        self._look = Notice(
            f"{name}.right", Tone.NEUTRAL, Meaning.LOCKED, words.ONLY_ADMINISTRATORS, words.ASK_ONE
        )
        self._look.hide()
        self._row = QHBoxLayout()
        self.column.addWidget(self._look)
        self.column.addSpacing(6)
        first, *rest = (field.widget for field in fields.values())
        self.column.addWidget(Pairs(first, *others, *rest))
        self._row.addWidget(self.save)
        self._row.addWidget(self.discard)
        self._row.addStretch(1)
        self.save.clicked.connect(lambda: self.keep())
        self.discard.clicked.connect(self._discard)
        for field in self.fields.values():
            field.edit.textChanged.connect(self.show_buttons)
        self._may = False
        follow(self._space)

    def finish(self, *widgets: QWidget) -> None:
        """Put the buttons below the fields, and other parts of the page below those."""
        self.column.addLayout(self._row)
        self.column.addWidget(self.said)
        for widget in widgets:
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_settings(self, settings: ClinicSettings) -> None:
        """What holds now; what somebody is typing stays."""
        self._may = settings.may_change
        refused = {getattr(entry.command, "name", "") for entry in settings.refused}
        for name, field in self.fields.items():
            said = words.UNDER_WAY if name in settings.only_here else ""
            said = words.REFUSED if name in refused else said
            field.show_value(settings.values.get(name) or "", said, problem=name in refused)
            field.edit.setReadOnly(not self._may)
        self._look.setVisible(not self._may)
        self.show_buttons()

    def _discard(self) -> None:
        for field in self.fields.values():
            field.discard()

    def changes(self) -> dict[str, str]:
        """What was typed over the clinic's values, by the setting's name."""
        return {name: field.typed for name, field in self.fields.items() if field.typed is not None}

    def keep(self) -> None:
        """Save what was typed, or say beside its field what is wrong with it."""
        typed = self.changes()
        wrong = [name for name in typed if self.fields[name].problem()]
        for name in wrong:
            self.fields[name].say(self.fields[name].problem(), problem=True)
        if wrong:
            self.fields[wrong[0]].edit.setFocus()
            return
        administration = self._desk.administration
        values = {name: text or None for name, text in typed.items()}
        self._background.run(
            self,
            lambda: {name: administration.change(name, value) for name, value in values.items()},
            self._saved,
        )

    def _saved(self, outcomes: dict[str, Outcome]) -> None:
        for name, outcome in outcomes.items():
            if isinstance(outcome, NotKept):
                right = outcome.reason == Reason.NOT_ALLOWED
                self.fields[name].say(words.ONLY_ADMINISTRATORS if right else words.REFUSED, problem=True)
        self.asked.emit()

    def show_buttons(self) -> None:
        """Save and Discard can be used once something was typed."""
        reason = "" if self.changes() else words.NOTHING_CHANGED
        for button in (self.save, self.discard):
            button.explain(reason if self._may else words.ONLY_ADMINISTRATORS)

    def _space(self, look: Theme) -> None:
        self._row.setSpacing(look.px(8))
        self._row.setContentsMargins(0, look.px(8), 0, 0)
