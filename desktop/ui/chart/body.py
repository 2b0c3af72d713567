"""The part of a chart below its head: navigation and pages; the navigation becomes a tab row when narrow."""

from collections.abc import Callable

from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.chart.access.view import AccessView
from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.navigation import Navigation, Page
from desktop.ui.words import chart as words
from desktop.ui.words import demographics

PAGES = (
    Page("demographics", words.DEMOGRAPHICS, Meaning.DEMOGRAPHICS),
    Page("appointments", words.APPOINTMENTS, Meaning.APPOINTMENTS),
    Page("access", words.ONPATIENT_ACCESS, Meaning.TO_ONPATIENT),
    Page("communication", words.COMMUNICATION, Meaning.COMMUNICATION),
    Page("audit", words.AUDIT_LOG, Meaning.HISTORY),
)
TABS_BELOW = 68
"""Base sizes of width: with less, a page beside the column would have to fold everything it shows."""


class ChartBody(QWidget):
    """Exactly one page is shown. ``page_of`` gives those beside OnPatient Access, when they are turned to."""

    def __init__(self, page_of: Callable[[str], QWidget]) -> None:
        super().__init__()
        self.navigation, self.stack = Navigation("chart.pages", words.PAGES, PAGES), QStackedWidget()
        self.access = AccessView()
        self._page_of, self._shown = page_of, "access"
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.show_page("access")
        follow(self._dress)

    @property
    def shown_page(self) -> str:
        """The name of the page that is shown."""
        return self._shown

    def show_page(self, name: str) -> None:
        """Turn to a page: "demographics", "appointments", "access", "communication" or "audit"."""
        self.navigation.show_page(name)
        self._shown = name
        page = self.access if name == "access" else self._page_of(name)
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def show_unsaved(self, unsaved: bool) -> None:
        """Say in the navigation that Demographics holds what is not saved."""
        self.navigation.mark("demographics", demographics.UNSAVED if unsaved else "")

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

    def _fold(self, width: int) -> None:
        tabs = width < TABS_BELOW * theme.BASE_SIZE * theme.current().text_factor
        if tabs is not self.navigation.as_tabs:
            self.navigation.set_tabs(tabs)
            below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._row.setDirection(below if tabs else beside)

    def _dress(self, _look: Theme) -> None:
        self._fold(self.width())
