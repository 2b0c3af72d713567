"""Buttons that come and go in one place: each act keeps its widget, so that focus stays where it is."""

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.offers import Offer


class Shelf(QObject):
    """Shows buttons by what they do; ``place`` puts a new one into its layout.

    ``name`` is the prefix of the buttons' names: ``chart.access`` gives ``chart.access.enable``.
    ``pressed`` carries the act.
    """

    pressed = Signal(object)

    def __init__(
        self, parent: QObject, name: str, place: Callable[[PushButton], object], *, small: bool = False
    ) -> None:
        super().__init__(parent)
        self._name, self._place, self._small = name, place, small
        self._buttons: dict[Enum, PushButton] = {}

    def prepare(self, acts: Iterable[Enum]) -> None:
        """Make the buttons in this order, so that they stand in it whenever they come."""
        for act in acts:
            self._button(Offer(act, "")).hide()

    def show(self, buttons: Iterable[Offer[Any]]) -> None:
        """Show exactly these."""
        wanted = {button.act: button for button in buttons}
        for face in wanted.values():
            button = self._button(face)
            if (button.text(), button.kind, button.meaning) != (face.text, face.kind, face.meaning):
                button.show_as(face.text, face.kind, face.meaning)
            button.explain(face.reason)
            button.show()
        for act, button in self._buttons.items():
            if act not in wanted:
                button.hide()

    def button(self, act: Enum) -> PushButton | None:
        """The widget of an act that can be pressed now."""
        button = self._buttons.get(act)
        return button if button is not None and not button.isHidden() and button.isEnabled() else None

    def _button(self, face: Offer[Any]) -> PushButton:
        known = self._buttons.get(face.act)
        if known is not None:
            return known
        button = PushButton(
            f"{self._name}.{face.act.value}", face.text, face.kind, face.meaning, small=self._small
        )
        button.clicked.connect(lambda: self.pressed.emit(face.act))
        self._buttons[face.act] = button
        self._place(button)
        return button
