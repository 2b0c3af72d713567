"""The email field below the ladder: to correct the address an invitation did not reach."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.requirements import Field
from desktop.ui.chart.access.state import Act, Button
from desktop.ui.chart.access.typed_field import TypedField
from desktop.ui.theme import Theme, Weight, follow
from desktop.ui.widgets.label import buddy
from desktop.ui.widgets.shelf import Shelf
from desktop.ui.words import access as words


class EmailLine(QWidget):
    """Label, field, Save and resend."""

    pressed = Signal(Act)

    def __init__(self) -> None:
        super().__init__()
        self.field = TypedField("chart.access.new_email", Field.EMAIL, words.EMAIL)
        self._label = buddy(words.EMAIL, self.field.edit, weight=Weight.SEMIBOLD)
        slot = QWidget()
        place = QHBoxLayout(slot)
        place.setContentsMargins(0, 0, 0, 0)
        self._shelf = Shelf(self, "chart.access.new_email", place.addWidget)
        self._shelf.pressed.connect(self.pressed)
        self.field.put_beside(slot)
        self.field.submitted.connect(lambda: self.pressed.emit(Act.SAVE))
        self._room = QVBoxLayout()
        self._room.addWidget(self._label)
        self._room.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._room)
        self._row.addWidget(self.field, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        follow(self._dress)

    def show_button(self, button: Button) -> None:
        """Show what pressing Enter does."""
        self._shelf.show([button])

    def shelves(self) -> tuple[Shelf, ...]:
        """The button of the line."""
        return (self._shelf,)

    def _dress(self, look: Theme) -> None:
        self._row.setSpacing(look.px(10))
        self._label.setMinimumHeight(look.px(30))
