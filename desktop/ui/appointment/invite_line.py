"""The chosen patient's invitation in the appointment window: chip, arrow, popover, menu and notices."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.typed import check
from desktop.services.chart import Chart
from desktop.services.invitations import How
from desktop.ui.access_arrow import Arrow, Press, arrow_of
from desktop.ui.access_chip import access_chip
from desktop.ui.appointment.invite_popover import InvitePopover
from desktop.ui.appointment.invite_question import beside_chip, notices_for, question_of
from desktop.ui.around import Around
from desktop.ui.chart.access.deeds import Deeds
from desktop.ui.chart.access.drafts import Drafts
from desktop.ui.chart.access.hints import problem_words
from desktop.ui.chart.access.notices import counts_until
from desktop.ui.chart.access.openings import still_open
from desktop.ui.chart.access.requirements import ITEMS, TYPED_AS
from desktop.ui.chart.access.spoken import said_of
from desktop.ui.chart.access.state import Act, Announcement, Asking
from desktop.ui.chart.reader import ChartReader
from desktop.ui.widgets.chip import ChipFace
from desktop.ui.words import access as access_words

ACTS = {Press.SEND: Act.ENABLE, Press.RESEND: Act.RESEND, Press.UNDO: Act.UNDO}


@dataclass(frozen=True, slots=True)
class InviteState:
    """What the line shows; `beside` stands beside the chip."""

    chart: Chart
    arrow: Arrow
    chip: ChipFace
    beside: str
    notices: tuple[Announcement, ...]


class InviteLine(QObject):
    """One patient's; made anew for another. Nothing here belongs to the appointment: it outlives a cancelled one.

    ``shown`` carries an `InviteState`, ``said`` what a screen reader is told, ``asking_wanted`` opens the
    popover at the arrow, ``asking_over`` gives the focus back to it, ``notice_wanted`` names the act whose button
    gets the focus.
    """

    shown = Signal(object)
    said = Signal(str, bool)
    asking_wanted = Signal()
    asking_over = Signal()
    notice_wanted = Signal(object)

    def __init__(self, window: QWidget, around: Around, patient_id: str) -> None:
        super().__init__(window)
        self.patient_id, self._clock = patient_id, around.clock
        self.reader = ChartReader(window, around.desk, patient_id, around.background, around.news)
        self.reader.setParent(self)
        self.popover = InvitePopover(window)
        self._drafts = Drafts(self.popover, self.reader)
        self._deeds = Deeds(self, self.reader, self._drafts, How.APPOINTMENT)
        self.state: InviteState | None = None
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.timeout.connect(self._draw)
        self._connect()

    def begin(self) -> None:
        """Read for the first time, when everybody listens."""
        self.reader.watch()

    @property
    def chart(self) -> Chart | None:
        """The chart as last read."""
        return self._deeds.chart

    def press(self) -> Press:
        """Do what the arrow does; menu, outbox and page are the window's."""
        press = self.state.arrow.press if self.state else Press.NOTHING
        if press in ACTS:
            self.act(ACTS[press])
        elif press is Press.ASK:
            self.asking_wanted.emit()
        return press

    def act(self, act: Act) -> None:
        """Do what a notice's button or the menu asks for."""
        if self._deeds.chart is not None:
            self._deeds.do(act)

    def end(self) -> None:
        """Another patient was chosen: what is on its way goes on."""
        self.popover.close()
        self.popover.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        self.reader.read.connect(self._show_chart)
        self._deeds.changed.connect(self._draw)
        self._deeds.said.connect(self.said)
        self._deeds.focus_wanted.connect(self.notice_wanted)
        self.popover.gone_on.connect(self._go_on)
        self.popover.other_asked.connect(self._turn_to_other)
        self.popover.left.connect(self._leave)

    def _show_chart(self, chart: Chart) -> None:
        before, self._deeds.chart = self._deeds.chart, chart
        self._deeds.opened = still_open(self._deeds.opened, chart)
        self._draw()
        self._drafts.show_chart(chart)
        said = said_of(before, chart) if before is not None else None
        if said is not None:
            self.said.emit(said.words, said.urgent)

    def _draw(self) -> None:
        chart, opened = self._deeds.chart, self._deeds.opened
        if chart is None:
            return
        view, now = chart.view, self._clock.now()
        chip = access_chip(
            chart.access, chart.patient.status, view.now, view.zone, view_only=not chart.may_invite
        )
        arrow = arrow_of(chart, chosen=True)
        beside = opened.said or beside_chip(chart)
        state = InviteState(chart, arrow, chip, beside, notices_for(chart, opened, now))
        if arrow.press is Press.ASK:
            self.popover.ask(question_of(chart, other_side=opened.other_side))
        asked_elsewhere = opened.asking is Asking.INVITE_ANYWAY
        if self.popover.isVisible() and (arrow.press is not Press.ASK or asked_elsewhere):
            self._leave()
        if state != self.state:
            self.state = state
            self.shown.emit(state)
        self._count_down(chart)

    def _count_down(self, chart: Chart) -> None:
        self._second.stop()
        until = counts_until(chart)
        left = 0 if until is None else (until - self._clock.now()) // timedelta(milliseconds=1)
        if left > 0:
            # Wake just after the number on the screen has become wrong.
            self._second.start(left % 1000 + 1)

    def _go_on(self) -> None:
        """Enter: what cannot be kept is said before the next thing is asked for."""
        chart, field = self._deeds.chart, self.popover.current
        if chart is None:
            return
        if not field.text().strip():
            field.ask_for(access_words.missing([ITEMS[field.field]]))
            self.popover.focus_field()
            return
        problem = check(
            TYPED_AS[field.field], field.text(), chart.view.now.astimezone(chart.view.zone).date()
        )
        if problem is not None:
            field.complain(problem_words(field.field, problem))
            self.said.emit(problem_words(field.field, problem), True)
            self.popover.focus_field()
        elif self.popover.is_last:
            self.act(Act.SAVE)
        else:
            self.popover.step_on()

    def _turn_to_other(self) -> None:
        self.act(Act.USE_OTHER)
        step = next((n for n, f in enumerate(self.popover.open_fields()) if not f.text().strip()), 0)
        self.popover.go_to(step)

    def _leave(self) -> None:
        self.popover.close()
        self.asking_over.emit()
