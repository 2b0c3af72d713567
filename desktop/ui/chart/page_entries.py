"""The menu entries that do what a button of a page does: export, log a call, book, copy rows."""

from PySide6.QtCore import QObject

from desktop.services.chart import Chart
from desktop.ui.chart.body import ChartBody
from desktop.ui.chart.menus import ChartMenus
from desktop.ui.chart.quiet import QuietPages
from desktop.ui.menus import copy_text
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.naming import plain
from desktop.ui.widgets.quiet_table import QuietTable
from desktop.ui.words import communication, export
from desktop.ui.words.menus import FILE


class PageEntries(QObject):
    """Lives with the chart's menus."""

    def __init__(self, menus: ChartMenus, body: ChartBody, quiet: QuietPages) -> None:
        super().__init__(menus)
        self._bar, self._body, self._quiet = menus.bar, body, quiet
        self._bar.menus[plain(FILE).lower()].aboutToShow.connect(self._offer_export)
        self._bar.on("export", self._export)
        self._bar.on("new_appointment", quiet.booking_asked.emit)
        self._bar.on("copy_row", self._copy_row)

    def show_chart(self, chart: Chart) -> None:
        """Offer what this person may do about the patient."""
        self._bar.explain("log_call", "" if chart.may_edit else communication.VIEW_ONLY)

    def log_call(self) -> None:
        """On the Communication page, which is in front."""
        self._press("chart.communication.log_call")

    def _offer_export(self) -> None:
        button = self._quiet.export_button(self._body.shown_page)
        self._bar.explain("export", export.NO_TABLE if button is None else button.reason)

    def _export(self) -> None:
        self._press(f"chart.{self._body.shown_page}.export")

    def _press(self, name: str) -> None:
        button = self._body.findChild(PushButton, name)
        if isinstance(button, PushButton):
            button.click()

    def _copy_row(self) -> None:
        for table in self._body.findChildren(QuietTable):
            if table.isVisible():
                copy_text(table.copied())
