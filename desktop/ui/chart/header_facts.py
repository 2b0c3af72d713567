"""The values in the head of a chart: in a row, or folded behind More details where there is little room."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.chart.header_state import Fact
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import plain_tip
from desktop.ui.words import chart as words

SLOTS = ("phone", "address", "added", "last", "next")
WIDEST = 300


@dataclass(frozen=True, slots=True)
class _Pair:
    whole: QWidget
    label: PlainLabel
    value: PlainLabel


class HeaderFacts(QWidget):
    """Label over value, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: tuple[Fact, ...] = ()
        self._room = self._needed = 0
        self._open = False
        self._pairs = {slot: _pair(slot) for slot in SLOTS}
        self._more = PushButton("chart.more", words.MORE_DETAILS, Kind.LINK, small=True)
        self._more.clicked.connect(self._turn)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        follow(self._dress)

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these values."""
        if facts == self._facts:
            return
        self._facts = facts
        for fact in facts:
            pair = self._pairs[fact.slot]
            pair.label.setText(fact.label)
            pair.value.setText(fact.value)
            cut = self._natural(fact) > theme.current().px(WIDEST)
            pair.value.setToolTip(plain_tip(fact.value) if cut else "")
        self._place()

    def fold_to(self, room: int) -> None:
        """Use this width: one row if all values fit, else the first ones and More details."""
        if room == self._room:
            return
        before, self._room = self.folded, room
        if before or self.folded:
            self._place()  # in one row every value has its own width, however much room there is

    @property
    def folded(self) -> bool:
        """Whether values are behind More details."""
        return self._needed > self._room

    def _place(self) -> None:
        gaps = (len(self._facts) - 1) * theme.current().px(26)
        self._needed = sum(self._width(fact) for fact in self._facts) + gaps
        for pair in self._pairs.values():
            self._grid.removeWidget(pair.whole)
        self._grid.removeWidget(self._more)
        folded = self.folded
        shown = [fact for fact in self._facts if not folded or fact.first]
        rest = [fact for fact in self._facts if folded and self._open and not fact.first]
        for column, fact in enumerate(shown):
            self._grid.addWidget(self._pairs[fact.slot].whole, 0, column)
        for row, fact in enumerate(rest, 1):
            self._grid.addWidget(self._pairs[fact.slot].whole, row, 0, 1, 6)
        self._grid.addWidget(self._more, len(rest) + 1, 0, 1, 6, Qt.AlignmentFlag.AlignLeft)
        for fact in self._facts:
            pair = self._pairs[fact.slot]
            pair.value.setFixedWidth(self._width(fact) if not folded else self._folded_width(fact))
            pair.whole.setVisible(fact in shown or fact in rest)
        self._more.setVisible(folded)
        self._more.show_as(words.FEWER_DETAILS if self._open else words.MORE_DETAILS, Kind.LINK)

    def _natural(self, fact: Fact) -> int:
        value = theme.current().metrics(weight=Weight.MEDIUM, figures=Figures.TABULAR)
        label = theme.current().metrics(Size.SMALL)
        return max(value.horizontalAdvance(fact.value), label.horizontalAdvance(fact.label)) + 4

    def _width(self, fact: Fact) -> int:
        return min(self._natural(fact), theme.current().px(WIDEST))

    def _folded_width(self, fact: Fact) -> int:
        return min(self._natural(fact), max(self._room, theme.current().px(120)))

    def _turn(self) -> None:
        self._open = not self._open
        self._place()

    def _dress(self, look: Theme) -> None:
        self._grid.setHorizontalSpacing(look.px(26))
        self._grid.setVerticalSpacing(look.px(6))
        self._grid.setColumnStretch(6, 1)
        self._place()


def _pair(slot: str) -> _Pair:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    label = PlainLabel("", Size.SMALL, role="text2")
    value = PlainLabel(weight=Weight.MEDIUM, figures=Figures.TABULAR, wrap=True).selectable()
    value.setObjectName(f"chart.head.{slot}")
    column.addWidget(label)
    column.addWidget(value)
    column.addStretch(1)
    return _Pair(whole, label, value)
