"""Exports the contacts with a patient, for whoever may."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.staff import Right
from desktop.services.export import Sheet
from desktop.ui.chart.contacts.page import CommunicationPage
from desktop.ui.chart.contacts.rows import TITLES
from desktop.ui.chart.reader import ChartReader
from desktop.ui.exporting import Exporting
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.cells import CellFace
from desktop.ui.words import export as words

WHAT = "communication"


class ContactsExport(QObject):
    """Lives with the page. ``said`` carries what a screen reader is told."""

    said = Signal(str, bool)

    def __init__(self, page: CommunicationPage, reader: ChartReader, chart_id: Callable[[], str]) -> None:
        super().__init__(page)
        self._page, self._reader, self._chart_id = page, reader, chart_id
        self._rows: Sequence[Sequence[CellFace]] = ()
        self.exporting = Exporting(page, reader.desk, reader.background)
        self.exporting.told.connect(self._tell)
        page.export_button.clicked.connect(self._ask)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Sequence[CellFace]]) -> None:
        """These are shown."""
        self._rows = rows
        reason = "" if rows else words.NOTHING
        may = self._reader.desk.who.may(Right.EXPORT)
        self._page.export_button.explain(reason if may else words.NO_RIGHT)

    def sheet(self) -> Sheet:
        """What is shown, a cell with its second line."""
        rows = [[" ".join(filter(None, (cell.first, cell.second))) for cell in row] for row in self._rows]
        return Sheet(WHAT, self._reader.patient_id, TITLES, rows)

    def _ask(self) -> None:
        self.exporting.ask(words.communication_file(self._chart_id()), self.sheet)

    def _tell(self, title: str, body: str, bad: bool) -> None:
        tone, meaning = (Tone.BAD, Meaning.MISSING) if bad else (Tone.OK, Meaning.MET)
        self._page.say(tone, meaning, title, body)
        self.said.emit(title, bad)
