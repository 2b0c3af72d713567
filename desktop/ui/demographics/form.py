"""The form as widgets: Patient Info and Contact Info side by side, below each other where there is little room."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.demographics.entry import ChoiceEntry, Entry, LineEntry
from desktop.ui.demographics.fields import CONTACT, PATIENT, FieldSpec, Row, Shape
from desktop.ui.demographics.since_entry import SinceEntry
from desktop.ui.demographics.ssn_entry import SsnEntry
from desktop.ui.demographics.state import FormState
from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.label import PlainLabel, buddy
from desktop.ui.widgets.picture import Picture
from desktop.ui.words import demographics as words

TWO_COLUMNS = 56
"""Base sizes of width: with less, labels and fields of two columns would be too narrow to read."""
LINE, ARROW = 30, 14
_TOP, _ANYWHERE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag(0)


class PatientForm(QWidget):
    """``edited`` carries a field and its text, ``left`` a field, ``taken`` a field and whose value is to stand.

    ``prefix`` begins the names of its widgets; with ``new`` nothing is on file yet.
    """

    edited = Signal(str, str)
    left = Signal(str)
    taken = Signal(str, bool)

    def __init__(self, prefix: str, *, new: bool = False) -> None:
        super().__init__()
        self._prefix, self._new = prefix, new
        self.entries: dict[str, Entry] = {}
        self._grids: list[QGridLayout] = []
        self._label_rows: list[QHBoxLayout] = []
        self._labels: list[PlainLabel] = []
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self.halves = self._half(words.PATIENT_INFO, PATIENT), self._half(words.CONTACT_INFO, CONTACT)
        for half in self.halves:
            self._halves.addWidget(half, 1)
        follow(self._dress)

    def show_state(self, state: FormState) -> None:
        """Show a state; what is being typed stays."""
        for name, face in state.faces.items():
            self.entries[name].show_face(face, state.reason)

    def show_text(self, name: str, text: str) -> None:
        """Show what was typed into a field as it was understood."""
        entry = self.entries[name]
        if isinstance(entry, LineEntry | SinceEntry):
            entry.show_text(text)

    def set_today(self, today: date) -> None:
        """The clinic's day."""
        entry = self.entries["opted_out_on"]
        assert isinstance(entry, SinceEntry)
        entry.set_today(today)

    def go_to(self, name: str) -> None:
        """Put the focus into a field."""
        self.entries[name].go_to()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow to read."""
        super().resizeEvent(event)
        look = theme.current()
        wide = event.size().width() >= TWO_COLUMNS * theme.BASE_SIZE * look.text_factor
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(beside if wide else below)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column: else two of them would never be given less room than they take."""
        least = super().minimumSizeHint()
        return QSize(max(half.minimumSizeHint().width() for half in self.halves), least.height())

    def _half(self, title: str, rows: tuple[Row, ...]) -> QWidget:
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(title, Size.SECTION, Weight.SEMIBOLD))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self._grids.append(grid)
        for number, row in enumerate(rows):
            grid.addLayout(self._labelled(row, grid, number), number, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        column.addStretch(1)
        return half

    def _labelled(self, row: Row, grid: QGridLayout, number: int) -> QHBoxLayout:
        """Put the fields of a row into the grid and return their label, one word for each of them."""
        label_row, fields = QHBoxLayout(), QHBoxLayout()
        label_row.addStretch(1)
        self._label_rows += [label_row, fields]
        if any(spec.onpatient for spec in row):
            label_row.addWidget(Picture(Meaning.TO_ONPATIENT, "link", ARROW))
        for at, spec in enumerate(row):
            entry = self._entry(spec)
            label = buddy(spec.label, entry.buddy(), role="text2", weight=Weight.REGULAR)
            if at < len(row) - 1:
                label.setText(f"{spec.label},")
            self._labels.append(label)
            label_row.addWidget(label)
            fields.addWidget(
                entry, 0 if len(row) > 1 and spec.short else 1, _TOP if len(row) > 1 else _ANYWHERE
            )
        grid.addLayout(fields, number, 1)
        return label_row

    def _entry(self, spec: FieldSpec) -> Entry:
        if spec.shape is Shape.SSN:
            entry: Entry = SsnEntry(self._prefix, spec, open_when_empty=self._new)
        else:
            shapes = {Shape.LINE: LineEntry, Shape.CHOICE: ChoiceEntry, Shape.SINCE: SinceEntry}
            entry = shapes[spec.shape](self._prefix, spec)
        entry.edited.connect(lambda text: self.edited.emit(spec.name, text))
        entry.left.connect(lambda: self.left.emit(spec.name))
        entry.taken.connect(lambda theirs: self.taken.emit(spec.name, theirs))
        self.entries[spec.name] = entry
        return entry

    def _dress(self, look: Theme) -> None:
        self._halves.setSpacing(look.px(28))
        for row in self._label_rows:
            row.setSpacing(look.px(6))
        for label in self._labels:
            label.setMinimumHeight(look.px(LINE))
        widest = max(row.sizeHint().width() for row in self._label_rows[::2])
        for grid in self._grids:
            grid.setHorizontalSpacing(look.px(10))
            grid.setVerticalSpacing(look.px(9))
            # Both halves alike, so that below each other they read as one form.
            grid.setColumnMinimumWidth(0, min(widest, look.px(150)))
