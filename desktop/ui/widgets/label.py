"""A label for words from anywhere: always plain text, dressed by size, weight and role."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.theme import Figures, Size, Theme, Weight, current
from desktop.ui.widgets.naming import plain


class PlainLabel(QLabel):
    """Shows text as it is, never as markup; follows the theme.

    ``role`` is a flat role name of the palette such as ``text2`` or ``bad-text``.
    """

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BODY,
        weight: Weight = Weight.REGULAR,
        role: str = "text",
        *,
        figures: Figures = Figures.PROPORTIONAL,
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self._size, self._weight, self._role, self._figures = size, weight, role, figures
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        self._dress(current())

    def set_role(self, role: str, weight: Weight | None = None) -> None:
        """Change the colour by role name, and the weight if given."""
        wanted = (role, weight or self._weight)
        if wanted != (self._role, self._weight):
            self._role, self._weight = wanted
            self._dress(current())

    def selectable(self) -> "PlainLabel":
        """Let a person mark and copy the text with the mouse."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self

    def changeEvent(self, event: QEvent) -> None:
        """Dress again: a new style sheet, and also a new parent, gives a label its first palette back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress(current())

    def _dress(self, theme: Theme) -> None:
        self.setFont(theme.font(self._size, self._weight, self._figures))
        palette = QPalette()
        # A label whose text can be marked draws with Text instead of WindowText.
        for kind in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(kind, QColor(theme.roles.named(self._role)))
        self.setPalette(palette)


def buddy(text: str, field: QWidget, role: str = "text", weight: Weight = Weight.MEDIUM) -> PlainLabel:
    """The visible name of a field (``&`` marks its mnemonic); also its accessible name."""
    label = PlainLabel(text, weight=weight, role=role)
    label.setBuddy(field)
    field.setAccessibleName(plain(text))
    return label
