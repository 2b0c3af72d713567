"""The strip of links above the form: what is missing on the chart, and how often the patient was here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.picture import Picture
from desktop.ui.words import appointment as words


class AlertStrip(Panel):
    """Only what applies; hidden when nothing does. ``page_asked`` names the page of the chart."""

    page_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("window", "line", (10, 4, 10, 4))
        self.setObjectName("appointment.alerts")
        self._flow = FlowLayout(self, across=14, down=2)
        self._address = PushButton("appointment.alerts.address", words.MISSING_ADDRESS, Kind.LINK)
        self._past = PushButton("appointment.alerts.past", words.past_appointments(0), Kind.LINK)
        self._alerts = (
            _Alert(Picture(Meaning.MISSING, "warn-text", 16), self._address),
            _Alert(Picture(Meaning.HISTORY, "text2", 16), self._past),
        )
        for alert in self._alerts:
            self._flow.addWidget(alert)
        self._address.clicked.connect(lambda: self.page_asked.emit("demographics"))
        self._past.clicked.connect(lambda: self.page_asked.emit("appointments"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_alerts(missing_address=False, past=0)

    def show_alerts(self, *, missing_address: bool, past: int) -> None:
        """Show what applies."""
        self._past.show_as(words.past_appointments(past), Kind.LINK)
        for alert, applies in zip(self._alerts, (missing_address, past > 0), strict=True):
            alert.setVisible(applies)
        self.setVisible(missing_address or past > 0)


class _Alert(QWidget):
    """Icon and link; they never stand in two lines."""

    def __init__(self, picture: Picture, link: PushButton) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(picture)
        self._row.addWidget(link)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        self._row.setSpacing(look.px(4))
