"""The filters of the Audit log: person, kind, and the days from and to."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.problem import Problem
from desktop.domain.typed_time import read_date
from desktop.ui.chart.audit.rows import Filters
from desktop.ui.demographics.values import shown_value
from desktop.ui.theme import Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.combo import ComboField
from desktop.ui.widgets.field import EntryField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.label import buddy
from desktop.ui.widgets.naming import plain
from desktop.ui.words import audit as words
from desktop.ui.words import checks

NAME = "chart.audit"


class FilterRow(QWidget):
    """``changed`` carries the `Filters` that are set."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.person = ComboField(f"{NAME}.person", plain(words.PERSON))
        self.kind = ComboField(f"{NAME}.kind", plain(words.KIND))
        self.first = EntryField(f"{NAME}.from", plain(words.FROM))
        self.last = EntryField(f"{NAME}.to", plain(words.TO))
        self._clear = PushButton(f"{NAME}.clear", words.CLEAR, Kind.LINK)
        self._today = date.min
        self._kinds: tuple[str, ...] = ()
        self._rows: list[QHBoxLayout] = []
        self._lay_out()
        for combo in (self.person, self.kind):
            combo.activated.connect(self._tell)
        for field in (self.first, self.last):
            field.edit.setPlaceholderText(words.ANY_DAY)
            field.edit.editingFinished.connect(self._tell)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        follow(self._dress)

    def offer(self, people: Sequence[str], kinds: Sequence[tuple[str, str]], today: date) -> None:
        """Offer these; what is chosen stays."""
        self._today = today
        _refill(self.person, [words.EVERYBODY, *people])
        self._kinds = ("", *(kind for kind, _ in kinds))
        _refill(self.kind, [words.EVERYTHING, *(shown for _, shown in kinds)])

    def filters(self) -> Filters:
        """What is set."""
        who = self.person.currentText() if self.person.currentIndex() > 0 else ""
        at = self.kind.currentIndex()
        kind = self._kinds[at] if 0 <= at < len(self._kinds) else ""
        return Filters(who, kind, self._day(self.first), self._day(self.last))

    def clear(self) -> None:
        """Show everything again."""
        for combo in (self.person, self.kind):
            combo.setCurrentIndex(0)
        for field in (self.first, self.last):
            field.edit.clear()
        self._tell()
        self.person.setFocus()

    def _tell(self) -> None:
        for field in (self.first, self.last):
            day = self._day(field)
            if day is not None:
                field.edit.setText(shown_value("born", day.isoformat()))
        filters = self.filters()
        self._clear.setVisible(filters != Filters())
        self.changed.emit(filters)

    def _day(self, field: EntryField) -> date | None:
        """The day typed; a day that is none filters nothing, and says so."""
        if not field.text().strip():
            field.show_hint("")
            return None
        found = read_date(field.text(), self._today)
        if isinstance(found, Problem):
            field.show_problem(checks.problem_with_date(found))
            return None
        field.show_hint("")
        return found

    def _lay_out(self) -> None:
        flow = FlowLayout(self, 14, 8)
        pairs = (
            (words.PERSON, self.person, self.person),
            (words.KIND, self.kind, self.kind),
            (words.FROM, self.first.edit, self.first),
            (words.TO, self.last.edit, self.last),
        )
        for text, field, widget in pairs:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(buddy(text, field, "text2", Weight.REGULAR))
            row.addWidget(widget)
            self._rows.append(row)
            flow.addWidget(pair)
        flow.addWidget(self._clear)

    def _dress(self, look: Theme) -> None:
        for row in self._rows:
            row.setSpacing(look.px(7))
        for field in (self.first, self.last):
            field.edit.setFixedWidth(look.px(104))
        for combo in (self.person, self.kind):
            combo.setMinimumWidth(look.px(120))


def _refill(combo: ComboField, entries: list[str]) -> None:
    present = [combo.itemText(at) for at in range(combo.count())]
    if entries != present:
        chosen = combo.currentText()
        combo.clear()
        combo.addItems(entries)
        combo.setCurrentIndex(max(0, combo.findText(chosen)))
