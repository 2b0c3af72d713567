"""The type of the appointment: five radio buttons in a row that wraps."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.radio import RadioButton


class KindRow(QWidget):
    """Exactly one is chosen. ``picked`` is sent for a person only."""

    picked = Signal()

    def __init__(self, name: str, kinds: Mapping[str, str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._radios: dict[str, RadioButton] = {}
        self._flow = FlowLayout(self, across=18, down=0)
        for kind, words in kinds.items():
            self._radios[kind] = radio = RadioButton(f"{name}.{kind}", words)
            self._group.addButton(radio)
            self._flow.addWidget(_Choice(radio, words))
        self._group.buttonClicked.connect(lambda _button: self.picked.emit())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def kind(self) -> str:
        """The one that is chosen."""
        return next(kind for kind, radio in self._radios.items() if radio.isChecked())

    def show_kind(self, kind: str) -> None:
        """Choose one; a kind this version does not know leaves the choice as it is."""
        if kind in self._radios:
            self._radios[kind].setChecked(True)

    def first(self) -> RadioButton:
        """Where Tab comes in."""
        return next(
            (radio for radio in self._radios.values() if radio.isChecked()), next(iter(self._radios.values()))
        )


class _Choice(QWidget):
    """A radio button and its words, which choose it too."""

    def __init__(self, radio: RadioButton, words: str) -> None:
        super().__init__()
        self._radio = radio
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(radio)
        self._row.addWidget(PlainLabel(words))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self._dress)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the words is one on the ring."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self._radio.click()

    def _dress(self, look: Theme) -> None:
        self._row.setSpacing(look.px(5))
