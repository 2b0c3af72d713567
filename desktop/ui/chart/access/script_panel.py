"""The call script: four sentences to say when the patient tells that nothing arrived."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop.ui.chart.access.state import Act, Script
from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.line_label import LineLabel
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.picture import Badge, Picture
from desktop.ui.widgets.shelf import Shelf
from desktop.ui.words import delivery as words


class ScriptPanel(Panel):
    """Numbered sentences; step two leads to the email field, step four sends again."""

    pressed = Signal(Act)

    def __init__(self) -> None:
        super().__init__()
        self._head, self._steps, self._column = QHBoxLayout(), QGridLayout(), QVBoxLayout(self)
        self.close_button = IconButton("chart.access.script.close", words.CLOSE_SCRIPT, Meaning.CLOSE)
        self.close_button.clicked.connect(lambda: self.pressed.emit(Act.CLOSE_SCRIPT))
        self._sentences = [LineLabel() for _ in range(4)]
        self._places = [QHBoxLayout() for _ in range(4)]
        self._lay_out()
        self._edit = Shelf(self, "chart.access.script", self._places[1].addWidget)
        self._again = Shelf(self, "chart.access.script", self._places[3].addWidget, small=True)
        self._edit.prepare([Act.EDIT_EMAIL])
        self._again.prepare([Act.RESEND])
        for shelf in (self._edit, self._again):
            shelf.pressed.connect(self.pressed)
        for place in self._places:
            place.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        follow(self._space)

    def show_script(self, script: Script) -> None:
        """Fill in clinic, address and time."""
        texts = (script.spam, script.address, script.newest, words.STILL_NOTHING)
        for label, text in zip(self._sentences, texts, strict=True):
            label.setText(text)
        self._edit.show([script.edit_email])
        self._again.show([script.resend])

    def shelves(self) -> tuple[Shelf, ...]:
        """The buttons of the script."""
        return (self._edit, self._again)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head.addWidget(Picture(Meaning.CALL))
        self._head.addWidget(PlainLabel(words.CALL_TITLE, Size.SECTION, Weight.SEMIBOLD, wrap=True), 1)
        self._head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._head)
        self._column.addLayout(self._steps)
        self._steps.setColumnStretch(1, 1)
        for number, (label, place) in enumerate(zip(self._sentences, self._places, strict=True)):
            badge = Badge(str(number + 1), 22, role="text")
            badge.outline = "field"
            self._steps.addWidget(badge, number, 0)
            place.addWidget(label)
            self._steps.addLayout(place, number, 1)

    def _space(self, look: Theme) -> None:
        self._column.setSpacing(look.px(8))
        self._head.setSpacing(look.px(9))
        self._steps.setHorizontalSpacing(look.px(10))
        self._steps.setVerticalSpacing(look.px(4))
        for place in self._places:
            place.setSpacing(look.px(10))
        for row in range(4):
            self._steps.setRowMinimumHeight(row, look.px(26))
