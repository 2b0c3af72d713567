"""Keeps a window's sync light right, and opens the outbox when it is pressed."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from desktop.domain.commands import BookAppointment, ChangeAppointment
from desktop.domain.seen import Stage
from desktop.domain.staff import Right
from desktop.services.connection import Line
from desktop.ui.around import Around
from desktop.ui.chart.access.refusal import refusal_of
from desktop.ui.outbox.popup import OutboxPopup
from desktop.ui.outbox.state import Change, Told, outbox
from desktop.ui.outbox.taking import Taking
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import common

EVERY_MS = 1_000
"""The seconds to the next try are counted down; only an open list reads the desk file that often."""
SELDOM = 15
"""Without the list, the light alone ("2 minutes ago") is read anew every so many turns."""


class ConnectionLine(QObject):
    """Lives with the status line. It reads nothing while the line is not to be seen, as when locked.

    ``kept`` carries how a single computer keeps its records (`Keeping`), or None elsewhere and in the demo.
    """

    kept = Signal(object)

    def __init__(self, line: StatusLine, around: Around) -> None:
        super().__init__(line)
        self._line, self._desk, self._background = line, around.desk, around.background
        self._clock, self._program, self._around = around.clock, around.program, around
        self._reading = self._stale = False
        self._turn = 0
        self.popup: OutboxPopup | None = None
        line.show_person(common.person_line(self._desk.who.name, self._desk.who.role))
        line.light.clicked.connect(self.open)
        line.installEventFilter(self)
        around.news.changed.connect(self.refresh)
        around.news.link_changed.connect(self.refresh)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._count)
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Seen again: what changed meanwhile is read."""
        if event.type() is QEvent.Type.Show:
            self.refresh()
        return False

    def refresh(self) -> None:
        """Read anew; while a reading is under way one more follows it."""
        if not self._line.isVisible():
            return
        if self._reading:
            self._stale = True
            return
        self._reading = True
        self._background.run(self, self._read, self._show, self._failed)

    def open(self) -> None:
        """Open the list above the light."""
        if self.popup is None:
            self.popup = OutboxPopup(self._line.window())
            self.popup.taken_back.connect(self._take_back)
            self.popup.sent_now.connect(self._send_now)
            self.popup.try_asked.connect(self._try_now)
            self.popup.cut_asked.connect(self._cut)
            Taking(self.popup.others, self._around, self.refresh)
        self._background.run(self.popup, self._read, self._open_with, self._failed)

    def _read(self) -> Told:
        connection = self._desk.connection
        lines = connection.lines()
        because = {line.entry.id: self._because(line) for line in lines if line.entry.stage == Stage.REFUSED}
        demo, switch = self._program.demo, self._program.line
        keeping = None if demo else connection.keeping()
        light = connection.light()
        cut = switch is not None and not switch.on
        return Told(
            replace(light, single=False) if cut else light,
            lines,
            because,
            connection.contacted_at(),
            keeping,
            demo=demo,
            cut=cut if switch is not None else None,
            colleagues=self._desk.others.colleagues(),
            may_take_back=self._desk.who.may(Right.DISCARD_OTHERS),
        )

    def _because(self, line: Line) -> str:
        if isinstance(line.entry.command, BookAppointment | ChangeAppointment):
            from desktop.ui.appointment.remarks import because  # only for who has such a refusal

            sheet = self._desk.appointments.open(line.entry.command.appointment_id)
            return because(line.entry, sheet.names, ZoneInfo(sheet.time_zone)) if sheet else ""
        chart = self._desk.patients.chart(line.patient_id) if line.patient_id else None
        said = refusal_of(replace(chart, refused=line.entry)) if chart else None
        return said.body if said else ""

    def _open_with(self, told: Told) -> None:
        assert self.popup is not None
        self._show(told)
        self.popup.open_above(self._line.light)

    def _show(self, told: Told) -> None:
        self._reading = False
        made = outbox(told, self._clock.now(), self._desk.zone)
        face = made.face
        self._line.light.show_state(face.tone, face.meaning, face.words, face.spoken)
        self.kept.emit(told.keeping)
        if self.popup is not None:
            self.popup.show_outbox(made)
        if self._stale:
            self._stale = False
            self.refresh()

    def _failed(self, error: Exception) -> None:
        self._reading = False
        if self._line.isVisible():
            raise error

    def _take_back(self, change: Change) -> None:
        invitations, patient = self._desk.invitations, change.patient_id or ""
        if change.refused:
            self._background.run(
                self, lambda: invitations.dismiss(patient, change.command_id), lambda _: None
            )
            return
        self._background.run(
            self,
            lambda: invitations.undo(patient, change.command_id),
            lambda done: None if done or self.popup is None else self.popup.say_too_late(change),
        )

    def _send_now(self, change: Change) -> None:
        invitations, patient = self._desk.invitations, change.patient_id or ""
        self._background.run(
            self, lambda: invitations.confirm_old(patient, change.command_id), lambda _: self.refresh()
        )

    def _try_now(self) -> None:
        self._background.run(self, self._desk.connection.try_now, lambda _: self.refresh())

    def _cut(self, cut: bool) -> None:
        """Somebody practices without a connection, or has practiced enough."""
        if self._program.line is not None:
            self._program.line.on = not cut
            self._try_now()

    def _count(self) -> None:
        self._turn += 1
        open_list = self.popup is not None and self.popup.isVisible()
        if open_list or self._turn % SELDOM == 0:
            self.refresh()
