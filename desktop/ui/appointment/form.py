"""The page Appointment: two columns of labelled fields, one where there is little room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.access_arrow import arrow_of
from desktop.ui.appointment.alert_strip import AlertStrip
from desktop.ui.appointment.field_slot import FieldSlot
from desktop.ui.appointment.fields import Fields, beside
from desktop.ui.appointment.invite_question import SLOTS as PATIENT_SLOTS
from desktop.ui.appointment.patient_edit import PatientEdit
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.arrow import ArrowButton
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.chip import ChipButton, ChipFace
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.label import PlainLabel, buddy
from desktop.ui.widgets.naming import plain
from desktop.ui.widgets.notice_stack import NoticeStack
from desktop.ui.widgets.picture import Badge
from desktop.ui.widgets.scroll_page import ScrollPage
from desktop.ui.words import appointment as words
from desktop.ui.words.common import ONPATIENT

TWO_COLUMNS = 60
"""Base sizes of width: with less, the patient's name would have no room beside its buttons."""
LABELS, RIGHT_LABELS = 118, 80
TOP_SLOTS, TIME_SLOTS = ("refused", "meanwhile", "onway"), ("twice", "overlap")


class Form(ScrollPage):
    """Widgets and their places; what they show is `presenter`'s."""

    def __init__(self) -> None:
        column = QVBoxLayout()
        super().__init__(column, "base")
        self.fields, self.alerts = Fields(self), AlertStrip()
        self.arrow = ArrowButton("appointment.arrow", arrow_of(None, chosen=False).face)
        self.patient = PatientEdit("appointment.patient", plain(words.PATIENT))
        self.new_patient = IconButton("appointment.new_patient", words.NEW_PATIENT, Meaning.NEW, framed=True)
        self.edit_patient = IconButton(
            "appointment.edit_patient", words.EDIT_PATIENT, Meaning.EDIT, framed=True
        )
        self.chip = ChipButton("appointment.chip", ChipFace(Tone.NEUTRAL, Meaning.CAN_INVITE, "", ONPATIENT))
        self.beside_chip = PlainLabel(role="text2", wrap=True)
        self.zone = PlainLabel(wrap=True)
        self.badge = Badge(words.LONGER_THAN_A_DAY)
        self.view_all = PushButton("appointment.view_all", words.VIEW_ALL, Kind.LINK, Meaning.APPOINTMENTS)
        self.cancel = PushButton("appointment.cancel", words.CANCEL_APPOINTMENT, Kind.LINK, Meaning.EXPIRED)
        self.top = NoticeStack("appointment.notice", TOP_SLOTS)
        self.of_patient = NoticeStack("appointment.patient_notice", PATIENT_SLOTS)
        self.of_time = NoticeStack("appointment.notice", TIME_SLOTS)
        self.slots: dict[str, FieldSlot] = {}
        self._column, self._halves = column, QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._grids: list[QGridLayout] = []
        self._labels: list[PlainLabel] = []
        self._lay_out()
        follow(self._dress)

    def show_patient_line(self, *, chosen: bool) -> None:
        """Chip and email only where somebody is chosen."""
        self._chip_line.setVisible(chosen)
        self.edit_patient.setEnabled(chosen)
        self.view_all.explain("" if chosen else words.ALL_OF_PATIENT)

    def focus_on(self, part: str) -> None:
        """Put the focus where this part of the form is typed or chosen, and scroll to it."""
        lines: dict[str, QWidget] = {"time": self.fields.time, "overlap": self.fields.overlap}
        target = lines.get(part) or self.slots[SLOT_OF.get(part, part)].target
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow to read."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _fold(self, width: int) -> None:
        look = theme.current()
        one = width < TWO_COLUMNS * theme.BASE_SIZE * look.text_factor
        below, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(below if one else across)
        for grid, labels in zip(self._grids, (LABELS, LABELS if one else RIGHT_LABELS), strict=True):
            grid.setColumnMinimumWidth(0, look.px(labels))
        self._halves.setSpacing(look.px(10 if one else 28))

    def _lay_out(self) -> None:
        kinds = QHBoxLayout()
        self._kind_label = PlainLabel(words.TYPE, role="text2")
        self._kind_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._labels.append(self._kind_label)
        kinds.addWidget(self._kind_label, 0, Qt.AlignmentFlag.AlignTop)
        kinds.addWidget(self.fields.kind, 1)
        self._kinds = kinds
        self._column.addLayout(kinds)
        self._column.addWidget(self.alerts)
        self._column.addWidget(self.top)
        self._halves.addLayout(self._left(), 53)
        self._halves.addLayout(self._right(), 47)
        self._column.addLayout(self._halves)
        self._column.addStretch(1)

    def _left(self) -> QGridLayout:
        fields, grid = self.fields, self._grid()
        time_label = buddy(words.TIME, fields.time, role="text2", weight=theme.Weight.REGULAR)
        self._chip_line = QWidget()
        flow = FlowLayout(self._chip_line, across=10, down=2)
        flow.addWidget(self.chip)
        flow.addWidget(self.beside_chip)
        scheduled = beside(fields.day, time_label, fields.time)
        duration = beside(fields.minutes, PlainLabel(words.MINUTES), fields.overlap)
        patient = beside(self.patient, self.new_patient, self.edit_patient, self.arrow, stretch=self.patient)
        self._lines = [scheduled, duration, patient]
        self._add(grid, "provider_id", words.PROVIDER, fields.picks["provider_id"])
        self._add(grid, "patient_id", words.PATIENT, self.patient, patient)
        self._across(grid, self._chip_line)
        self._across(grid, self.of_patient)
        self._add(grid, "reason", words.REASON, fields.reason)
        self._add(grid, "starts_at", words.SCHEDULED, fields.day, scheduled)
        self._plain(grid, words.TIME_ZONE, self.zone)
        self._add(grid, "minutes", words.DURATION, fields.minutes, duration)
        self._across(grid, self.of_time)
        self._add(grid, "notes", words.NOTES, fields.notes)
        self._add(grid, "consent_forms", words.CONSENT_FORMS, fields.consent)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _right(self) -> QGridLayout:
        fields, grid = self.fields, self._grid()
        for name, label in (
            ("supervising_id", words.SUPERVISING), ("office_id", words.OFFICE),
            ("profile", words.PROFILE), ("exam_room_id", words.EXAM),
        ):  # fmt: skip
            self._add(grid, name, label, fields.picks[name])
        self._add(grid, "color", words.COLOR, fields.color)
        self.badge.outline = "line2"
        self.badge.setToolTip(words.STATUS_OLD)
        status = fields.picks["status"]
        line = beside(status, self.badge, stretch=status)
        self._lines.append(line)
        self._add(grid, "status", words.STATUS, status, line)
        for link in (self.view_all, self.cancel):
            grid.addWidget(link, grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _add(
        self, grid: QGridLayout, name: str, label: str, target: QWidget, line: QHBoxLayout | None = None
    ) -> None:
        slot = self.slots[name] = FieldSlot(f"appointment.{name}", label, target, line)
        row = grid.rowCount()
        grid.addWidget(slot.label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(slot, row, 1, Qt.AlignmentFlag.AlignTop)
        self._labels.append(slot.label)

    def _plain(self, grid: QGridLayout, label: str, value: QWidget) -> None:
        name, row = PlainLabel(label, role="text2"), grid.rowCount()
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._labels.append(name)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)

    def _across(self, grid: QGridLayout, part: QWidget) -> None:
        grid.addWidget(part, grid.rowCount(), 1)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self._grids.append(grid)
        return grid

    def _dress(self, look: Theme) -> None:
        edge = look.px(24) if look.text_factor < 1.5 else 24
        self._column.setContentsMargins(edge, look.px(16), edge, look.px(16))
        self._column.setSpacing(look.px(14))
        self._kinds.setSpacing(look.px(10))
        for grid in self._grids:
            grid.setHorizontalSpacing(look.px(9))
            grid.setVerticalSpacing(look.px(9))
        for line in self._lines:
            line.setSpacing(look.px(6))
        for label in self._labels:
            label.setMinimumHeight(look.px(30))
        self._kind_label.setMinimumWidth(look.px(LABELS))
        self._kind_label.setMinimumHeight(look.px(24))
        self.zone.setMinimumHeight(look.px(30))
        self._fold(self.width())


SLOT_OF = {"day": "starts_at", "time": "starts_at", "which": "starts_at"}
"""The line below which a part of the form is spoken of."""
