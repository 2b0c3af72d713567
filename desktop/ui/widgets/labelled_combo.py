"""A list to choose from or type into, with its name above and what is wrong below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.palette import Tone
from desktop.ui.widgets.combo import ComboField
from desktop.ui.widgets.hint import HintLine, mark_problem
from desktop.ui.widgets.label import buddy
from desktop.ui.widgets.naming import identify


class LabelledCombo(QWidget):
    """An editable combo: what is typed narrows the list, anywhere in an entry, whatever its case."""

    def __init__(self, label: str, name: str) -> None:
        super().__init__()
        self.combo = ComboField(name, label)
        self.edit = QLineEdit()
        self.combo.setLineEdit(self.edit)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        identify(self.edit, f"{name}.edit", label)
        self.label = buddy(label, self.combo)
        self._hint = HintLine(name)
        self.setFocusProxy(self.combo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addSpacing(theme.current().px(5))
        column.addWidget(self.combo)
        column.addWidget(self._hint)

    def show_choices(self, choices: Sequence[str]) -> None:
        """Offer these; what stands in the field stays."""
        typed = self.edit.text()
        self.combo.clear()
        self.combo.addItems(list(choices))
        completer = QCompleter(list(choices), self.combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.combo.setCompleter(completer)
        self.edit.setText(typed)

    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text().strip()

    def show_hint(self, words: str, tone: Tone | None = None) -> None:
        """Say something below that stops nobody; "" takes it away."""
        self._say(words, tone, problem=False)

    def show_problem(self, words: str) -> None:
        """Say what is wrong and outline the field."""
        self._say(words, Tone.BAD, problem=True)

    def _say(self, words: str, tone: Tone | None, *, problem: bool) -> None:
        self._hint.say(words, tone)
        self.combo.setAccessibleDescription(words)
        mark_problem(self.combo, problem=problem)
