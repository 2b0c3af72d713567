"""A list to choose from by key; the wheel scrolls the page and never changes a value in passing."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy

from desktop.ui import palette, theme
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.combo import ComboField
from desktop.ui.widgets.naming import identify

SWATCH = 14


class PickField(ComboField):
    """Keys with their words; a key that is offered no more keeps its words. ``picked`` is sent for a person only."""

    picked = Signal()

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        self._offered: tuple[tuple[str | None, str], ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _row: self.picked.emit())

    def offer(self, choices: Sequence[tuple[str | None, str]]) -> None:
        """Offer these; what is chosen stays chosen."""
        if tuple(choices) == self._offered:
            return
        self._offered = tuple(choices)
        key, words = self.key(), self.currentText()
        self.clear()
        for each, text in choices:
            self.addItem(text, each)
        self.pick(key, words)

    def key(self) -> str | None:
        """The key that is chosen; None for none."""
        found: str | None = self.currentData()
        return found

    def pick(self, key: str | None, words: str = "") -> None:
        """Choose a key; one that is not offered is added with its `words`."""
        row = self.findData(key) if key is not None else self._none()
        if row < 0 and key is not None:
            self.addItem(words or key, key)
            row = self.count() - 1
        self.setCurrentIndex(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page."""
        event.ignore()

    def _none(self) -> int:
        return next((row for row in range(self.count()) if self.itemData(row) is None), -1)


class ColorField(PickField):
    """Each colour beside its name."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        follow(self._paint_swatches)

    def offer(self, choices: Sequence[tuple[str | None, str]]) -> None:
        """Offer these with their swatches."""
        super().offer(choices)
        self._paint_swatches(theme.current())

    def _paint_swatches(self, look: Theme) -> None:
        side = look.px(SWATCH)
        self.setIconSize(QSize(side, side))
        for row in range(self.count()):
            key: str | None = self.itemData(row)
            self.setItemIcon(row, QIcon(_swatch(palette.MARKS.get(key or ""), side, look)))


def _swatch(colour: str | None, side: int, look: Theme) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(QColor(colour or look.roles.base))
    painter = QPainter(picture)
    painter.setPen(QColor(look.roles.field))
    painter.drawRect(0, 0, side - 1, side - 1)
    painter.end()
    return picture


class TypedChoice(ComboField):
    """Typed freely; what was often typed before is offered. ``typed`` is sent for a person only."""

    typed = Signal()

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        self.edit = QLineEdit()
        self.setLineEdit(self.edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        identify(self.edit, f"{name}.edit", spoken)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit.textEdited.connect(lambda _text: self.typed.emit())
        self.activated.connect(lambda _row: self.typed.emit())

    def offer(self, choices: Sequence[str]) -> None:
        """Offer these; what stands in the field stays."""
        if [self.itemText(row) for row in range(self.count())] == list(choices):
            return
        text = self.edit.text()
        self.clear()
        self.addItems(list(choices))
        completer = self.completer()
        if isinstance(completer, QCompleter):
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.edit.setText(text)

    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    def show_text(self, text: str) -> None:
        """Show it, from its beginning."""
        self.edit.setText(text)
        self.edit.setCursorPosition(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page."""
        event.ignore()
