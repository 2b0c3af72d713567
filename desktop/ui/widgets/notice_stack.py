"""Notices above each other, each in its own place whenever it comes and goes."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.offers import Offer
from desktop.ui.widgets.shelf import Shelf


class Said(Protocol):
    """What a notice says; `slot` names its place."""

    @property
    def slot(self) -> str:
        """The end of its name."""

    @property
    def tone(self) -> Tone:
        """Its mood."""

    @property
    def meaning(self) -> Meaning:
        """Its icon."""

    @property
    def title(self) -> str:
        """The bold sentence."""

    @property
    def body(self) -> str:
        """The explaining sentence; "" takes no room."""

    @property
    def buttons(self) -> Sequence[Offer[Any]]:
        """At most two ways out."""

    @property
    def dashed(self) -> bool:
        """Whether it is about something that exists only on this computer."""


class NoticeStack(QWidget):
    """Shows any number of notices; the same one keeps its widgets, so that its words change under the focus.

    ``slots`` are the places in their order; ``name`` is the prefix of the notices' names. ``pressed`` carries
    what a button does.
    """

    pressed = Signal(object)

    def __init__(self, name: str, slots: Sequence[str]) -> None:
        super().__init__()
        self._name, self._slots = name, tuple(slots)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._notices: dict[str, tuple[Notice, Shelf]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        follow(self._dress)
        self.hide()

    def show_notices(self, notices: Sequence[Said]) -> None:
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

    def _show(self, face: Said) -> None:
        if face.slot not in self._notices:
            self._notices[face.slot] = self._made(face)
        notice, shelf = self._notices[face.slot]
        notice.show_tone(face.tone, face.meaning, dashed=face.dashed)
        notice.show_words(face.title, face.body)
        shelf.show(face.buttons)

    def _made(self, face: Said) -> tuple[Notice, Shelf]:
        name = f"{self._name}.{face.slot}"
        notice = Notice(name, face.tone, face.meaning, face.title)
        shelf = Shelf(self, name, notice.add_button)
        shelf.pressed.connect(self.pressed)
        earlier = self._slots[: self._slots.index(face.slot)]
        before = [self._notices[slot][0] for slot in earlier if slot in self._notices]
        self._column.insertWidget(self._column.indexOf(before[-1]) + 1 if before else 0, notice)
        return notice, shelf

    def _dress(self, look: Theme) -> None:
        self._column.setSpacing(look.px(12))
