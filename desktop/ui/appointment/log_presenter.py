"""Brings the page Log Comm. to life: what was noted for the appointment, and what is noted now."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.communication import KINDS
from desktop.services.communications import Contact
from desktop.services.invitations import Kept, NotKept
from desktop.ui.appointment.log_page import LogPage
from desktop.ui.appointment.reader import Seen, SheetReader
from desktop.ui.around import Around
from desktop.ui.chart.contacts.presenter import problem_words
from desktop.ui.chart.contacts.rows import row_of
from desktop.ui.words import appointment_log as words
from desktop.ui.words import communication as contact_words


class LogPresenter(QObject):
    """``said`` carries what a screen reader is told, urgent or not."""

    said = Signal(str, bool)

    def __init__(self, page: LogPage, reader: SheetReader, around: Around) -> None:
        super().__init__(page)
        self._page, self._reader, self._desk = page, reader, around.desk.communications
        self._seen: Seen | None = None
        reader.read.connect(self._show)
        page.asked.connect(self._log)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        reason = words.SAVE_FIRST if seen.sheet.new else ""
        self._page.log.explain(reason or ("" if seen.sheet.may_edit else contact_words.VIEW_ONLY))
        if not seen.sheet.new:
            id = seen.sheet.appointment.id
            self._reader.look_up(lambda: self._desk.of_appointment(id), self._show_contacts)

    def _show_contacts(self, contacts: tuple[Contact, ...]) -> None:
        assert self._seen is not None
        view = self._seen.sheet.view
        self._page.show_earlier(tuple(row_of(contact, view) for contact in contacts))

    def _log(self) -> None:
        seen, minutes = self._seen, self._page.typed_minutes()
        if seen is None:
            return
        if minutes is None:
            self._complain("minutes", contact_words.MINUTES_WRONG)
            return
        made, kind, note = seen.sheet.appointment, self._page.kind.key(), self._page.note.toPlainText()
        self._reader.after(
            lambda: self._desk.log(made.patient_id, kind or KINDS[0], note, minutes, made.id), self._logged
        )

    def _logged(self, outcome: Kept | NotKept) -> None:
        if isinstance(outcome, Kept):
            self._page.forget()
            self.said.emit(contact_words.LOGGED, False)
        elif outcome.problems:
            part, problem = next(iter(outcome.problems.items()))
            self._complain(part, problem_words(part, problem))
        else:
            self._complain("note", contact_words.VIEW_ONLY)

    def _complain(self, part: str, said: str) -> None:
        self._page.complain(part, said)
        self.said.emit(said, True)
