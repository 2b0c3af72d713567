"""Fields to type into: what is typed, the hint or problem below it, and the name above it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.hint import HintLine, mark_problem
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.label import buddy
from desktop.ui.widgets.naming import identify
from desktop.ui.words import common as words

EDIT_WIDTH, LEAST_EDIT_WIDTH = 290, 170


class EntryField(QWidget):
    """A line to type into, and one line below it for a hint, a question or a problem.

    The visible label is made with ``buddy`` or ``LabelledField``; ``spoken`` is the same words.
    ``suggestion_taken`` is sent when the link in the hint ("Use it") is pressed.
    """

    suggestion_taken = Signal()

    def __init__(self, name: str, spoken: str, edit: QLineEdit | None = None) -> None:
        super().__init__()
        self.edit = edit or QLineEdit()
        identify(self.edit, name, spoken)
        self._hint, self._line = HintLine(name), QHBoxLayout()
        self._beside: tuple[QWidget, ...] = ()
        self._hint.link_pressed.connect(self.suggestion_taken)
        self.setFocusProxy(self.edit)
        self._lay_out()
        self.show_hint("")

    def put_beside(self, *widgets: QWidget) -> None:
        """Put a button or two at the right of the line; the hint below may be as wide as all of them."""
        self._beside = widgets
        for widget in widgets:
            self._line.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addStretch(0)
        follow(self._limit_edit)

    def text(self) -> str:
        """What is typed, as typed."""
        return self.edit.text()

    def show_hint(self, words: str, tone: Tone | None = None, link: str = "") -> None:
        """Say something below the field that does not stop anybody; "" takes it away."""
        self._say(words, tone, link)
        mark_problem(self.edit, problem=False)

    def show_problem(self, words: str) -> None:
        """Say what is wrong and outline the field."""
        self._say(words, Tone.BAD, "")
        mark_problem(self.edit, problem=True)

    def _say(self, words: str, tone: Tone | None, link: str) -> None:
        self._hint.say(words, tone, link)
        self.edit.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.edit, 1)
        column.addLayout(self._line)
        column.addWidget(self._hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside the line goes below it where the line would become too short to type in."""
        super().resizeEvent(event)
        look = theme.current()
        beside = sum(widget.sizeHint().width() + look.px(8) for widget in self._beside)
        short = bool(self._beside) and event.size().width() - beside < look.px(LEAST_EDIT_WIDTH)
        direction = QBoxLayout.Direction.TopToBottom if short else QBoxLayout.Direction.LeftToRight
        if self._line.direction() is not direction:
            self._line.setDirection(direction)

    def _limit_edit(self, look: Theme) -> None:
        self.edit.setMaximumWidth(look.px(EDIT_WIDTH))
        self._line.setSpacing(look.px(8))


class PasswordEdit(QLineEdit):
    """A line whose text is hidden until its eye is pressed; the eye is reached by Tab."""

    def __init__(self, name: str, show: str = words.SHOW_TYPED, hide: str = words.HIDE_TYPED) -> None:
        super().__init__()
        self._show, self._hide = show, hide
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = IconButton(f"{name}.eye", show, Meaning.SHOW)
        self.eye.setParent(self)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.clicked.connect(self._turn)
        follow(self._dress)

    def conceal(self) -> None:
        """Hide what is typed again."""
        if self.echoMode() is not QLineEdit.EchoMode.Password:
            self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the right end."""
        super().resizeEvent(event)
        side = self.eye.sizeHint().width()
        self.eye.setGeometry(self.width() - side - 3, (self.height() - side) // 2, side, side)

    def _turn(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.eye.show_meaning(Meaning.HIDE if hidden else Meaning.SHOW, self._hide if hidden else self._show)

    def _dress(self, look: Theme) -> None:
        self.setTextMargins(0, 0, look.px(24), 0)


class LabelledField(QWidget):
    """A field with its name above it; ``&`` in the label marks the mnemonic."""

    def __init__(self, label: str, name: str, edit: QLineEdit | None = None) -> None:
        super().__init__()
        self.field = EntryField(name, label, edit)
        self.label = buddy(label, self.field.edit)
        self.edit = self.field.edit
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(5))
        column.addWidget(self.label)
        column.addWidget(self.field)
