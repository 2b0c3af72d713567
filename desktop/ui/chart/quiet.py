"""The pages beside OnPatient Access: each is made when first turned to, and shows the chart from then on."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.chart import Chart
from desktop.ui.chart.reader import ChartReader
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.words import chart as words

if TYPE_CHECKING:
    from desktop.ui.chart.editing.presenter import DemographicsPresenter

Showing = Callable[[Chart], None]


class QuietPages(QObject):
    """``unsaved`` tells whether Demographics holds a draft; ``finished`` to ``said`` are those of the presenters.

    ``appointment_asked`` carries a visit's id, ``booking_asked`` wants a new one.
    """

    unsaved = Signal(bool)
    finished = Signal()
    invited = Signal()
    said = Signal(str, bool)
    rearranged = Signal()
    appointment_asked = Signal(str)
    booking_asked = Signal()

    def __init__(self, window: QWidget, reader: ChartReader) -> None:
        super().__init__(window)
        self.demographics: DemographicsPresenter | None = None
        self._reader = reader
        self._chart: Chart | None = None
        self._pages: dict[str, QWidget] = {}
        self._showing: list[Showing] = []
        self._made_by: Final[dict[str, Callable[[], tuple[QWidget, Showing]]]] = {
            "demographics": self._make_demographics,
            "appointments": self._make_appointments,
            "communication": self._make_communication,
            "audit": self._make_audit,
        }

    def page(self, name: str) -> QWidget:
        """The page of this name; most charts are opened for OnPatient Access alone."""
        if name not in self._pages:
            self._pages[name], show = self._made_by[name]()
            self._showing.append(show)
            if self._chart is not None:
                show(self._chart)
        return self._pages[name]

    def areas(self, name: str) -> tuple[QWidget, ...]:
        """The parts of a page in reading order; none where its lines are read from left to right."""
        page = self.demographics.page if self.demographics and name == "demographics" else None
        return page.areas() if page is not None else ()

    def export_button(self, name: str) -> PushButton | None:
        """The button of a page that exports its table; None where there is none."""
        page = self._pages.get(name)
        found = page.findChild(PushButton, f"chart.{name}.export") if page is not None else None
        return found if isinstance(found, PushButton) else None

    def show_chart(self, chart: Chart) -> None:
        """Show the chart on every page that was made."""
        self._chart = chart
        for show in self._showing:
            show(chart)

    def may_close(self) -> bool:
        """Whether nothing typed would be lost; otherwise Demographics asks."""
        return self.demographics is None or self.demographics.may_close()

    def save(self) -> None:
        """Ctrl+S."""
        if self.demographics is not None:
            self.demographics.save()

    def _make_demographics(self) -> tuple[QWidget, Showing]:
        # No chart waits for pages it may never show.
        from desktop.ui.chart.editing.presenter import DemographicsPresenter
        from desktop.ui.demographics.sheet import FormSheet

        page = FormSheet("chart.demographics", words.DEMOGRAPHICS)
        self.demographics = made = DemographicsPresenter(page, self._reader)
        made.unsaved.connect(self.unsaved)
        made.finished.connect(self.finished)
        made.invited.connect(self.invited)
        made.said.connect(self.said)
        page.rearranged.connect(self.rearranged)
        return page, made.show_chart

    def _make_appointments(self) -> tuple[QWidget, Showing]:
        from desktop.ui.chart.pages.appointments import AppointmentsPage

        page = AppointmentsPage()
        page.opened.connect(self.appointment_asked)
        page.schedule.clicked.connect(self.booking_asked)
        return page, page.show_chart

    def _make_communication(self) -> tuple[QWidget, Showing]:
        from desktop.ui.chart.contacts.page import CommunicationPage
        from desktop.ui.chart.contacts.presenter import CommunicationPresenter

        page = CommunicationPage()
        self.communication = made = CommunicationPresenter(page, self._reader)
        made.said.connect(self.said)
        return page, made.show_chart

    def _make_audit(self) -> tuple[QWidget, Showing]:
        from desktop.ui.chart.audit.page import AuditPage
        from desktop.ui.chart.audit.presenter import AuditPresenter

        page = AuditPage()
        self.audit = made = AuditPresenter(page, self._reader)
        made.said.connect(self.said)
        return page, made.show_chart
