"""Looks for patients while somebody types."""

from dataclasses import dataclass
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Signal

from desktop.domain.staff import Right
from desktop.services.connection import Light, LightKind
from desktop.services.patients import Found, Results
from desktop.ui import dates
from desktop.ui.announce import announce
from desktop.ui.around import Around
from desktop.ui.find.panel import FindPanel
from desktop.ui.find.recent import Recent
from desktop.ui.find.rows import rows_of
from desktop.ui.find.sending import Sending
from desktop.ui.words import search as words


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read for one text: patients, the light, whether there is anybody, and the patient just invited."""

    number: int
    text: str
    results: Results
    light: Light
    anybody: bool
    sent: Found | None


class Finding(QObject):
    """The newest text wins: answers to older ones are not even looked for any more.

    ``opened`` carries the patient whose chart is asked for.
    """

    opened = Signal(str)

    def __init__(self, page: FindPanel, around: Around, recent: Recent) -> None:
        super().__init__(page)
        self._page, self._desk, self._background = page, around.desk, around.background
        self._clock, self._recent = around.clock, recent
        self.sending = Sending(page, around.desk, around.background, around.clock)
        self.sending.needs_chart.connect(self.opened)
        self.sending.stale.connect(self.look)
        self._newest = self._light_of = 0
        self._light: Light | None = None
        self._answered = ""
        self._enter_waits = False
        self._said = -1
        page.field.textChanged.connect(self._look_anew)
        page.field.returnPressed.connect(self.open)
        page.list.chosen.connect(self.open)
        around.news.changed.connect(self._hear)
        around.news.link_changed.connect(self._hear)

    def look(self) -> None:
        """Look for what the line holds now; an empty line shows the charts opened lately."""
        self._light, self._light_of = None, self._newest + 1
        self._ask()

    def _ask(self) -> None:
        """The light is read at news only: a letter typed does not change it."""
        self._newest += 1
        text, invited = self._page.field.text().strip(), self.sending.patient_id
        work = partial(self._read, self._newest, text, invited, self._light)
        self._background.run(self, work, self._show, self._failed)

    def _look_anew(self) -> None:
        """Other words, another list: it begins at its first row, and Enter waits for it."""
        self._enter_waits = False
        self._page.list.setCurrentIndex(QModelIndex())
        self._ask()

    def open(self) -> None:
        """Ask for the chart of the current row; Enter pressed before the answer came opens what it finds."""
        row = self._page.list.current()
        if row is not None:
            self.opened.emit(row.patient_id)
        self._enter_waits = row is None and self._answered != self._page.field.text().strip()

    def invite(self) -> None:
        """Invite the patient of the current row."""
        row = self._page.list.current()
        if row is not None:
            self.sending.invite(row)

    def _hear(self) -> None:
        """Nobody looks: what changed is read when somebody does."""
        if self._page.isVisible():
            self.look()

    def _read(self, number: int, text: str, invited: str | None, light: Light | None) -> Answer | None:
        if number != self._newest:
            return None
        patients = self._desk.patients
        results = patients.search(text) if text else Results(patients.some(self._recent.ids))
        sent = next(iter(patients.some((invited,))), None) if invited else None
        anybody = bool(results.found) or patients.anybody()
        return Answer(number, text, results, light or self._desk.connection.light(), anybody, sent)

    def _show(self, answer: Answer | None) -> None:
        if answer is None or answer.text != self._page.field.text().strip():
            return
        if answer.number >= self._light_of:
            self._light = answer.light
        results = answer.results
        may_invite = self._desk.who.may(Right.INVITE)
        now = self._clock.now()
        rows = rows_of(results.found, results.words, now, self._desk.zone, may_invite=may_invite)
        self._page.show_rows(_above(answer), rows, more=results.more)
        self._page.show_below(_as_of(answer.light, self._desk.zone))
        self.sending.show(answer.sent)
        self._announce(answer)
        self._answered = answer.text
        if self._enter_waits:
            self.open()

    def _failed(self, error: Exception) -> None:
        """A locked desk has nothing to look in; what was asked just before the lock is let go."""
        if self._page.isVisible():
            raise error

    def _announce(self, answer: Answer) -> None:
        number = len(answer.results.found)
        if answer.text and number != self._said:
            announce(self._page.field, words.found(number))
        self._said = number if answer.text else -1


def _as_of(light: Light, zone: tzinfo) -> str:
    at = light.link.contacted_at
    if light.single or light.kind is not LightKind.OFFLINE or at is None:
        return ""
    return words.as_of(dates.clock_time(at, zone))


def _above(answer: Answer) -> str:
    results = answer.results
    if not answer.anybody:
        return f"{words.NO_PATIENTS_YET} {words.HOW_THEY_COME}"
    if not answer.text:
        return words.RECENT if results.found else ""
    if not results.found:
        return words.nobody_here(answer.text)
    return words.did_you_mean(answer.text) if results.guessed else ""
