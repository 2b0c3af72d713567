"""The foot of the window: who created the appointment, Save and Cancel; or the one question before it closes."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.button_order import placing
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.drawing import begin, pen
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import identify
from desktop.ui.words import appointment as words

LEAST_WORDS = 200


class Footer(QWidget):
    """Save stands in both; beside it Cancel, or Discard and Keep editing.

    ``rearranged`` tells that buttons have come or gone, so that Tab has to find its way anew.
    """

    save_asked = Signal()
    close_asked = Signal()
    discard_asked = Signal()
    kept_editing = Signal()
    rearranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        identify(self, "appointment.footer", words.TITLE)
        self._created = ""
        self._before: QWidget | None = None
        self._words = PlainLabel(role="text2", wrap=True)
        self.save = PushButton("appointment.save", words.SAVE, Kind.PRIMARY)
        self._close = PushButton("appointment.close", words.CANCEL)
        self.discard = PushButton("appointment.discard", words.DISCARD)
        self._keep = PushButton("appointment.keep_editing", words.KEEP_EDITING)
        self._row, self._keys = QBoxLayout(QBoxLayout.Direction.LeftToRight, self), QHBoxLayout()
        self._row.addWidget(self._words, 1)
        self._row.addLayout(self._keys)
        place = placing(self._keys)
        for button in (self.save, self.discard, self._keep, self._close):
            place(button)
        self.save.clicked.connect(self.save_asked)
        self._close.clicked.connect(self.close_asked)
        self.discard.clicked.connect(self.discard_asked)
        self._keep.clicked.connect(self.kept_editing)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_created("")
        follow(self._dress)

    @property
    def asking(self) -> bool:
        """Whether the question stands there."""
        return not self.discard.isHidden()

    def show_created(self, words: str) -> None:
        """Who created it, and no question."""
        self._created = words
        self._show(words, asking=False)

    def ask(self, fields: Sequence[str]) -> None:
        """The window is to be closed with these changes in it."""
        if not self.asking:
            self._before = QApplication.focusWidget()
        self._show(words.unsaved(fields), asking=True)
        self.save.setFocus()

    def stop_asking(self) -> None:
        """The person goes on, where they were."""
        before, self._before = self._before, None
        self._show(self._created, asking=False)
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()

    def _show(self, said: str, *, asking: bool) -> None:
        self._words.setText(said)
        self._words.set_role("text" if asking else "text2")
        self.setAccessibleDescription(said)
        self.discard.setVisible(asking)
        self._keep.setVisible(asking)
        self._close.setVisible(not asking)
        self.rearranged.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chrome with a line above."""
        look, painter = theme.current(), begin(self)
        painter.fillRect(self.rect(), QColor(look.roles.window))
        painter.setPen(pen(look.roles.line))
        painter.drawLine(0, 0, self.width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words go above the buttons where a row has no room for both."""
        super().resizeEvent(event)
        room = event.size().width() - self._keys.sizeHint().width()
        above, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(above if room < theme.current().px(LEAST_WORDS) else beside)

    def _dress(self, look: Theme) -> None:
        edge = look.px(24) if look.text_factor < 1.5 else 24
        self._row.setContentsMargins(edge, look.px(10), edge, look.px(10))
        self._row.setSpacing(look.px(10))
        self._keys.setSpacing(look.px(8))
