"""The line below a field: a hint, a question with its answer as a link, or what is wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme, current, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import Picture

ICON = 16
ICONS = {Tone.WARN: Meaning.MISSING, Tone.BAD: Meaning.MISSING, Tone.OK: Meaning.MET}


class HintLine(QWidget):
    """Takes no room while it says nothing; ``name`` is the field's, the link is ``name.suggestion``."""

    link_pressed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._said: tuple[str, Tone | None, str] | None = None
        self._picture = Picture(Meaning.HINT, size=ICON)
        self._words = PlainLabel(wrap=True)
        self._link = PushButton(f"{name}.suggestion", "", Kind.LINK, small=True)
        self._link.clicked.connect(self.link_pressed)
        self._row = QHBoxLayout(self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._icon_room = QVBoxLayout()
        self._icon_room.addWidget(self._picture)
        self._row.addLayout(self._icon_room)
        self._row.setAlignment(self._icon_room, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(0)
        self.say("")
        follow(self._dress)

    def say(self, words: str, tone: Tone | None = None, link: str = "") -> None:
        """Show these words; a tone adds its icon and colour, "" takes the line away."""
        if (words, tone, link) == self._said:
            return
        self._said = (words, tone, link)
        role = f"{tone.value}-text" if tone else "text2"
        self._picture.show_meaning(ICONS.get(tone, Meaning.HINT) if tone else Meaning.HINT, role)
        self._picture.setVisible(tone is not None)
        self._words.set_role(role)
        self._words.setText(words)
        self._link.show_as(link, Kind.LINK)
        # "Use it" alone would be heard without what it is about.
        self._link.setAccessibleName(f"{words} {link}".strip())
        self._link.setVisible(bool(link))
        self.setVisible(bool(words))
        self._dress(current())

    def _dress(self, look: Theme) -> None:
        self._row.setContentsMargins(1, look.px(5), 0, 0)
        self._row.setSpacing(look.px(6))
        # Icon, first line of the words and link stand on one line, however many lines the words have.
        text = look.metrics().height()
        line = text if self._link.isHidden() else self._link.sizeHint().height()
        self._words.setContentsMargins(0, (line - text) // 2, 0, (line - text) // 2)
        self._icon_room.setContentsMargins(0, (line - look.px(ICON)) // 2, 0, 0)
        # Without a limit the words would take the whole row and push the link away from them.
        self._words.setMaximumWidth(look.metrics().horizontalAdvance(self._words.text()) + 4)


def mark_problem(field: QWidget, *, problem: bool) -> None:
    """Outline a field whose value cannot be used, or take the outline away."""
    if bool(field.property("problem")) is not problem:
        field.setProperty("problem", problem)
        field.style().polish(field)
