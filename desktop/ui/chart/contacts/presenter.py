"""Brings the Communication page to life: reads the contacts at every news, and notes calls."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.problem import Problem, ProblemCode
from desktop.services.chart import Chart
from desktop.services.communications import Contact
from desktop.services.invitations import Kept, NotKept
from desktop.ui.chart.contacts.exporting import ContactsExport
from desktop.ui.chart.contacts.page import CommunicationPage
from desktop.ui.chart.contacts.rows import closer, row_of
from desktop.ui.chart.reader import ChartReader
from desktop.ui.words import communication as words


class CommunicationPresenter(QObject):
    """``said`` carries what a screen reader is told."""

    said = Signal(str, bool)

    def __init__(self, page: CommunicationPage, reader: ChartReader) -> None:
        super().__init__(page)
        self._page, self._reader = page, reader
        self._chart: Chart | None = None
        self._contacts: tuple[Contact, ...] = ()
        self.export = ContactsExport(page, reader, self._chart_id)
        self.export.said.connect(self.said)
        page.row_chosen.connect(self._show_row)
        page.log.saved.connect(self._log)

    def show_chart(self, chart: Chart) -> None:
        """Read the contacts anew."""
        self._chart = chart
        if self._page.log.isHidden():
            self._page.log_button.explain("" if chart.may_edit else words.VIEW_ONLY)
        communications, id = self._reader.desk.communications, self._reader.patient_id
        self._reader.look_up(lambda: communications.of_patient(id), self._show)

    def _show(self, contacts: tuple[Contact, ...]) -> None:
        self._contacts = contacts
        view = self._chart.view if self._chart else None
        if view is not None:
            rows = tuple(row_of(each, view) for each in contacts)
            self._page.show_rows(rows, [each.id for each in contacts])
            self.export.show_rows(rows)

    def _show_row(self, row: int) -> None:
        chosen = self._contacts[row] if 0 <= row < len(self._contacts) else None
        view = self._chart.view if self._chart else None
        self._page.show_closer(closer(chosen, view) if chosen and view else None)

    def _chart_id(self) -> str:
        return self._chart.patient.chart_id if self._chart else ""

    def _log(self) -> None:
        kind, minutes, note = self._page.log.typed()
        if isinstance(minutes, Problem):
            self._complain("minutes", words.MINUTES_WRONG)
            return
        communications, id = self._reader.desk.communications, self._reader.patient_id
        self._reader.after(lambda: communications.log(id, kind, note, minutes), self._logged)

    def _logged(self, outcome: Kept | NotKept) -> None:
        if isinstance(outcome, Kept):
            self._page.log.clear()
            self._page.close_log()
            self.said.emit(words.LOGGED, False)
            return
        for part, problem in outcome.problems.items():
            self._complain(part, problem_words(part, problem))
            return
        self._complain("note", words.VIEW_ONLY)

    def _complain(self, part: str, sentence: str) -> None:
        self._page.log.complain(sentence, part)
        self.said.emit(sentence, True)


def problem_words(name: str, problem: Problem) -> str:
    """Why a contact cannot be noted; `name` is the field it is about."""
    if name == "minutes":
        return words.MINUTES_WRONG
    return words.NOTE_EMPTY if problem.code is ProblemCode.EMPTY else words.note_too_long(problem.extra)
