"""The head of a chart: who this is, how to reach them, and the chip that leads to OnPatient Access."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.chart.header_facts import HeaderFacts
from desktop.ui.chart.header_state import HeaderState
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.chip import ChipButton, ChipFace, ChipTag
from desktop.ui.widgets.drawing import begin
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.line_label import LineLabel
from desktop.ui.words import chart as words
from desktop.ui.words import common

ONLY_HERE = ChipFace(
    Tone.NEUTRAL, Meaning.THIS_COMPUTER, words.ONLY_ON_THIS_COMPUTER, words.ONLY_ON_THIS_COMPUTER, dashed=True
)
"""Instead of the chart ID, until the clinic has given one."""


class Header(QWidget):
    """``access_asked``: the chip was pressed; ``invite_asked``: the link beside it."""

    access_asked = Signal()
    invite_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = LineLabel("", Size.NAME, Weight.SEMIBOLD)
        self._about = LineLabel(role="text2")
        self._chart_id = PlainLabel(role="text2", weight=Weight.MEDIUM, figures=Figures.CODE).selectable()
        self._copy = IconButton("chart.copy_id", common.COPY_CHART_ID, Meaning.COPY)
        self._only_here = ChipTag("chart.only_here", ONLY_HERE)
        self.chip = ChipButton("chart.chip", ChipFace(Tone.NEUTRAL, Meaning.PENDING, "", ""))
        self.invite = PushButton("chart.invite", words.INVITE, Kind.LINK, small=True)
        self.facts = HeaderFacts()
        self._top, self._bottom, self._column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self._access = QVBoxLayout()
        self._lay_out()
        self.chip.clicked.connect(self.access_asked)
        self.invite.clicked.connect(self.invite_asked)
        self._copy.clicked.connect(self._copy_id)
        follow(self._dress)

    def show_patient(self, state: HeaderState) -> None:
        """Show name, particulars and values."""
        self._name.setText(state.name)
        self._about.setText(state.about)
        self._chart_id.setText(state.chart_id)
        for part in (self._chart_id, self._copy):
            part.setVisible(bool(state.chart_id))
        self._only_here.setVisible(not state.chart_id)
        self.facts.show_facts(state.facts)
        self._fit(self.width())

    def show_access(self, chip: ChipFace, *, can_invite: bool) -> None:
        """Show how the patient's access stands."""
        self.chip.show_face(chip)
        self.invite.setVisible(can_invite)
        self.chip.setVisible(True)
        self._fit(self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Page colour, with a line towards what is below."""
        look, painter = theme.current(), begin(self)
        painter.fillRect(self.rect(), QColor(look.roles.base))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(look.roles.line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Values fold away where they have no room beside the chip."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        look = theme.current()
        chip = self.chip.sizeHint().width() + (
            self.invite.sizeHint().width() if self.invite.isVisible() else 0
        )
        self.facts.fold_to(width - chip - look.px(20 + 16 + 40))

    def _lay_out(self) -> None:
        bottom = Qt.AlignmentFlag.AlignBottom
        self._top.addWidget(self._name)
        self._top.addWidget(self._about, 0, bottom)
        self._top.addStretch(1)
        self._top.addWidget(self._chart_id)
        self._top.addWidget(self._copy)
        self._top.addWidget(self._only_here)
        line = QHBoxLayout()
        line.addWidget(self.chip)
        line.addWidget(self.invite)
        self._access.setSpacing(0)
        self._access.addWidget(PlainLabel(words.ONPATIENT, Size.SMALL, role="text2"))
        self._access.addLayout(line)
        self._access.addStretch(1)
        self._bottom.addWidget(self.facts, 1)
        self._bottom.addLayout(self._access)
        self._column.addLayout(self._top)
        self._column.addLayout(self._bottom)
        for part in (self.chip, self.invite, self._only_here):
            part.hide()

    def _copy_id(self) -> None:
        QApplication.clipboard().setText(self._chart_id.text())

    def _dress(self, look: Theme) -> None:
        self._column.setContentsMargins(look.px(20), look.px(13), look.px(16), look.px(13))
        self._column.setSpacing(look.px(4))
        self._top.setSpacing(look.px(12))
        self._bottom.setSpacing(look.px(16))
