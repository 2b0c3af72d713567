"""Reads one appointment, again at every news: the sheet, what can be chosen, and who changed what."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.appointment import Appointment
from desktop.services.appointment_sheet import Choices, Revision, Sheet
from desktop.ui.around import Around

EVERY_MS = 60_000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Seen:
    """One reading. `about` is the sheet with the patient who is chosen in the form."""

    sheet: Sheet
    about: Sheet
    choices: Choices
    revisions: tuple[Revision, ...]


class SheetReader(QObject):
    """``read`` carries a `Seen`; ``gone`` says there is no such appointment any more.

    A new appointment has no id to be read by: it is the blank one that was read first. While its window is not to
    be seen, as when locked, a reading may fail: the unlock brings news of everything.
    """

    read = Signal(object)
    gone = Signal()

    def __init__(
        self,
        window: QWidget,
        around: Around,
        appointment_id: str,
        patient_id: str = "",
        day: date | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._around, self._desk = window, around, around.desk.appointments
        self._id, self._patient_id, self._day = appointment_id, patient_id, day
        self._blank: Sheet | None = None
        self._reading = self._stale = False
        self._stopped = False
        around.news.changed.connect(self._hear)
        self._minute = QTimer(self)
        self._minute.setInterval(EVERY_MS)
        self._minute.timeout.connect(self.read_again)
        self._minute.start()

    @property
    def is_new(self) -> bool:
        """Whether it is yet to be booked."""
        return not self._id

    def choose(self, patient_id: str) -> None:
        """Another patient stands in the form."""
        self._patient_id = patient_id
        self.read_again()

    def stop(self) -> None:
        """The window is closed: nothing is read any more."""
        self._stopped = True

    def read_again(self) -> None:
        """Read anew; while a reading is under way one more follows it, as it may have looked too early."""
        if self._reading:
            self._stale = True
            return
        self._reading = True
        self._around.background.run(self, self._look, self._show, self._failed)

    def after(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something in the desk file, show the appointment as it is then, and tell what came of it."""

        def both() -> tuple[T, Seen | None]:
            outcome = work()
            return outcome, self._look()

        def show(found: tuple[T, Seen | None]) -> None:
            self._tell(found[1])
            done(found[0])

        self._around.background.run(self, both, show)

    def look_up(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Ask the desk file something beside the appointment."""
        self._around.background.run(self, work, done)

    def _look(self) -> Seen | None:
        desk = self._desk
        sheet = desk.open(self._id) if self._id else self._as_blank()
        if sheet is None:
            return None
        wanted = self._patient_id or sheet.appointment.patient_id
        about = (
            sheet if wanted == sheet.appointment.patient_id else desk.with_patient(sheet.appointment, wanted)
        )
        revisions = desk.revisions(self._id) if self._id else ()
        return Seen(sheet, about, desk.choices(), revisions)

    def _as_blank(self) -> Sheet:
        if self._blank is None:
            self._blank = self._desk.blank(self._patient_id or None, self._day)
        blank = self._blank.appointment
        return self._desk.with_patient(blank, blank.patient_id) if blank.patient_id else self._blank

    def _show(self, seen: Seen | None) -> None:
        self._reading = False
        self._tell(seen)
        if self._stale:
            self._stale = False
            self.read_again()

    def _failed(self, error: Exception) -> None:
        self._reading = self._stale = False
        if self._window.isVisible():
            raise error

    def _hear(self, _patients: frozenset[str]) -> None:
        if not self._stopped:
            self.read_again()

    def _tell(self, seen: Seen | None) -> None:
        if self._stopped:
            return
        if seen is None:
            self.gone.emit()
        else:
            self.read.emit(seen)


def provider_zone(choices: Choices, provider_id: str | None, otherwise: str) -> str:
    """The time zone a provider works in."""
    return next((each.time_zone for each in choices.providers if each.id == provider_id), otherwise)


def provider_name(choices: Choices, appointment: Appointment, otherwise: str) -> str:
    """Whose appointment it is."""
    return next((p.name for p in choices.providers if p.id == appointment.provider_id), otherwise)
