"""The page Log Comm.: what was talked about, for how long, and what was noted before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.communication import KINDS
from desktop.domain.typed_time import read_time_taken
from desktop.ui.appointment.field_slot import FieldSlot
from desktop.ui.appointment.fields import NotesEdit, beside
from desktop.ui.appointment.pick_field import PickField
from desktop.ui.appointment.step_edit import StepEdit
from desktop.ui.chart.contacts.rows import SHARES, TITLES
from desktop.ui.chart.pages.rows import RowsTable
from desktop.ui.palette import Tone
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import plain
from desktop.ui.widgets.scrolling_page import ScrollingPage
from desktop.ui.words import appointment as words
from desktop.ui.words import appointment_log as log_words
from desktop.ui.words import communication as contact_words

NAME = "appointment.log"
STEP_MINUTES = 5


class LogPage(ScrollingPage):
    """``asked`` says that what was typed is to be logged."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(NAME, words.LOG_COMM)
        self.kind = PickField(f"{NAME}.kind", plain(contact_words.LOG_KIND))
        self.kind.offer([(kind, contact_words.KINDS[kind]) for kind in KINDS])
        self.kind.pick(KINDS[0])
        self.minutes = StepEdit(f"{NAME}.minutes", plain(contact_words.LOG_MINUTES), 84)
        self.note = NotesEdit(f"{NAME}.note", plain(contact_words.LOG_NOTE))
        self.log = PushButton(f"{NAME}.log", log_words.LOG)
        self._slots = {
            "kind": FieldSlot(f"{NAME}.kind", contact_words.LOG_KIND, self.kind, beside(self.kind)),
            "minutes": FieldSlot(
                f"{NAME}.minutes", contact_words.LOG_MINUTES, self.minutes, beside(self.minutes)
            ),
            "note": FieldSlot(f"{NAME}.note", contact_words.LOG_NOTE, self.note),
        }
        self._table = RowsTable(f"{NAME}.earlier", log_words.EARLIER, TITLES, SHARES)
        self._empty = PlainLabel(log_words.NO_CONTACT, role="text2", wrap=True)
        self._grid = QGridLayout()
        self._lay_out()
        self.minutes.stepped.connect(self._step)
        self.log.clicked.connect(self.asked)
        follow(self._dress)

    def typed_minutes(self) -> int | None:
        """How long it took; 0 where nobody said, None where it cannot be read."""
        found = read_time_taken(self.minutes.text())
        return found if isinstance(found, int) else None

    def complain(self, part: str, said: str) -> None:
        """Say below a field why it cannot be logged, and go there."""
        self.be_quiet()
        slot = self._slots[part]
        slot.say(said, Tone.BAD, problem=True)
        slot.target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(slot.target)

    def be_quiet(self) -> None:
        """Nothing is wrong any more."""
        for slot in self._slots.values():
            slot.say("")

    def forget(self) -> None:
        """What was typed is logged."""
        self.be_quiet()
        self.minutes.clear()
        self.note.clear()

    def show_earlier(self, rows: tuple[tuple[CellFace, ...], ...]) -> None:
        """What was noted for this appointment, newest first."""
        self._table.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _step(self, steps: int) -> None:
        now = self.typed_minutes()
        if now is not None:
            self.minutes.setText(str(max(0, now + steps * STEP_MINUTES)))

    def _lay_out(self) -> None:
        self._grid.setColumnStretch(1, 1)
        for row, slot in enumerate(self._slots.values()):
            self._grid.addWidget(slot.label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(slot, row, 1)
        self._grid.addWidget(self.log, len(self._slots), 1, Qt.AlignmentFlag.AlignLeft)
        holder = QWidget()
        holder.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(holder)
        self.column.addWidget(PlainLabel(log_words.EARLIER, Size.SECTION, Weight.SEMIBOLD, wrap=True))
        self.column.addWidget(self._table)
        self.column.addWidget(self._empty)
        self.column.addStretch(1)
        self.show_earlier(())

    def _dress(self, look: Theme) -> None:
        self._grid.setHorizontalSpacing(look.px(10))
        self._grid.setVerticalSpacing(look.px(9))
        for slot in self._slots.values():
            slot.label.setMinimumSize(look.px(70), look.px(30))
        self.kind.setMinimumWidth(look.px(180))
