"""The Audit log page as widgets: filters, the table, and the button that exports what is shown."""

from collections.abc import Sequence

from desktop.ui.chart.audit.filter_row import NAME, FilterRow
from desktop.ui.chart.audit.rows import SHARES, TITLES
from desktop.ui.chart.pages.rows import RowsTable
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.scrolling_page import ScrollingPage
from desktop.ui.words import audit as words
from desktop.ui.words import chart


class AuditPage(ScrollingPage):
    """Read only; without the right it says who may."""

    def __init__(self) -> None:
        self.export_button = PushButton(f"{NAME}.export", words.EXPORT, meaning=Meaning.EXPORT)
        super().__init__(NAME, chart.AUDIT_LOG, self.export_button)
        self.filters = FilterRow()
        self.table = RowsTable(f"{NAME}.lines", chart.AUDIT_LOG, TITLES, SHARES)
        self.notice = Notice(f"{NAME}.notice", Tone.NEUTRAL, Meaning.LOCKED, words.NOT_ALLOWED_TITLE)
        self._about = PlainLabel(words.READ_ONLY, role="text2", wrap=True)
        self._empty = PlainLabel(role="text2", wrap=True)
        for part in (self._about, self.notice, self.filters, self.table, self._empty):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.notice.hide()
        self._empty.hide()

    def show_rows(
        self, rows: tuple[tuple[CellFace, ...], ...], ids: Sequence[str], *, filtered: bool
    ) -> None:
        """Show these lines."""
        self.table.show_rows(rows, ids)
        self.table.setVisible(bool(rows))
        self._empty.setText(words.NOTHING_FITS if filtered else words.NOTHING)
        self._empty.setVisible(not rows)

    def refuse(self) -> None:
        """This person may not see it."""
        self.say(Tone.NEUTRAL, Meaning.LOCKED, words.NOT_ALLOWED_TITLE, words.NOT_ALLOWED_BODY)
        for part in (self.filters, self.table, self._empty, self._about):
            part.hide()

    def say(self, tone: Tone, meaning: Meaning, title: str, body: str = "") -> None:
        """Say something above the list."""
        self.notice.show_tone(tone, meaning)
        self.notice.show_words(title, body)
        self.notice.show()
