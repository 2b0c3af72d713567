"""The notices above the panel, each in its own place whenever it comes and goes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.chart.access.shelf import Shelf
from desktop.ui.chart.access.state import Act, Announcement
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.notice import Notice

SLOTS = ("namesake", "refused", "opted_out", "onway", "lately", "visit", "address", "revoke")


class NoticeStack(QWidget):
    """Shows any number of notices; the same one keeps its widgets, so that its words change under the focus."""

    pressed = Signal(Act)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._notices: dict[str, tuple[Notice, Shelf]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        follow(self._dress)
        self.hide()

    def show_notices(self, notices: tuple[Announcement, ...]) -> None:
        """Show exactly these."""
        for notice in notices:
            self._show(notice)
        shown = {notice.slot for notice in notices}
        for slot, (widget, _) in self._notices.items():
            widget.setVisible(slot in shown)
        self.setVisible(bool(notices))

    def shelves(self) -> tuple[Shelf, ...]:
        """The buttons of the notices that can be seen."""
        return tuple(shelf for widget, shelf in self._notices.values() if not widget.isHidden())

    def _show(self, face: Announcement) -> None:
        if face.slot not in self._notices:
            self._notices[face.slot] = self._made(face)
        notice, shelf = self._notices[face.slot]
        notice.show_tone(face.tone, face.meaning, dashed=face.dashed)
        notice.show_words(face.title, face.body)
        shelf.show(face.buttons)

    def _made(self, face: Announcement) -> tuple[Notice, Shelf]:
        name = f"chart.access.notice.{face.slot}"
        notice = Notice(name, face.tone, face.meaning, face.title)
        shelf = Shelf(self, name, notice.add_button)
        shelf.pressed.connect(self.pressed)
        before = [self._notices[slot][0] for slot in SLOTS[: SLOTS.index(face.slot)] if slot in self._notices]
        self._column.insertWidget(self._column.indexOf(before[-1]) + 1 if before else 0, notice)
        return notice, shelf

    def _dress(self, look: Theme) -> None:
        self._column.setSpacing(look.px(12))
