"""The part of a chart below its head: navigation and pages; the navigation becomes a tab row when narrow."""

from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.chart import Chart
from desktop.ui import theme
from desktop.ui.chart.access.view import AccessView
from desktop.ui.chart.pages.appointments import AppointmentsPage
from desktop.ui.chart.pages.communication import CommunicationPage
from desktop.ui.chart.pages.demographics import DemographicsPage
from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.navigation import Navigation, Page
from desktop.ui.words import chart as words

PAGES = (
    Page("demographics", words.DEMOGRAPHICS, Meaning.DEMOGRAPHICS),
    Page("appointments", words.APPOINTMENTS, Meaning.APPOINTMENTS),
    Page("access", words.ONPATIENT_ACCESS, Meaning.TO_ONPATIENT),
    Page("communication", words.COMMUNICATION, Meaning.COMMUNICATION),
)
QuietPage = DemographicsPage | AppointmentsPage | CommunicationPage
QUIET: dict[str, type[DemographicsPage] | type[AppointmentsPage] | type[CommunicationPage]] = {
    "demographics": DemographicsPage,
    "appointments": AppointmentsPage,
    "communication": CommunicationPage,
}
TABS_BELOW = 68
"""Base sizes of width: with less, a page beside the column would have to fold everything it shows."""


class ChartBody(QWidget):
    """Exactly one page is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.navigation, self.stack = Navigation("chart.pages", words.PAGES, PAGES), QStackedWidget()
        self.access = AccessView()
        self._chart: Chart | None = None
        self._shown = "access"
        self._quiet: dict[str, QuietPage] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.show_page("access")
        follow(self._dress)

    @property
    def shown_page(self) -> str:
        """The name of the page that is shown."""
        return self._shown

    def show_page(self, name: str) -> None:
        """Turn to a page: "demographics", "appointments", "access" or "communication"."""
        self.navigation.show_page(name)
        self._shown = name
        page = self.access if name == "access" else self._quiet_page(name)
        self.stack.setCurrentWidget(page)

    def show_chart(self, chart: Chart) -> None:
        """Show the chart on the quiet pages; OnPatient Access has its presenter."""
        self._chart = chart
        for page in self._quiet.values():
            page.show_chart(chart)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the navigation."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _lay_out(self) -> None:
        page = QWidget()
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.stack)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.navigation)
        self._row.addWidget(page, 1)
        self.stack.addWidget(self.access)

    def _quiet_page(self, name: str) -> QuietPage:
        """Made when first turned to: most charts are opened for OnPatient Access alone."""
        if name not in self._quiet:
            page = self._quiet[name] = QUIET[name]()
            self.stack.addWidget(page)
            if self._chart is not None:
                page.show_chart(self._chart)
        return self._quiet[name]

    def _fold(self, width: int) -> None:
        tabs = width < TABS_BELOW * theme.BASE_SIZE * theme.current().text_factor
        if tabs is not self.navigation.as_tabs:
            self.navigation.set_tabs(tabs)
            below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._row.setDirection(below if tabs else beside)

    def _dress(self, _look: Theme) -> None:
        self._fold(self.width())
