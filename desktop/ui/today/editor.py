"""What is missing, typed in the row itself: one item after the other, in the same place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.requirements import Field
from desktop.ui import theme
from desktop.ui.chart.access.typed_field import Check, Tidy, TypedField
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.today.labels import LABELS
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.drawing import begin, pen
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.wrapped import height_at
from desktop.ui.words import today as words

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowEditor(QWidget):
    """Lies over the last two cells of a row. `asked` carries whether to invite as well; `left` is Esc.

    `final` are the words of the button that sends; `taller` says that a hint has come or gone.
    """

    asked = Signal(bool)
    left = Signal()
    taller = Signal()

    def __init__(self, parent: QWidget, patient: str, fields: Sequence[Field], final: str) -> None:
        super().__init__(parent)
        identify(self, "today.row", patient)
        self._column = QVBoxLayout(self)
        self.fields: list[TypedField] = []
        self._steps: list[QWidget] = []
        for number, field in enumerate(fields, 1):
            last = number == len(fields)
            self._add(field, patient, final if last else words.NEXT, (number, len(fields)))
        self.show_step(0)
        follow(self._dress)

    @property
    def step(self) -> int:
        """Which item is typed now, from 0."""
        return next(n for n, step in enumerate(self._steps) if not step.isHidden())

    def show_step(self, number: int) -> None:
        """Ask for this item."""
        for place, step in enumerate(self._steps):
            step.setVisible(place == number)
        self.taller.emit()

    def focus(self) -> None:
        """Type here."""
        edit = self.fields[self.step].edit
        edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        edit.selectAll()

    def judge_by(self, check: Check, tidy: Tidy) -> None:
        """How what is typed is judged and tidied."""
        for field in self.fields:
            field.judge_by(check, tidy)

    def typed(self) -> dict[Field, str]:
        """What has been typed so far."""
        return {field.field: field.text() for field in self.fields if field.text().strip()}

    def offer(self, texts: Mapping[Field, str]) -> None:
        """What was typed here before, or stands on file."""
        for field in self.fields:
            if field.field in texts:
                field.edit.setText(texts[field.field])

    def complain(self, field: Field, said: str) -> None:
        """Say beside the field why it cannot be kept."""
        place = next((n for n, each in enumerate(self.fields) if each.field is field), None)
        if place is not None:
            self.show_step(place)
            self.fields[place].complain(said)
            self.focus()

    def height_at(self, width: int) -> int:
        """With everything that is said below the field."""
        return height_at(self._column, width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Ctrl+Enter only saves, Esc closes; a hint below makes the row taller."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.taller.emit()
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() in ENTER and watched in [field.edit for field in self.fields]:
            self.asked.emit(not event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The selected row goes on below it."""
        look, painter = theme.current(), begin(self)
        painter.fillRect(self.rect(), QColor(look.roles.sel))
        painter.setPen(pen(look.roles.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _add(self, field: Field, patient: str, text: str, place: tuple[int, int]) -> None:
        label, name = LABELS[field], f"today.row.{field.value}"
        entry = TypedField(name, field, words.field_spoken(label, patient))
        shown = words.step_of(label, *place) if place[1] > 1 else label
        above = PlainLabel(shown, Size.SMALL, Weight.MEDIUM, "text2")
        above.setBuddy(entry.edit)
        button = PushButton(f"{name}.go", text, Kind.PRIMARY, small=True)
        button.setAccessibleName(words.of_patient(text, patient))
        button.clicked.connect(lambda: self.asked.emit(True))
        entry.edit.setProperty("small", "true")
        entry.put_beside(button)
        step = QWidget()
        inside = QVBoxLayout(step)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.addWidget(above)
        inside.addWidget(entry)
        self._column.addWidget(step)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for watched in (entry.edit, button, step, entry):
            watched.installEventFilter(self)
        self.fields.append(entry)
        self._steps.append(step)

    def _dress(self, look: Theme) -> None:
        self._column.setContentsMargins(look.px(8), look.px(5), look.px(8), look.px(7))
