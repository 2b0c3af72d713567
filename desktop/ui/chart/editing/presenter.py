"""Brings the Demographics page to life: keeps the draft beside the news, saves it, asks before it is lost."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.clashes import Change, Conflict
from desktop.services.chart import Chart
from desktop.ui.chart.editing.editing import Editing
from desktop.ui.chart.editing.saving import Saving
from desktop.ui.chart.reader import ChartReader
from desktop.ui.demographics import draft as drafts
from desktop.ui.demographics.sheet import FormSheet
from desktop.ui.demographics.state import Deed
from desktop.ui.demographics.values import tidy
from desktop.ui.demographics.warnings import EmailWarnings, Person


class DemographicsPresenter(QObject):
    """``unsaved`` tells when there is a draft and when there is none; ``finished`` that the window may close.

    ``invited`` is sent when an invitation was sent from here, ``said`` carries what a screen reader is told.
    """

    unsaved = Signal(bool)
    finished = Signal()
    invited = Signal()
    said = Signal(str, bool)

    def __init__(self, page: FormSheet, reader: ChartReader) -> None:
        super().__init__(page)
        self.page, self.editing = page, Editing()
        self._reader = reader
        self._saving = Saving(self, reader, self.editing)
        self._warnings = EmailWarnings(self, reader.desk, reader.background, self._whose)
        self._warnings.found.connect(self._warn)
        page.form.setEnabled(False)  # until the chart is read there is nothing to change
        page.form.edited.connect(self._write)
        page.form.left.connect(self._leave)
        page.form.taken.connect(self._take)
        page.pressed.connect(self.do)
        self._saving.changed.connect(self._draw)
        self._saving.wrong.connect(self._complain)
        for signal, told in (
            (self._saving.finished, self.finished),
            (self._saving.invited, self.invited),
            (self._saving.said, self.said),
        ):
            signal.connect(told)

    def show_chart(self, chart: Chart) -> None:
        """Show the chart as it reads now; nothing that is being typed changes."""
        self.editing.see(chart)
        self.page.form.set_today(self.editing.today)
        self.page.form.setEnabled(True)
        self._draw()
        people, id = self._reader.desk.people, self._reader.patient_id
        differs = bool(drafts.differing(self.editing.draft, chart.patient))
        self._reader.look_up(
            lambda: (people.conflicts(id), people.last_changes(id) if differs else {}), self._see_others
        )

    def do(self, deed: Deed) -> None:
        """Do what a button or a key asks for."""
        if deed is Deed.KEEP_EDITING:
            self.editing.closing = False
            self._draw()
        else:
            self._saving.do(deed)

    def save(self) -> None:
        """Ctrl+S."""
        button = self.page.footer.button(Deed.SAVE)
        if button is not None:
            self._saving.do(Deed.SAVE)

    def may_close(self) -> bool:
        """Whether nothing would be lost; otherwise the footer asks, and ``finished`` may follow."""
        if self.editing.draft.empty:
            return True
        self.editing.closing = True
        self._draw()
        self.page.go_to_footer()
        return False

    def _write(self, name: str, text: str) -> None:
        self.editing.write(name, text)
        if name == "email":
            self._warnings.look(text)
        self._draw()

    def _leave(self, name: str) -> None:
        text = self.editing.draft.typed.get(name)
        if text is not None:
            tidied = tidy(name, text, self.editing.today)
            if tidied != text:
                self.editing.write(name, tidied)
                self.page.form.show_text(name, tidied)
            self.editing.left.add(name)
        self._draw()

    def _take(self, name: str, theirs: bool) -> None:
        if self.editing.settle(name, theirs=theirs):
            self._draw()
        else:
            self._saving.take(name, theirs=theirs)
        self.page.go_to(name)

    def _complain(self, field: str) -> None:
        self._draw()
        self.page.go_to(field)

    def _whose(self) -> Person:
        after = self.editing.after
        return self._reader.patient_id, after.first, after.born

    def _warn(self, email: str, words: str) -> None:
        self.editing.warned = {email: words}
        self._draw()

    def _see_others(self, found: "tuple[tuple[Conflict, ...], dict[str, Change]]") -> None:
        conflicts = {conflict.field: conflict for conflict in found[0]}
        if (conflicts, found[1]) != (self.editing.conflicts, self.editing.changes):
            self.editing.conflicts, self.editing.changes = conflicts, found[1]
            self._draw()

    def _draw(self) -> None:
        editing = self.editing
        self.page.show_state(editing.form(), editing.notes(), editing.footing())
        self.unsaved.emit(not editing.draft.empty)
