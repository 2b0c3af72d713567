"""Words that are as wide as they are, so that what follows stands beside them; they wrap where there is no room."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from desktop.ui import theme
from desktop.ui.theme import Figures, Size, Weight
from desktop.ui.widgets.label import PlainLabel

LEAST = 80


class LineLabel(PlainLabel):
    """Put a stretch behind it: an ordinary wrapping label would ask for too little and be given too much."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BODY,
        weight: Weight = Weight.REGULAR,
        role: str = "text",
        *,
        figures: Figures = Figures.PROPORTIONAL,
    ) -> None:
        super().__init__(text, size, weight, role, figures=figures, wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """One line."""
        words = self.fontMetrics().horizontalAdvance(self.text()) + 4
        return QSize(words, self.heightForWidth(words))

    def minimumSizeHint(self) -> QSize:
        """A word or two; the height follows the width."""
        return QSize(min(theme.current().px(LEAST), self.sizeHint().width()), self.fontMetrics().height())
