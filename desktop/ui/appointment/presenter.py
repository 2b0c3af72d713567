"""Brings the form to life: takes what is read, follows what is typed, and looks whether the time is taken."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.problem import Problem
from desktop.domain.typed_time import read_date, read_minutes
from desktop.services.appointment_sheet import Overlap
from desktop.ui.appointment.draft import day_text, stepped, time_text
from desktop.ui.appointment.form import Form
from desktop.ui.appointment.ground import Ground
from desktop.ui.appointment.reader import Seen, SheetReader
from desktop.ui.appointment.remarks import counts_until
from desktop.ui.appointment.showing import Showing
from desktop.ui.around import Around

PAUSE_MS = 250
"""So long nothing is changed before it is looked up whether the time is taken."""
STEP_MINUTES = 5
TYPED = frozenset({"day", "time", "minutes"})
TIME_PARTS = frozenset({"day", "time", "which", "minutes", "provider_id", "status"})


class SheetPresenter(QObject):
    """``changed`` is sent whenever something else stands in the form; ``shown`` carries every reading."""

    changed = Signal()
    shown = Signal(object)

    def __init__(self, form: Form, reader: SheetReader, around: Around) -> None:
        super().__init__(form)
        self.form, self.reader, self._around = form, reader, around
        self.ground = Ground(form.fields)
        self._showing = Showing(form, self.ground, around.clock)
        self._asked_number = 0
        self._looks, self._second = QTimer(self), QTimer(self)
        for timer, done in ((self._looks, self._look_for_overlaps), (self._second, self.draw)):
            timer.setSingleShot(True)
            timer.timeout.connect(done)
        self._connect()

    def put(self, **parts: object) -> None:
        """Put values into the form on a person's behalf."""
        self.form.fields.set(**parts)
        for part in parts:
            self._on_edited(part)

    def draw(self) -> None:
        """Show everything anew, and again when the next second of an undo time is over."""
        self._showing.draw()
        self._second.stop()
        until = counts_until(self.ground.seen.sheet) if self.ground.is_read else None
        left = 0 if until is None else (until - self._around.clock.now()) // timedelta(milliseconds=1)
        if left > 0:
            self._second.start(left % 1000 + 1)
        self.changed.emit()

    def show_overlaps(self, overlaps: tuple[Overlap, ...]) -> None:
        """Who else is there at that time."""
        self.ground.overlaps = overlaps
        self.draw()

    def use_next_time(self) -> None:
        """The first time after the clocks were put forward."""
        reading = self.ground.reading()
        if reading.skipped is not None:
            self.put(time=time_text(reading.skipped.after.astimezone(self.ground.zone).time()))

    def _show(self, seen: Seen) -> None:
        self.ground.take(seen)
        self.draw()
        self.shown.emit(seen)
        self._looks.start(0)

    def _connect(self) -> None:
        fields = self.form.fields
        self.reader.read.connect(self._show)
        fields.edited.connect(self._on_edited)
        fields.time.stepped.connect(self._step_time)
        fields.minutes.stepped.connect(self._step_minutes)
        fields.day.moved.connect(self._move_day)
        fields.day.chosen.connect(lambda day: self.put(day=day_text(day)))
        fields.day.calendar_asked.connect(lambda: fields.day.open_calendar(self._day() or self.ground.today))
        for line in (fields.day, fields.time, fields.minutes):
            line.editingFinished.connect(self._tidy)

    def _on_edited(self, part: str) -> None:
        if not self.ground.is_read:
            return
        self.ground.told.pop(part, None)
        if part in ("day", "time", "provider_id"):
            self.form.fields.set(which=0)
        if part in TIME_PARTS:
            self._looks.start(PAUSE_MS)
        self.draw()

    def _tidy(self) -> None:
        """A line that was left shows what was understood."""
        if not self.ground.is_read:
            return
        reading, fields = self.ground.reading(), self.form.fields
        told = {part: text for part, text in reading.problems.items() if part in TYPED}
        if reading.day is not None and "day" not in told:
            fields.day.setText(day_text(reading.day))
        if reading.at is not None and "time" not in told:
            fields.time.setText(time_text(reading.at))
        if "minutes" not in told:
            fields.minutes.setText(str(reading.appointment.minutes))
        others = {part: text for part, text in self.ground.told.items() if part not in TYPED}
        self.ground.told = {**others, **told}
        self.draw()

    def _day(self) -> date | None:
        day = read_date(self.form.fields.day.text(), self.ground.today)
        return None if isinstance(day, Problem) else day

    def _move_day(self, days: int) -> None:
        day = self._day()
        if day is not None:
            self.put(day=day_text(day + timedelta(days=days)))

    def _step_time(self, steps: int) -> None:
        later = stepped(self.form.fields.time.text(), steps)
        if later is not None:
            self.put(time=later)

    def _step_minutes(self, steps: int) -> None:
        minutes = read_minutes(self.form.fields.minutes.text())
        if not isinstance(minutes, Problem):
            self.put(minutes=str(max(STEP_MINUTES, minutes + steps * STEP_MINUTES)))

    def _look_for_overlaps(self) -> None:
        if not self.ground.is_read:
            return
        self._asked_number += 1
        number, wanted = self._asked_number, self.ground.reading().appointment
        find = self._around.desk.appointments.overlapping

        def found(overlaps: tuple[Overlap, ...]) -> None:
            if number == self._asked_number and overlaps != self.ground.overlaps:
                self.show_overlaps(overlaps)

        self.reader.look_up(lambda: find(wanted), found)
