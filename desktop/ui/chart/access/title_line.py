"""The title line of the page: what is true in three words, how long it lasts, what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.chart.access.state import Act, PanelState
from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.daybar import DayBar, days_tone
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.line_label import LineLabel
from desktop.ui.widgets.picture import Picture
from desktop.ui.widgets.shelf import Shelf

ORDER = (Act.DID_NOT_ARRIVE, Act.EDIT_EMAIL, Act.TAKE_BACK, Act.RESEND, Act.ENABLE)


class TitleLine(QWidget):
    """Icon, title, day bar, buttons at the right; the sentence below. Narrow, the buttons stand below both."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture(Meaning.NOT_ENABLED, size=22)
        self._title = LineLabel("", Size.TITLE, Weight.SEMIBOLD)
        self._days, self._left = DayBar("chart.access.days"), PlainLabel(weight=Weight.MEDIUM)
        self._sentence = PlainLabel(role="text2", wrap=True).selectable()
        self._sentence.setObjectName("chart.access.sentence")
        self._title.setObjectName("chart.access.title")
        self._head, self._actions = QWidget(), QWidget()
        self._row, self._buttons = QHBoxLayout(self._head), QHBoxLayout(self._actions)
        self._grid = QGridLayout(self)
        self.shelf = Shelf(self, "chart.access", self._buttons.addWidget)
        self.shelf.prepare(ORDER)
        self._narrow: bool | None = None
        self._lay_out()
        follow(self._dress)

    def show_state(self, state: PanelState) -> None:
        """Show title, days, sentence and buttons."""
        self._picture.show_meaning(state.meaning, f"{state.tone.value}-text")
        self._title.setText(state.title)
        self._days.setVisible(state.days is not None)
        self._left.setVisible(state.days is not None)
        if state.days is not None:
            self._days.show_days(state.days.left, state.days.words)
            self._left.setText(state.days.words)
            self._left.set_role(f"{days_tone(state.days.left).value}-text")
        self._sentence.setText(state.sentence)
        self._sentence.setVisible(bool(state.sentence))
        self.shelf.show(state.buttons)
        self._actions.setVisible(bool(state.buttons))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons go below where the line is too short."""
        super().resizeEvent(event)
        self._fold(theme.current().narrow(event.size().width()))

    def _lay_out(self) -> None:
        for layout in (self._row, self._buttons, self._grid):
            layout.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._picture)
        self._row.addWidget(self._title)
        self._row.addSpacing(10)
        self._row.addWidget(self._days)
        self._row.addWidget(self._left)
        self._row.addStretch(1)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._fold(narrow=False)

    def _fold(self, narrow: bool) -> None:
        if narrow is self._narrow:
            return
        self._narrow = narrow
        for widget in (self._head, self._sentence, self._actions):
            self._grid.removeWidget(widget)
        left = Qt.AlignmentFlag.AlignLeft
        if narrow:
            self._grid.addWidget(self._head, 0, 0, 1, 3)
            self._grid.addWidget(self._sentence, 1, 0, 1, 3)
            self._grid.addWidget(self._actions, 2, 0, 1, 3, left)
        else:
            self._grid.addWidget(self._head, 0, 0, 1, 2)
            self._grid.addWidget(self._actions, 0, 2)
            self._grid.addWidget(self._sentence, 1, 1, 1, 2)
        self._dress(theme.current())

    def _dress(self, look: Theme) -> None:
        self._row.setSpacing(look.px(10))
        self._buttons.setSpacing(look.px(10))
        self._head.setMinimumHeight(look.px(30))
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(look.px(8 if self._narrow else 3))
        self._grid.setColumnMinimumWidth(0, 0 if self._narrow else look.px(22 + 10))
