"""Brings the Audit log to life: reads it at every news, filters it, writes what is shown into a file."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.staff import Right
from desktop.services.audit import AuditLine, NotAllowed
from desktop.services.chart import Chart
from desktop.services.export import Sheet
from desktop.ui.chart.audit.page import AuditPage
from desktop.ui.chart.audit.rows import TITLES, Filters, kinds_in, people_in, row_of, texts_of
from desktop.ui.chart.reader import ChartReader
from desktop.ui.exporting import Exporting
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.words import audit as words
from desktop.ui.words import export

WHAT = "audit"
"""How the export is called in the log itself."""


class AuditPresenter(QObject):
    """``said`` carries what a screen reader is told."""

    said = Signal(str, bool)

    def __init__(self, page: AuditPage, reader: ChartReader) -> None:
        super().__init__(page)
        self._page, self._reader = page, reader
        self._chart: Chart | None = None
        self._lines: tuple[AuditLine, ...] = ()
        self._filters = Filters()
        page.filters.changed.connect(self._filter)
        page.export_button.clicked.connect(self._ask_where)
        self._exporting = Exporting(page, reader.desk, reader.background)
        self._exporting.told.connect(self._exported)

    def show_chart(self, chart: Chart) -> None:
        """Read the log anew."""
        self._chart = chart
        audit, id = self._reader.desk.audit, self._reader.patient_id
        self._reader.look_up(lambda: audit.of_patient(id), self._show)

    def export_to(self, file: Path) -> None:
        """Write what is shown into a file, and note in the log that it was."""
        self._exporting.write(file, self._sheet())

    def _sheet(self) -> Sheet:
        zone = self._reader.desk.zone
        rows = [texts_of(line, zone) for line in self._shown()]
        return Sheet(WHAT, self._reader.patient_id, TITLES, rows)

    def _show(self, lines: tuple[AuditLine, ...] | NotAllowed) -> None:
        if isinstance(lines, NotAllowed) or self._chart is None:
            self._page.refuse()
            self._page.export_button.explain(export.NO_RIGHT)
            return
        self._lines = lines
        kinds = [(kind, words.KINDS.get(kind, kind)) for kind in kinds_in(lines)]
        today = self._chart.view.now.astimezone(self._reader.desk.zone).date()
        self._page.filters.offer(people_in(lines), kinds, today)
        self._draw()

    def _filter(self, filters: Filters) -> None:
        self._filters = filters
        self._draw()

    def _shown(self) -> list[AuditLine]:
        zone = self._reader.desk.zone
        return [line for line in self._lines if self._filters.fits(line, zone)]

    def _draw(self) -> None:
        shown, zone = self._shown(), self._reader.desk.zone
        rows = tuple(row_of(line, zone) for line in shown)
        self._page.show_rows(rows, [line.id for line in shown], filtered=bool(self._lines))
        may = self._reader.desk.who.may(Right.EXPORT)
        reason = "" if rows else export.NOTHING
        self._page.export_button.explain(reason if may else export.NO_RIGHT)

    def _ask_where(self) -> None:
        name = words.file_name(self._chart.patient.chart_id if self._chart else "")
        self._exporting.ask(name, self._sheet, words.EXPORT_TITLE)

    def _exported(self, title: str, body: str, bad: bool) -> None:
        tone, meaning = (Tone.BAD, Meaning.MISSING) if bad else (Tone.OK, Meaning.MET)
        self._page.say(tone, meaning, title, body)
        self.said.emit(title, bad)
        self._reader.read_again()
