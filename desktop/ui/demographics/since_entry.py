"""Whether a patient wants to be invited: welcome, or asked not to be since a day."""

from datetime import date

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.demographics.entry import SHORT, Entry
from desktop.ui.demographics.fields import FieldSpec
from desktop.ui.demographics.line import FormCombo, FormLine, show_only_here
from desktop.ui.demographics.state import FieldFace
from desktop.ui.demographics.values import shown_value
from desktop.ui.theme import Theme, Weight, follow
from desktop.ui.widgets.hint import HintLine, mark_problem
from desktop.ui.widgets.label import buddy
from desktop.ui.widgets.naming import identify, plain
from desktop.ui.words import demographics as words


class SinceEntry(Entry):
    """A list with two entries; the second has a day, today unless another one is typed."""

    def __init__(self, prefix: str, spec: FieldSpec) -> None:
        super().__init__(prefix, spec)
        self.combo, self.day = FormCombo(self.name, plain(spec.label)), FormLine()
        identify(self.day, f"{self.name}.since", words.SINCE_SPOKEN)
        self.combo.addItems([words.WELCOME, words.ASKED_NOT])
        self._label = buddy(words.SINCE, self.day, role="text2", weight=Weight.REGULAR)
        self.day.setAccessibleName(words.SINCE_SPOKEN)
        self._hint = HintLine(self.name)
        self._today = ""
        self._row = QHBoxLayout()
        self._row.addWidget(self.combo, 1)
        self._row.addWidget(self._label)
        self._row.addWidget(self.day)
        self.column.addLayout(self._row)
        self.column.addWidget(self._hint)
        self.combo.activated.connect(self._choose)
        self.day.textEdited.connect(self.edited)
        for part in (self.combo, self.day):
            part.installEventFilter(self)
        self._draw()
        follow(self._dress)

    def set_today(self, today: date) -> None:
        """The day that is put in when somebody asks not to be invited."""
        self._today = shown_value("opted_out_on", today.isoformat())

    def show_face(self, face: FieldFace, reason: str) -> None:
        """A choice made here stays until it is saved or discarded."""
        super().show_face(face, reason)
        if not (self.day.hasFocus() and self.day.isModified()) and self.day.text() != face.text:
            self.combo.setCurrentIndex(1 if face.text else 0)
            self.day.setText(face.text)
        for part in (self.combo, self.day):
            part.setEnabled(not reason)
            part.setToolTip(reason or face.remark)
            show_only_here(part, face.only_here)
        self._hint.say(face.hint.words, face.hint.tone)
        mark_problem(self.day, problem=face.hint.problem)
        self._draw()

    def show_text(self, text: str) -> None:
        """Show the day tidied."""
        self.day.setText(text)

    def buddy(self) -> QWidget:
        """The list."""
        return self.combo

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when it was left."""
        if event.type() is QEvent.Type.FocusOut:
            self.day.setModified(False)
            self.left.emit()
        return False

    def _choose(self, at: int) -> None:
        self.day.setText(self._today if at else "")
        self._draw()
        self.edited.emit(self.day.text())

    def _draw(self) -> None:
        asked = self.combo.currentIndex() == 1
        for part in (self._label, self.day):
            part.setVisible(asked)

    def _dress(self, look: Theme) -> None:
        self.day.setFixedWidth(look.px(SHORT - 26))
        self._row.setSpacing(look.px(8))
