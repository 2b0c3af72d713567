"""Pictures that only repeat words: icons in a line of text, the product mark, counters and numbers."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.theme import Figures, Size, Weight
from desktop.ui.widgets.drawing import Box, begin, draw_box


class Picture(QWidget):
    """An icon beside words; a screen reader skips it, because the words say the same."""

    def __init__(self, meaning: Meaning, role: str = "text2", size: int = 18) -> None:
        super().__init__()
        self._meaning, self._role, self._size = meaning, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_meaning(self, meaning: Meaning, role: str) -> None:
        """Show another icon in the same place."""
        self._meaning, self._role = meaning, role
        self.update()

    def sizeHint(self) -> QSize:
        """Square; grows with the text."""
        side = theme.current().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon in its role's colour."""
        colour = theme.current().roles.named(self._role)
        icons.paint(begin(self), QRectF(self.rect()), self._meaning, colour)


class ProductMark(QWidget):
    """The white arrow on the accent square: the product's sign."""

    def __init__(self, size: int = 40) -> None:
        super().__init__()
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Square; grows with the text."""
        side = theme.current().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Square and arrow."""
        look, painter = theme.current(), begin(self)
        draw_box(painter, self.rect(), self.width() * 0.24, Box(look.roles.accent, None))
        side = round(self.width() * 0.58)
        corner = (self.width() - side) / 2
        area = QRectF(corner, corner, side, side)
        icons.paint(painter, area, Meaning.TO_ONPATIENT, look.roles.on_accent)


class Badge(QWidget):
    """A short text in a pill or disc: how many rows there are, which step this is, a person's initials.

    ``fill`` and ``role`` are role names; ``outline`` draws a ring instead of a fill.
    """

    def __init__(self, text: str, least: int = 20, fill: str = "sunken", role: str = "text2") -> None:
        super().__init__()
        self._text, self._least, self._fill, self._role = text, least, fill, role
        self.outline: str | None = None
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, fill: str | None = None, role: str | None = None) -> None:
        """Show another text, and other colours if given."""
        self._text, self._fill, self._role = text, fill or self._fill, role or self._role
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its text, never narrower than high."""
        look = theme.current()
        height = look.px(self._least)
        words = look.metrics(self._letters(), Weight.SEMIBOLD).horizontalAdvance(self._text)
        return QSize(max(height, words + look.px(14)), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Pill and text."""
        look, painter = theme.current(), begin(self)
        fill = None if self.outline else look.roles.named(self._fill)
        outline = look.roles.named(self.outline) if self.outline else None
        draw_box(painter, self.rect(), self.height() / 2, Box(fill, outline, 1.5))
        painter.setFont(look.font(self._letters(), Weight.SEMIBOLD, Figures.TABULAR))
        painter.setPen(QColor(look.roles.named(self._role)))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)

    def _letters(self) -> Size:
        return Size.TITLE if self._least >= 48 else Size.SMALL
