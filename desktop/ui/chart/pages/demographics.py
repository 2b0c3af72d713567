"""The Demographics page: the values as they are on file, those onpatient uses marked with its arrow."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.chart import Chart
from desktop.ui import people, theme
from desktop.ui.chart.pages.file_values import CONTACT, PATIENT, Value, values_of
from desktop.ui.chart.pages.page import ScrollingPage
from desktop.ui.icons import Meaning
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import Picture
from desktop.ui.words import chart as words


@dataclass(frozen=True, slots=True)
class _Row:
    label: PlainLabel
    value: PlainLabel


class DemographicsPage(ScrollingPage):
    """Patient Info and Contact Info side by side; below each other where there is little room."""

    def __init__(self) -> None:
        super().__init__("chart.demographics", words.DEMOGRAPHICS)
        self._rows: dict[str, _Row] = {}
        self._grids: list[QGridLayout] = []
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        legend = QHBoxLayout()
        legend.addWidget(Picture(Meaning.TO_ONPATIENT, "link", 14))
        legend.addWidget(PlainLabel(words.USED_TO_CONNECT, role="text2", wrap=True), 1)
        self.column.addLayout(legend)
        self._halves.addWidget(self._half(words.PATIENT_INFO, PATIENT), 1)
        self._halves.addWidget(self._half(words.CONTACT_INFO, CONTACT), 1)
        self.column.addLayout(self._halves)
        self.column.addStretch(1)
        follow(self._dress)

    def show_chart(self, chart: Chart) -> None:
        """Show the values; what the clinic does not have yet says so."""
        for name, text in values_of(chart).items():
            row = self._rows[name]
            row.value.setText(f"{text} {words.ONLY_HERE}" if name in chart.only_here else text)
            last_four = chart.patient.ssn_last4 if name == "ssn" else None
            spoken = people.ssn_spoken(last_four) if last_four else text
            row.value.setAccessibleName(f"{row.label.text()}: {spoken}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow to read."""
        super().resizeEvent(event)
        narrow = theme.current().narrow(event.size().width())
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(below if narrow else beside)

    def _half(self, title: str, values: tuple[Value, ...]) -> QWidget:
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(title, Size.SECTION, Weight.SEMIBOLD))
        column.setSpacing(theme.current().px(10))
        grid = QGridLayout()
        grid.setColumnStretch(2, 1)
        self._grids.append(grid)
        top = Qt.AlignmentFlag.AlignTop
        for number, value in enumerate(values):
            if value.onpatient:
                grid.addWidget(Picture(Meaning.TO_ONPATIENT, "link", 14), number, 0)
            label = PlainLabel(value.label, role="text2")
            shown = PlainLabel(figures=Figures.TABULAR, wrap=True).selectable()
            shown.setObjectName(f"chart.demographics.{value.name}")
            self._rows[value.name] = _Row(label, shown)
            grid.addWidget(label, number, 1, top)
            grid.addWidget(shown, number, 2)
        column.addLayout(grid)
        column.addStretch(1)
        return half

    def _dress(self, look: Theme) -> None:
        self._halves.setSpacing(look.px(24))
        for grid in self._grids:
            grid.setHorizontalSpacing(look.px(8))
            grid.setVerticalSpacing(look.px(10))
            grid.setColumnMinimumWidth(0, look.px(14))
            grid.setColumnMinimumWidth(1, look.px(110))
