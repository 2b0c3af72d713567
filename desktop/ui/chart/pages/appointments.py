"""The Appointments page: what is to come and what has been, as on file."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal

from desktop.services.chart import Chart, Visit
from desktop.ui import dates
from desktop.ui.chart.pages.rows import RowsTable
from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Weight
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.scrolling_page import ScrollingPage
from desktop.ui.words import chart as words
from desktop.ui.words.appointment_values import STATUSES

TITLES = (
    words.SCHEDULED, words.PROVIDER, words.REASON, words.OFFICE, words.EXAM, words.STATUS, words.NOTES
)  # fmt: skip
SHARES = (20, 16, 16, 12, 12, 12, 12)


class AppointmentsPage(ScrollingPage):
    """Future and Past, each a table or one line that says there is nothing. ``opened`` carries a visit's id."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__("chart.appointments", words.APPOINTMENTS)
        self.schedule = PushButton("chart.appointments.schedule", words.SCHEDULE, meaning=Meaning.NEW)
        self.column.addWidget(self.schedule, 0, Qt.AlignmentFlag.AlignLeft)
        self._ids: dict[RowsTable, list[str]] = {}
        self._future = self._block("future", words.FUTURE, words.NO_FUTURE)
        self._past = self._block("past", words.PAST, words.NO_PAST)
        self.column.addStretch(1)

    def show_chart(self, chart: Chart) -> None:
        """Show the visits: the next one first, the last one first."""
        now = chart.view.now
        future = sorted((v for v in chart.appointments if v.starts_at > now), key=lambda v: v.starts_at)
        past = [visit for visit in chart.appointments if visit.starts_at <= now]
        for (table, empty), visits in ((self._future, future), (self._past, past)):
            self._ids[table] = [visit.id for visit in visits]
            table.show_rows(tuple(_row(visit, chart) for visit in visits), self._ids[table])
            table.setVisible(bool(visits))
            empty.setVisible(not visits)

    def _block(self, name: str, title: str, nothing: str) -> tuple[RowsTable, PlainLabel]:
        table = RowsTable(f"chart.appointments.{name}", title, TITLES, SHARES)
        table.activated.connect(lambda index: self.opened.emit(self._ids[table][index.row()]))
        empty = PlainLabel(nothing, role="text2", wrap=True)
        self.column.addWidget(PlainLabel(title, Size.SECTION, Weight.SEMIBOLD))
        self.column.addWidget(table)
        self.column.addWidget(empty)
        return table, empty


def _row(visit: Visit, chart: Chart) -> tuple[CellFace, ...]:
    zone = chart.view.zone
    day = dates.visit_day(visit.starts_at.astimezone(zone).date())
    start = dates.clock_time(visit.starts_at, zone)
    end = dates.clock_time(visit.starts_at + timedelta(minutes=visit.appointment.minutes), zone)
    of = visit.appointment
    texts = (visit.provider, of.reason, visit.office, visit.exam_room, _status(of.status), of.notes)
    return (CellFace(day, f"{start} – {end}"), *(CellFace(text or "–") for text in texts))


def _status(status: str | None) -> str | None:
    """As it is read; one that only an import knows stays as it is."""
    return STATUSES.get(status, status) if status else None
