"""A quiet table of texts under fixed titles."""

from collections.abc import Hashable, Sequence

from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.face_model import FaceModel
from desktop.ui.widgets.quiet_table import QuietTable

LEAST_COLUMN = 110


class RowsTable(QuietTable):
    """``shares`` are the columns' parts of the width."""

    def __init__(self, name: str, spoken: str, titles: Sequence[str], shares: Sequence[int]) -> None:
        self._faces = FaceModel(titles)
        super().__init__(name, spoken, self._faces, shares, LEAST_COLUMN)
        self._faces.setParent(self)

    def show_rows(
        self, rows: tuple[tuple[CellFace, ...], ...], ids: Sequence[Hashable] | None = None
    ) -> None:
        """Show these rows; those with the same ids (or the same words) keep selection and place."""
        self._faces.show_cells(rows, rows if ids is None else ids)
        self.updateGeometry()
