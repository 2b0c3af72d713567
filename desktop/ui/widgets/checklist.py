"""The requirement checklist: what onpatient needs, what is on file, and the field for what is not."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.widgets.drawing import begin, pen
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import plain
from desktop.ui.widgets.picture import Picture

LABEL_WIDTH = 176
GLYPH = 16


class Need(Enum):
    """How a requirement stands: icon and role of its glyph."""

    MET = (Meaning.MET, "ok-text")
    MISSING = (Meaning.NOT_MET, "warn-text")
    NOT_NEEDED = (Meaning.NOT_NEEDED, "text2")


class ChecklistRow(QWidget):
    """One requirement: glyph, label, and a value or the controls that fix its absence.

    Rows keep their controls when only the value changes, so that typing is never interrupted.
    """

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._picture = Picture(Meaning.MET, size=GLYPH)
        self.label = PlainLabel(label, weight=Weight.SEMIBOLD, wrap=True)
        self._value = PlainLabel(figures=Figures.TABULAR, wrap=True).selectable()
        self._fix: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        self._glyph_room = QVBoxLayout()
        self._glyph_room.addWidget(self._picture)
        self._row.addLayout(self._glyph_room)
        self._row.setAlignment(self._glyph_room, top)
        for words in (self.label, self._value):
            # Aligned by the layout instead, words that wrap would get the height of fewer lines.
            words.setAlignment(top | Qt.AlignmentFlag.AlignLeft)
        self._row.addWidget(self.label)
        self._row.addWidget(self._value, 1)
        follow(self._dress)

    def show_value(self, need: Need, value: str, spoken: str | None = None) -> None:
        """Show what is on file, or why it is not needed; ``spoken`` replaces it for screen readers."""
        self._show_need(need)
        self._value.setText(value)
        self._value.show()
        self._value.setAccessibleName(f"{plain(self.label.text())}: {spoken or value}")
        self._value.set_role("text2" if need is Need.NOT_NEEDED else "text")
        if self._fix is not None:
            self._fix.hide()
        self._dress(theme.current())

    def show_fix(self, fix: QWidget) -> None:
        """Show the controls that fix the absence, in the value's place; the row keeps them."""
        self._show_need(Need.MISSING)
        self._value.hide()
        if fix is not self._fix:
            self._row.addWidget(fix, 1)
            self._fix = fix
        fix.show()
        self._dress(theme.current())
        self.label.setBuddy(fix.focusProxy() or fix)

    def _show_need(self, need: Need) -> None:
        meaning, role = need.value
        self._picture.show_meaning(meaning, role)
        needless = need is Need.NOT_NEEDED
        self.label.set_role("text2" if needless else "text", Weight.REGULAR if needless else Weight.SEMIBOLD)

    def _dress(self, look: Theme) -> None:
        self._row.setSpacing(look.px(10))
        self.label.setFixedWidth(look.px(LABEL_WIDTH))
        line = look.px(30 if self._fix is not None and not self._fix.isHidden() else 22)
        self._glyph_room.setContentsMargins(0, (line - look.px(GLYPH)) // 2, 0, 0)
        for words in (self.label, self._value):
            edge = (line - words.fontMetrics().height()) // 2
            words.setContentsMargins(0, edge, 0, edge)


class Between(QFrame):
    """The words between two requirements ("and either", "or") and a line to the right edge."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._label = PlainLabel(words, Size.SMALL, role="text2")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        follow(self._dress)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        look, painter = theme.current(), begin(self)
        painter.setPen(pen(look.roles.line))
        height = self.height() // 2 + 0.5
        left = self._label.geometry().right() + look.px(10)
        painter.drawLine(left, int(height), self.width(), int(height))

    def _dress(self, look: Theme) -> None:
        self._row.setContentsMargins(look.px(26), 0, 0, 0)
