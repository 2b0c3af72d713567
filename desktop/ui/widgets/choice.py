"""Large choices: a radio button, an icon, a title and a sentence; the chosen one shows its fields."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, Weight, follow
from desktop.ui.widgets.drawing import Box, begin, draw_box
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.panel import RADIUS, Panel
from desktop.ui.widgets.picture import Picture
from desktop.ui.widgets.radio import RadioButton


class ChoicePanel(Panel):
    """One choice of several; put the ``radio`` of all into one QButtonGroup.

    A click anywhere chooses it; ``details`` (if given) are shown only while it is chosen.
    """

    def __init__(
        self, name: str, meaning: Meaning, title: str, body: str, details: QWidget | None = None
    ) -> None:
        super().__init__("base", "line", (18, 14, 18, 14))
        self.radio = RadioButton(name, title)
        self.radio.setAccessibleDescription(body)
        self._picture = Picture(meaning, size=20)
        self._meaning, self._details = meaning, details
        self._row = QHBoxLayout(self)
        self._words = QVBoxLayout()
        self._lay_out(title, body)
        self.radio.toggled.connect(self._show_chosen)
        self._show_chosen(False)
        follow(self._space)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose with a click anywhere on the panel."""
        self.radio.setChecked(True)
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel; chosen, with a 2 pixel accent outline."""
        if not self.radio.isChecked():
            super().paintEvent(event)
            return
        look = theme.current()
        draw_box(begin(self), self.rect(), look.px(RADIUS), Box(look.roles.base, look.roles.link, 2))

    def _lay_out(self, title: str, body: str) -> None:
        self._words.addWidget(PlainLabel(title, weight=Weight.SEMIBOLD, wrap=True))
        self._words.addWidget(PlainLabel(body, role="text2", wrap=True))
        if self._details is not None:
            self._words.addSpacing(8)
            self._words.addWidget(self._details)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)

    def _show_chosen(self, chosen: bool) -> None:
        if self._details is not None:
            self._details.setVisible(chosen)
        self._picture.show_meaning(self._meaning, "link" if chosen else "text2")
        self.update()

    def _space(self, look: Theme) -> None:
        self._row.setSpacing(look.px(12))
        self._words.setSpacing(look.px(3))
