"""Exports the day's table as it is filtered and sorted, for whoever may."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.domain.staff import Right
from desktop.services.desk import Desk
from desktop.services.export import Sheet
from desktop.ui.background import Background
from desktop.ui.exporting import Exporting
from desktop.ui.icons import Meaning
from desktop.ui.menus import Menus
from desktop.ui.palette import Tone
from desktop.ui.today.page import DayPage
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.notice import Notice
from desktop.ui.words import common
from desktop.ui.words import export as words

ENTRY = "export"
WHAT = "today"


class DayExport(QObject):
    """Lives with the page; its notice stands above the table. ``said`` is for screen readers."""

    said = Signal(str, bool)

    def __init__(self, page: DayPage, menus: Menus, desk: Desk, background: Background) -> None:
        super().__init__(page)
        self._page, self._menus, self._may = page, menus, desk.who.may(Right.EXPORT)
        self._day: date | None = None
        self._notice: Notice | None = None
        self.exporting = Exporting(page, desk, background)
        self.exporting.told.connect(self._tell)
        menus.on(ENTRY, self.ask)
        self.show_possible(None)

    def show_possible(self, day: date | None) -> None:
        """Offer it while there are rows and a right; `day` is what is shown."""
        self._day = day
        reason = "" if self._page.table.rows.rows else words.NOTHING
        self._menus.explain(ENTRY, reason if self._may else words.NO_RIGHT)

    def ask(self) -> None:
        """Ask where the file shall be."""
        day = self._day.isoformat() if self._day else ""
        self.exporting.ask(words.today_file(day), self.sheet)

    def sheet(self) -> Sheet:
        """The rows that are shown, in the order in which they are."""
        titles, rows = self._page.table.whole()
        return Sheet(WHAT, None, titles, rows)

    def _tell(self, title: str, body: str, bad: bool) -> None:
        tone, meaning = (Tone.BAD, Meaning.MISSING) if bad else (Tone.OK, Meaning.MET)
        if self._notice is None:
            self._notice = notice = Notice("today.export", tone, meaning, title)
            close = PushButton("today.export.close", common.CLOSE, small=True)
            close.clicked.connect(notice.hide)
            notice.add_button(close)
            self._page.put_above_table(notice)
        self._notice.show_tone(tone, meaning)
        self._notice.show_words(title, body)
        self._notice.show()
        self.said.emit(title, bad)
