"""Brings the OnPatient Access page to life: shows what is read, counts down, keeps focus and drafts."""

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.clock import Clock
from desktop.services.chart import Chart
from desktop.ui.chart.access.deeds import Deeds
from desktop.ui.chart.access.drafts import Drafts
from desktop.ui.chart.access.openings import escape, still_open
from desktop.ui.chart.access.panel import panel_of
from desktop.ui.chart.access.spoken import said_of
from desktop.ui.chart.access.state import Act, PanelState
from desktop.ui.chart.access.view import AccessView
from desktop.ui.chart.reader import ChartReader


class AccessPresenter(QObject):
    """``shown`` carries every state the page takes; ``said`` what a screen reader is told."""

    shown = Signal(object)
    said = Signal(str, bool)

    def __init__(self, view: AccessView, reader: ChartReader, clock: Clock) -> None:
        super().__init__(view)
        self.view, self._clinic_name, self._clock = view, reader.desk.clinic_name, clock
        self._drafts = Drafts(view, reader)
        self._deeds = Deeds(self, reader, self._drafts)
        self._deeds.changed.connect(self._draw)
        self._deeds.focus_wanted.connect(view.focus_on)
        self._deeds.said.connect(self.said)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.timeout.connect(self._draw)
        view.pressed.connect(self.act)
        view.escaped.connect(self._escape)
        reader.read.connect(self.show_chart)

    def show_chart(self, chart: Chart) -> None:
        """Show the chart as it reads now; nothing that is being typed changes."""
        before, self._deeds.chart = self._deeds.chart, chart
        self._deeds.opened = still_open(self._deeds.opened, chart)
        self._draw()
        self._drafts.show_chart(chart)
        if before is None:
            self.view.focus_first()
            return
        said = said_of(before, chart)
        if said is not None:
            self.said.emit(said.words, said.urgent)

    def act(self, act: Act) -> None:
        """Do what a button, a menu item or a key asks for; before the chart is read there is nothing to do."""
        if self._deeds.chart is not None:
            self._deeds.do(act)

    def _escape(self) -> None:
        act = escape(self._deeds.opened)
        if act is not None:
            self.act(act)

    def _draw(self) -> None:
        chart = self._deeds.chart
        if chart is None:
            return
        state = panel_of(chart, self._deeds.opened, self._clock.now(), self._clinic_name)
        if state != self.view.state:
            self.view.show_state(state)
            self.shown.emit(state)
        self._count_down(state)

    def _count_down(self, state: PanelState) -> None:
        self._second.stop()
        if state.counts_until is None:
            return
        left = (state.counts_until - self._clock.now()) // timedelta(milliseconds=1)
        if left > 0:
            # Wake just after the number on the screen has become wrong.
            self._second.start(left % 1000 + 1)
