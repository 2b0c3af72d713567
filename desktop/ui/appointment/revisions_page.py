"""The page Revisions: who changed what, when, from what to what."""

from collections.abc import Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo

from desktop.services.appointment_sheet import Revision
from desktop.ui import dates
from desktop.ui.appointment.values import in_words
from desktop.ui.chart.pages.rows import RowsTable
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.scrolling_page import ScrollingPage
from desktop.ui.words import appointment as words
from desktop.ui.words import appointment_log as log_words
from desktop.ui.words import appointment_values as value_words

TITLES = (log_words.WHEN, log_words.WHO, log_words.FIELD, log_words.BEFORE, log_words.AFTER)


class RevisionsPage(ScrollingPage):
    """Newest first; what only this computer knows says so."""

    def __init__(self) -> None:
        super().__init__("appointment.revisions", words.REVISIONS)
        self._table = RowsTable("appointment.revisions.table", words.REVISIONS, TITLES, (22, 18, 16, 22, 22))
        self._empty = PlainLabel(log_words.NO_REVISION, role="text2", wrap=True)
        self.column.addWidget(self._table)
        self.column.addWidget(self._empty)
        self.column.addStretch(1)
        self.show_revisions((), ZoneInfo("UTC"))

    def show_revisions(self, revisions: Sequence[Revision], zone: tzinfo) -> None:
        """Show these."""
        rows = tuple(_row(each, zone) for each in revisions)
        self._table.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)


def _row(revision: Revision, zone: tzinfo) -> tuple[CellFace, ...]:
    day = dates.day(revision.at.astimezone(zone).date())
    when = CellFace(day, dates.clock_time(revision.at, zone))
    if revision.command_id is not None:
        when = CellFace(day, log_words.NOT_SENT, Meaning.QUEUED, Tone.NEUTRAL)
    before, after = (in_words(revision.field, text, {}, zone) for text in (revision.before, revision.after))
    if revision.booked and revision.before is None:
        before = ""
    field = value_words.COLUMNS.get(revision.field, revision.field)
    return (when, CellFace(revision.who), CellFace(field), CellFace(before), CellFace(after))
