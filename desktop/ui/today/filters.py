"""The line between head and table: which of the day's appointments are shown, and whose."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.theme import Figures, Size, Weight
from desktop.ui.today.choice import LOOKS, NAMES, Filter
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.combo import ComboField
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.label import buddy
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.pressing import pressed_by_enter
from desktop.ui.words import today as words


class FilterButton(QAbstractButton):
    """Icon, name and how many; the one that is down stands in a box."""

    def __init__(self, kind: Filter) -> None:
        super().__init__()
        self.kind, self.count = kind, 0
        identify(self, f"today.filter.{kind.value}", NAMES[kind])
        self.setText(NAMES[kind])
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        """How many appointments it would show."""
        if count != self.count or "," not in self.accessibleName():
            self.count = count
            self.setAccessibleName(words.filter_spoken(NAMES[self.kind], count))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Icon, name, count and room around them."""
        look = theme.current()
        width = look.metrics(Size.BODY, Weight.MEDIUM).horizontalAdvance(self.text())
        width += look.metrics(Size.BODY, Weight.MEDIUM, Figures.TABULAR).horizontalAdvance(str(self.count))
        width += look.px(8 + 24) + (look.px(21) if self.kind in LOOKS else 0)
        return QSize(width + 2, look.px(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box of the one that is down, icon, name, count, ring."""
        look, painter, roles = theme.current(), begin(self), theme.current().roles
        if self.isChecked():
            draw_box(painter, self.rect(), look.px(6), Box(roles.sel, roles.link, 1.5))
        elif self.underMouse():
            draw_box(painter, self.rect(), look.px(6), Box(roles.alt, roles.line))
        left = look.px(12)
        if self.kind in LOOKS:
            meaning, tone = LOOKS[self.kind]
            side = look.px(14)
            place = QRectF(left, (self.height() - side) / 2, side, side)
            icons.paint(painter, place, meaning, roles.tone(tone).text)
            left += look.px(21)
        painter.setFont(look.font(Size.BODY, Weight.MEDIUM, Figures.TABULAR))
        painter.setPen(QColor(roles.text if self.isChecked() or self.count else roles.text2))
        name = look.metrics(Size.BODY, Weight.MEDIUM).horizontalAdvance(self.text())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(left, 0, name + 4, self.height()), middle, self.text())
        painter.setPen(QColor(roles.text if self.isChecked() else roles.text2))
        room = QRect(left + name + look.px(8), 0, self.width(), self.height())
        painter.drawText(room, middle, str(self.count))
        if self.hasFocus():
            draw_focus(painter, self.rect(), look.px(6), roles.focus)


class Whose(QWidget):
    """All providers (or offices), or one; not there at all where there is nothing to choose."""

    chosen = Signal(str)

    def __init__(self, name: str, label: str, everybody: str) -> None:
        super().__init__()
        self._everybody = everybody
        self._choices: tuple[tuple[str, str], ...] | None = None
        self.combo = ComboField(name, label)
        self.combo.activated.connect(lambda _index: self.chosen.emit(self.combo.currentData() or ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(buddy(label, self.combo, role="text2"))
        row.addWidget(self.combo)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these by name; what was chosen stays."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        chosen = self.combo.currentData()
        self.combo.clear()
        self.combo.addItem(self._everybody, "")
        for id, name in choices:
            self.combo.addItem(name, id)
        self.combo.setCurrentIndex(max(0, self.combo.findData(chosen)))
        self.combo.setSizeAdjustPolicy(ComboField.SizeAdjustPolicy.AdjustToContents)
        self.setVisible(len(choices) > 1)


class Filters(QWidget):
    """`chosen` carries a `Filter`. The button of the folded list stands at the end."""

    chosen = Signal(Filter)
    attention_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        identify(self, "today.filters", words.FILTERS)
        row = FlowLayout(self, across=4, down=4)
        self._group = QButtonGroup(self)
        self.buttons = {kind: FilterButton(kind) for kind in Filter}
        for button in self.buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(self._choose)
        self.buttons[Filter.ALL].setChecked(True)
        self.providers = Whose("today.provider", words.PROVIDER, words.ALL_PROVIDERS)
        self.offices = Whose("today.office", words.OFFICE, words.ALL_OFFICES)
        self.attention = PushButton("today.attention.open", words.NEEDS_ATTENTION)
        self.attention.clicked.connect(self.attention_asked)
        self.attention.hide()
        for widget in (self.providers, self.offices, self.attention):
            row.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """How many appointments each would show."""
        for kind, count in counts.items():
            self.buttons[kind].show_count(count)

    def show_attention(self, number: int) -> None:
        """How many need something, on the button."""
        text = words.attention_button(number) if number else words.NEEDS_ATTENTION
        if text != self.attention.text():
            self.attention.setText(text)
            self.attention.setAccessibleName(text)
            self.attention.updateGeometry()

    def check(self, kind: Filter) -> None:
        """Press one, as its key does."""
        self.buttons[kind].setChecked(True)
        self.chosen.emit(kind)

    def _choose(self) -> None:
        self.chosen.emit(next(kind for kind, button in self.buttons.items() if button.isChecked()))
