"""The quiet panel with everything onpatient needs, and the fields for what is missing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.requirements import Field
from desktop.ui.chart.access.state import Act, Checklist, Item
from desktop.ui.chart.access.typed_field import TypedField
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.checklist import Between, ChecklistRow
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.shelf import Shelf
from desktop.ui.words import access as words

LABELS = {
    Field.EMAIL: words.EMAIL,
    Field.SSN: words.SSN,
    Field.DOB: words.DATE_OF_BIRTH,
    Field.PHONE: words.PHONE_NUMBER,
}


class ChecklistPanel(Panel):
    """Rows in the order of the article; the Save button stands beside the last field that is open."""

    pressed = Signal(Act)

    def __init__(self) -> None:
        super().__init__()
        self.fields = {field: _field(field) for field in Field}
        self._rows = {
            field: ChecklistRow(f"chart.access.need.{field.value}", LABELS[field]) for field in Field
        }
        self._places: dict[Field, QHBoxLayout] = {}
        self._column = QVBoxLayout(self)
        self._indent = 0
        self._link_room = QHBoxLayout()
        self._other = Shelf(self, "chart.access", self._link_room.addWidget)
        self._other.prepare([Act.USE_OTHER])
        self._link_room.addStretch(1)
        self._lay_out()
        self._shelf = Shelf(self, "chart.access", self._places[Field.EMAIL].addWidget)
        for shelf in (self._shelf, self._other):
            shelf.pressed.connect(self.pressed)
        for name, field in self.fields.items():
            field.hide()
            field.setParent(self._rows[name])  # whether or not it is ever asked for, it goes with the panel
            field.submitted.connect(lambda: self.pressed.emit(Act.SAVE))
        follow(self._space)

    def show_checklist(self, checklist: Checklist) -> None:
        """Show values and fields; an open field stays open, with what is typed in it."""
        for item in checklist.items:
            self._show_item(item)
        self._shelf.show([checklist.save] if checklist.save else [])
        self._other.show([checklist.other] if checklist.other else [])
        self._link_room.setContentsMargins(self._indent if checklist.other else 0, 0, 0, 0)
        if checklist.typed:
            self._place_save(checklist.typed[-1])

    def shelves(self) -> tuple[Shelf, ...]:
        """The buttons of the panel."""
        return (self._shelf, self._other)

    def _show_item(self, item: Item) -> None:
        row = self._rows[item.field]
        if item.typed:
            row.show_fix(self.fields[item.field])
        else:
            row.show_value(item.need, item.value, item.spoken or None)

    def _place_save(self, last: Field) -> None:
        button = self._shelf.button(Act.SAVE)
        place = self._places[last]
        if button is not None and place.indexOf(button) < 0:
            place.insertWidget(0, button)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        parts = (
            PlainLabel(words.REQUIRED, role="text2", wrap=True),
            self._rows[Field.EMAIL],
            Between(words.AND_EITHER),
            self._rows[Field.SSN],
            Between(words.OR),
            self._rows[Field.DOB],
            self._rows[Field.PHONE],
        )
        for part in parts:
            self._column.addWidget(part)
        self._column.addLayout(self._link_room)
        for name, field in self.fields.items():
            slot = QWidget()
            self._places[name] = QHBoxLayout(slot)
            self._places[name].setContentsMargins(0, 0, 0, 0)
            field.put_beside(slot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _space(self, look: Theme) -> None:
        self._indent = look.px(16 + 10 + 176 + 10)
        self._column.setSpacing(look.px(6))


def _field(field: Field) -> TypedField:
    return TypedField(f"chart.access.{field.value}", field, LABELS[field])
