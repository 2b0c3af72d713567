"""How wide the columns are: the patient takes what is left, and where that is little, quiet columns step back."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.ui import theme
from desktop.ui.theme import Theme
from desktop.ui.today.choice import Column
from desktop.ui.widgets.chip import ChipFace, chip_size

USUAL: Final = {
    Column.TIME: 92,
    Column.REASON: 116,
    Column.PROVIDER: 142,
    Column.STATUS: 112,
    Column.ONPATIENT: 190,
    Column.ACTION: 146,
}
"""At normal text size; the patient's column has no width of its own."""

LEAST: Final = 56
MOST: Final = 800
_NUMBERS: Final = frozenset(str(int(column)) for column in USUAL)
LEAST_PATIENT: Final = 190
STEP_BACK: Final = (Column.REASON, Column.PROVIDER, Column.STATUS)
"""In this order; what they say then stands in the appointment itself."""


def stepped_back(widths: Mapping[Column, int], room: int, least: int) -> frozenset[Column]:
    """The columns to hide, so that the patient has at least ``least`` of the ``room``."""
    hidden: list[Column] = []
    for column in STEP_BACK:
        taken = sum(width for each, width in widths.items() if each not in hidden)
        if room - taken >= least:
            break
        hidden.append(column)
    return frozenset(hidden)


class Widths(QObject):
    """Keeps the columns of a table fitting; a width somebody drags stays.

    ``dragged`` carries all widths that were, by the column's number, in lengths at normal text size.
    """

    dragged = Signal(dict)

    def __init__(self, table: QTableView, header: QHeaderView) -> None:
        super().__init__(table)
        self._table = table
        self._widths = dict(USUAL)
        self._chosen: dict[int, int] = {}
        self._sharing = False
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._note)

    def dress(self, look: Theme) -> None:
        """The usual widths at this text size."""
        self._sharing = True  # nobody drags what only grows with the text
        self._table.horizontalHeader().setMinimumSectionSize(look.px(LEAST))
        usual = {**USUAL, **{Column(column): width for column, width in self._chosen.items()}}
        self._widths = {column: look.px(width) for column, width in usual.items()}
        self.share()

    def take(self, told: object) -> None:
        """The widths that somebody dragged another time; what cannot be one is passed over."""
        found = told.items() if isinstance(told, dict) else ()
        self._chosen = {
            int(column): width
            for column, width in found
            if str(column) in _NUMBERS and isinstance(width, int) and LEAST <= width <= MOST
        }
        self.dress(theme.current())

    def fit(self, chips: Iterable[ChipFace]) -> None:
        """A chip never shortens: its column grows with the widest, and does not shrink under the pointer."""
        look = theme.current()
        distinct = {chip.text: chip for chip in chips}.values()
        widest = max((chip_size(chip, look).width() for chip in distinct), default=0) + 2 * look.px(8)
        if widest > self._widths[Column.ONPATIENT]:
            self._widths[Column.ONPATIENT] = widest
            self.share()

    def share(self) -> None:
        """Give the patient what the others leave."""
        self._sharing = True
        least, room = theme.current().px(LEAST_PATIENT), self._table.viewport().width()
        hidden = stepped_back(self._widths, room, least)
        for column, width in self._widths.items():
            self._table.setColumnHidden(column, column in hidden)
            if column not in hidden:
                self._table.setColumnWidth(column, width)
        taken = sum(width for column, width in self._widths.items() if column not in hidden)
        self._table.setColumnWidth(Column.PATIENT, max(least, room - taken))
        self._sharing = False

    def _note(self, section: int, _before: int, after: int) -> None:
        column = Column(section)
        if not self._sharing and after > 0 and column in self._widths:
            self._widths[column] = after
            self._chosen[column] = round(after / theme.current().text_factor)
            self.share()
            self.dragged.emit({str(int(each)): width for each, width in self._chosen.items()})
