"""The popover at the ←: takes what is missing, one thing at a time, and goes on to send."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.requirements import Field
from desktop.ui.chart.access.checklist_panel import LABELS
from desktop.ui.chart.access.typed_field import TypedField
from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.label import PlainLabel, buddy
from desktop.ui.widgets.popover import Popover
from desktop.ui.widgets.popup import SHADOW
from desktop.ui.words import arrow as words
from desktop.ui.words import checks

WIDTH = 372
NAME = "appointment.popover"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the fields in their order, and whether the email on file is to be corrected first.

    `other` is the link to the other alternative, "" where there is none; `save` what the last step does.
    """

    fields: tuple[Field, ...]
    title: str
    body: str = ""
    correcting: bool = False
    other: str = ""
    save: str = words.SAVE_AND_SEND


class InvitePopover(Popover):
    """``gone_on`` is Enter or its button; ``other_asked`` the link; ``left`` Not now or Esc."""

    gone_on = Signal()
    other_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(NAME, words.TO_ONPATIENT, parent)
        self.fields = {field: TypedField(f"{NAME}.{field.value}", field, LABELS[field]) for field in Field}
        self.correcting = TypedField(f"{NAME}.new_email", Field.EMAIL, LABELS[Field.EMAIL])
        self._title = PlainLabel(size=Size.SECTION, weight=Weight.SEMIBOLD, wrap=True)
        self._body = PlainLabel(role="text2", wrap=True)
        self._step = PlainLabel(role="text2", size=Size.SMALL)
        self._labels: dict[TypedField, PlainLabel] = {}
        self._grid, self._foot = QGridLayout(), QHBoxLayout()
        self._other = PushButton(f"{NAME}.other", checks.USE_SSN, Kind.LINK)
        self._go = PushButton(f"{NAME}.save", words.SAVE_AND_SEND, Kind.PRIMARY, Meaning.TO_ONPATIENT)
        self._not_now = PushButton(f"{NAME}.not_now", words.NOT_NOW)
        self._question, self._at = Question((), ""), 0
        self._lay_out()
        for field in self.every_field():
            field.submitted.connect(self.gone_on)
            field.edit.installEventFilter(self)
        self._go.clicked.connect(self.gone_on)
        self._other.clicked.connect(self.other_asked)
        self._not_now.clicked.connect(self.left)
        follow(self._size)

    @property
    def current(self) -> TypedField:
        """The field that is shown."""
        return self.open_fields()[self._at]

    @property
    def is_last(self) -> bool:
        """Whether nothing is asked after it."""
        return self._at == len(self.open_fields()) - 1

    def ask(self, question: Question) -> None:
        """Ask this; the same fields in the same order stay where they are."""
        if question.fields != self._question.fields or question.correcting != self._question.correcting:
            self._at = 0
        self._question = question
        self._show_step()

    def go_to(self, step: int) -> None:
        """Show the field of this step, 0 the first, and type into it."""
        self._at = step
        self._show_step()
        self.focus_field()

    def step_on(self) -> None:
        """The next field."""
        self.go_to(self._at + 1)

    def focus_field(self) -> None:
        """Type into the field that is shown, on from what stands in it."""
        self.current.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.current.edit.end(False)

    def open_fields(self) -> tuple[TypedField, ...]:
        """Every field that is asked for, also those of the other steps."""
        asked = self._question
        return tuple(
            self.correcting if asked.correcting and field is Field.EMAIL else self.fields[field]
            for field in asked.fields
        )

    def every_field(self) -> tuple[TypedField, ...]:
        """All fields."""
        return (*self.fields.values(), self.correcting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is Not now."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Esc in a field too, which would keep it for itself."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() is QEvent.Type.KeyPress:
            self.left.emit()
        return True

    def _show_step(self) -> None:
        asked, steps = self._question, len(self.open_fields())
        self._title.setText(asked.title)
        self.setAccessibleName(asked.title)
        self._body.setText(asked.body)
        self._body.setVisible(bool(asked.body))
        self._step.setText(words.step(self._at + 1, steps))
        self._step.setVisible(steps > 1)
        for field, label in self._labels.items():
            for part in (field, label):
                part.setVisible(field is self.current)
        if asked.other:
            self._other.show_as(asked.other, Kind.LINK)
        self._other.setVisible(bool(asked.other) and self.current.field is not Field.EMAIL)
        if self.is_last:
            self._go.show_as(asked.save, Kind.PRIMARY, Meaning.TO_ONPATIENT)
        else:
            self._go.show_as(words.NEXT, Kind.PRIMARY)

    def _lay_out(self) -> None:
        self._grid.setColumnStretch(1, 1)
        for row, field in enumerate(self.every_field()):
            self._labels[field] = label = buddy(LABELS[field.field], field.edit, weight=Weight.SEMIBOLD)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(field, row, 1)
        self._foot.addWidget(self._step)
        self._foot.addStretch(1)
        self._foot.addWidget(self._go)
        self._foot.addWidget(self._not_now)
        self.column.addWidget(self._title)
        self.column.addWidget(self._body)
        self.column.addLayout(self._grid)
        self.column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(self._foot)

    def _size(self, look: Theme) -> None:
        self.setFixedWidth(look.px(WIDTH + 2 * SHADOW))
        self._grid.setHorizontalSpacing(look.px(12))
        self._foot.setSpacing(look.px(8))
        for label in self._labels.values():
            label.setMinimumHeight(look.px(30))
