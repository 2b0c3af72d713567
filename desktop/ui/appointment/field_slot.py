"""One field of the form: its label at the left, whatever takes the value, and a line below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.palette import Tone
from desktop.ui.theme import Weight
from desktop.ui.widgets.hint import HintLine, mark_problem
from desktop.ui.widgets.label import buddy


class FieldSlot(QWidget):
    """``target`` is what takes the focus; ``content`` all that stands in the line. ``taken`` is the link below."""

    taken = Signal()

    def __init__(
        self, name: str, label: str, target: QWidget, content: QWidget | QBoxLayout | None = None
    ) -> None:
        super().__init__()
        self.target = target
        self.label = buddy(label, target, role="text2", weight=Weight.REGULAR)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint = HintLine(name)
        self._hint.link_pressed.connect(self.taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if isinstance(content, QBoxLayout):
            content.setContentsMargins(0, 0, 0, 0)
            column.addLayout(content)
        else:
            column.addWidget(content or target)
        column.addWidget(self._hint)
        self.setFocusProxy(target)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, words: str, tone: Tone | None = None, link: str = "", *, problem: bool = False) -> None:
        """Say something below the field; with `problem` it is outlined too. "" takes it away."""
        self._hint.say(words, tone, link)
        self.target.setAccessibleDescription(words)
        mark_problem(self.target, problem=problem)
