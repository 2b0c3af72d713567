"""The Communication page as widgets: the list, what is chosen in it, and the panel to note a call."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.chart.contacts.log_panel import LogPanel
from desktop.ui.chart.contacts.rows import SHARES, TITLES, Closer
from desktop.ui.chart.pages.rows import RowsTable
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.ladder import Ladder
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.scrolling_page import ScrollingPage
from desktop.ui.words import chart
from desktop.ui.words import communication as words

NAME = "chart.communication"


class CommunicationPage(ScrollingPage):
    """``row_chosen`` carries the number of the row that is looked at."""

    row_chosen = Signal(int)

    def __init__(self) -> None:
        self.log_button = PushButton(f"{NAME}.log_call", words.LOG_CALL, meaning=Meaning.CALL)
        self.export_button = PushButton(f"{NAME}.export", words.EXPORT, meaning=Meaning.EXPORT)
        beside = QWidget()
        buttons = QHBoxLayout(beside)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.log_button)
        super().__init__(NAME, chart.COMMUNICATION, beside)
        self.notice = Notice(f"{NAME}.notice", Tone.OK, Meaning.MET, "")
        self.notice.hide()
        self.log = LogPanel()
        self.table = RowsTable(f"{NAME}.contacts", chart.COMMUNICATION, TITLES, SHARES)
        self._empty = PlainLabel(words.NOTHING, role="text2", wrap=True)
        self._closer = _Closer()
        for part in (self.notice, self.log, self.table, self._empty, self._closer):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.log.hide()
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now.row()))
        self.log_button.clicked.connect(self.open_log)
        self.log.closed.connect(self.close_log)

    def show_rows(self, rows: tuple[tuple[CellFace, ...], ...], ids: Sequence[str]) -> None:
        """Show the contacts; the one that is looked at stays, or the newest one is."""
        at = self.table.currentIndex().row()
        self.table.show_rows(rows, ids)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows and not 0 <= self.table.currentIndex().row() < len(rows):
            self.table.selectRow(min(max(at, 0), len(rows) - 1))
        self._choose(self.table.currentIndex().row())

    def show_closer(self, closer: Closer | None) -> None:
        """Show the chosen contact in full."""
        self._closer.setVisible(closer is not None)
        if closer is not None:
            self._closer.show_closer(closer)

    def say(self, tone: Tone, meaning: Meaning, title: str, body: str) -> None:
        """Say something above the list."""
        self.notice.show_tone(tone, meaning)
        self.notice.show_words(title, body)
        self.notice.show()

    def open_log(self) -> None:
        """Note a call here."""
        self.log.show()
        self.log_button.explain("")
        self.log_button.setEnabled(False)
        self.log.note.setFocus()
        self.reveal(self.log.save_button)
        self.reveal(self.log.note)

    def close_log(self) -> None:
        """Put the panel away; the focus goes back to what opened it."""
        self.log.hide()
        self.log_button.setEnabled(True)
        self.log_button.setFocus()

    def _choose(self, row: int) -> None:
        self.row_chosen.emit(row)


class _Closer(QWidget):
    """The ladder of an e-mail, or the whole of a note."""

    def __init__(self) -> None:
        super().__init__()
        self._title = PlainLabel("", Size.BODY, Weight.SEMIBOLD, wrap=True)
        self._ladder, self._box = Ladder(f"{NAME}.delivery"), Panel()
        self._note = PlainLabel(wrap=True).selectable()
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._ladder, self._box):
            self._column.addWidget(part)
        follow(self._dress)

    def show_closer(self, closer: Closer) -> None:
        """Show this one."""
        self._title.setText(closer.title)
        self._ladder.setVisible(closer.delivery is not None)
        if closer.delivery is not None:
            self._ladder.show_steps(
                closer.delivery.steps, closer.delivery.spoken, dashed=closer.delivery.dashed
            )
        self._note.setText(closer.note)
        self._box.setVisible(bool(closer.note))

    def _dress(self, look: Theme) -> None:
        self._column.setSpacing(look.px(8))
