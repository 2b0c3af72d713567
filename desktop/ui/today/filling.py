"""Fills the table of the day: anew when somebody chooses, in place when news comes."""

from collections.abc import Sequence

from desktop.ui.today.choice import Choice, Column
from desktop.ui.today.order import arranged, in_place
from desktop.ui.today.page import DayPage
from desktop.ui.today.rows import RowFace


class Filling:
    """Keeps what a person looks at where it is on the screen."""

    def __init__(self, page: DayPage) -> None:
        self._page, self._table = page, page.table

    def anew(self, faces: Sequence[RowFace], choice: Choice, *, fresh: bool) -> None:
        """Exactly what was chosen, in its order; the row that was current stays it, unless the day is `fresh`."""
        table = self._table
        current, column = table.current(), max(0, table.currentIndex().column())
        rows = arranged(faces, choice)
        if rows == table.rows.rows and not fresh:
            return
        table.rows.show_anew(rows)
        self._fit()
        kept = next((n for n, row in enumerate(rows) if current and row.id == current.id), None)
        first = next((n for n, row in enumerate(rows) if row.helped), 0)
        if rows and kept is not None and not fresh:
            table.go_to(kept, Column(column))
        elif rows:
            table.go_to(first)

    def in_place(self, faces: Sequence[RowFace], choice: Choice) -> None:
        """News: nothing moves under the pointer."""
        table = self._table
        top = table.rowAt(0)
        anchor = table.rows.rows[top].id if top >= 0 else None
        offset = table.rowViewportPosition(top) if top >= 0 else 0
        table.rows.show_in_place(in_place(table.rows.ids, faces, choice))
        if anchor in table.rows.ids:
            moved = table.rowViewportPosition(table.rows.ids.index(anchor)) - offset
            if moved:
                table.verticalScrollBar().setValue(table.verticalScrollBar().value() + moved)
        self._fit()

    def next_helped(self, step: int) -> RowFace | None:
        """Go to the next row (or the one before) where somebody can do something."""
        rows, here = self._table.rows.rows, self._table.currentIndex().row()
        for turn in range(1, len(rows) + 1):
            at = (here + step * turn) % len(rows)
            if rows[at].helped:
                self._table.go_to(at, Column.ACTION)
                self._table.setFocus()
                return rows[at]
        return None

    def _fit(self) -> None:
        self._table.widths.fit(row.chip for row in self._table.rows.rows)
        self._page.show_rows(bool(self._table.rows.rows))
