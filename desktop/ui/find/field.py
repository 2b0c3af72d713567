"""The large line in which a patient is looked for; the arrow keys move in the list below it."""

from PySide6.QtCore import QEvent, QMargins, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Theme, follow
from desktop.ui.widgets.drawing import begin
from desktop.ui.widgets.key_cap import cap_size, paint_cap
from desktop.ui.widgets.naming import identify

MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 4,
    Qt.Key.Key_PageUp: -4,
}


class SearchField(QLineEdit):
    """``moved`` carries steps down the list; Esc empties the field.

    ``typing_undo`` off lets Ctrl+Z go to the window, where it takes back what was just sent.
    """

    moved = Signal(int)

    def __init__(
        self, name: str, spoken: str, placeholder: str, shortcut: QKeySequence, *, large: bool = True
    ) -> None:
        super().__init__()
        self._size = Size.SECTION if large else Size.BODY
        identify(self, name, spoken)
        self.typing_undo = True
        self._key = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        self.setPlaceholderText(placeholder)
        if large:
            self.setProperty("large", "true")
        self.textChanged.connect(lambda _text: self._make_room(theme.current()))
        follow(self._dress)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window while there is something to take back."""
        asked = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if asked and not self.typing_undo and event.type() is QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, empty the field, or type."""
        steps = MOVES.get(Qt.Key(event.key()))
        if steps is not None:
            self.moved.emit(steps)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, the glass at its left and, while it is empty, the key that leads here."""
        super().paintEvent(event)
        look, painter = theme.current(), begin(self)
        side = look.px(18)
        glass = QRectF(look.px(12), (self.height() - side) / 2, side, side)
        icons.paint(painter, glass, Meaning.SEARCH, look.roles.text2)
        if not self.text():
            size = cap_size(self._key, look)
            left = self.width() - size.width() - look.px(9)
            area = QRect(left, (self.height() - size.height()) // 2, size.width(), size.height())
            paint_cap(painter, area, self._key, look)

    def _dress(self, look: Theme) -> None:
        self.setFont(look.font(self._size))
        self._make_room(look)

    def _make_room(self, look: Theme) -> None:
        """What stands in the line ends before the key that leads here."""
        room = look.px(8) if self.text() else cap_size(self._key, look).width() + look.px(12)
        margins = QMargins(look.px(28), 0, room, 0)
        if margins != self.textMargins():  # setting them lays out the whole window anew
            self.setTextMargins(margins)
