"""The OnPatient Access page as widgets: shows a `PanelState`, says what was pressed and typed."""

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.requirements import Field
from desktop.ui.chart.access.checklist_panel import ChecklistPanel
from desktop.ui.chart.access.email_line import EmailLine
from desktop.ui.chart.access.fact_lines import FactLines
from desktop.ui.chart.access.history_block import HistoryBlock
from desktop.ui.chart.access.script_panel import ScriptPanel
from desktop.ui.chart.access.state import SLOTS, Act, PanelState
from desktop.ui.chart.access.title_line import TitleLine
from desktop.ui.chart.access.typed_field import TypedField
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.glyph import Mark
from desktop.ui.widgets.ladder import Ladder
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.notice_stack import NoticeStack
from desktop.ui.widgets.shelf import Shelf
from desktop.ui.words import chart as words
from desktop.ui.words import delivery


class AccessView(QScrollArea):
    """Title line, notices, panel, facts, script, history; the page scrolls as a whole."""

    pressed = Signal(Act)
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        identify(self, "chart.access", words.ONPATIENT_ACCESS)
        self.title, self.checklist = TitleLine(), ChecklistPanel()
        self.notices = NoticeStack("chart.access.notice", SLOTS)
        self.ladder, self.email, self.facts = Ladder("chart.access.delivery"), EmailLine(), FactLines()
        self.script, self.history = ScriptPanel(), HistoryBlock()
        self.state: PanelState | None = None
        self._page = QWidget()
        self._column, self._delivery = QVBoxLayout(self._page), QVBoxLayout()
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.timeout.connect(self._show_focus)
        self._lay_out()
        for part in (self.notices, self.checklist, self.email, self.facts, self.script, self.history):
            part.pressed.connect(self.pressed)
        self.title.shelf.pressed.connect(self.pressed)
        follow(self._dress)

    def show_state(self, state: PanelState) -> None:
        """Show a state; everything that stays keeps its widget, its focus and what is typed."""
        focused = QApplication.focusWidget()
        mine = focused is not None and self.isAncestorOf(focused)
        before, self.state = self.state, state
        self.title.show_state(state)
        self.notices.show_notices(state.notices)
        if state.delivery is not None:
            self.ladder.show_steps(state.delivery.steps, state.delivery.spoken, dashed=state.delivery.dashed)
            taken = any(
                step.label == delivery.ACCEPTED and step.mark is Mark.DONE for step in state.delivery.steps
            )
            self.ladder.setToolTip(delivery.NOT_PROVEN_READ if taken else "")
        self.ladder.setVisible(state.delivery is not None)
        self.facts.show_lines(state.lines)
        if state.checklist is not None and (before is None or state.checklist != before.checklist):
            self.checklist.show_checklist(state.checklist)
        self.checklist.setVisible(state.checklist is not None)
        self.email.setVisible(state.email is not None)
        if state.email is not None:
            self.email.show_button(state.email)
        if state.script is not None:
            self.script.show_script(state.script)
        self.script.setVisible(state.script is not None)
        self.history.show_state(state)
        if mine and not (focused and shiboken6.isValid(focused) and focused.isVisibleTo(self)):
            # Never on to the next button: Enter pressed twice must not undo what the first one did.
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_fields(self) -> tuple[TypedField, ...]:
        """The fields a person can type into now, in reading order."""
        if self.state is None:
            return ()
        typed = self.state.checklist.typed if self.state.checklist else ()
        below = (self.email.field,) if self.state.email else ()
        return (*below, *(self.checklist.fields[field] for field in typed))

    def every_field(self) -> tuple[TypedField, ...]:
        """All fields, also those that do not stand open."""
        return (self.email.field, *(self.checklist.fields[field] for field in Field))

    @property
    def correcting(self) -> TypedField:
        """The single email field below the ladder."""
        return self.email.field

    def shelves(self) -> tuple[Shelf, ...]:
        """All buttons that can be seen, in reading order, without those of the history's rows."""
        parts = (self.email, self.facts, self.checklist, self.script)
        seen = [part for part in parts if not part.isHidden()]
        inner = [shelf for part in seen for shelf in part.shelves()]
        return (self.title.shelf, *self.notices.shelves(), *inner, *self.history.question.shelves())

    def focus_on(self, act: Act) -> None:
        """Put the focus on the button that does this; for saving, into the field to type in."""
        fields = self.open_fields()
        if act is Act.SAVE and fields:
            fields[0].edit.selectAll()
            target: QWidget | None = fields[0].edit
        elif act is Act.CLOSE_SCRIPT:
            target = self.script.close_button
        else:
            found = [shelf.button(act) for shelf in self.shelves()]
            target = next(filter(None, found), None) or self.history.table.button(act)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            # What has just been shown gets its place when the event loop is next reached.
            self._reveal.start()

    def focus_first(self) -> None:
        """The field to fix, else the loud button, else the title line's first, else the page."""
        buttons = [] if self.state is None else [b for b in self.state.buttons if not b.reason]
        loud = [button for button in buttons if button.kind is Kind.PRIMARY]
        if self.open_fields():
            self.focus_on(Act.SAVE)
        elif buttons:
            self.focus_on((loud or buttons)[0].act)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what was opened on the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The page shows no focus of its own; Qt would paint all of it again."""

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """As above: a pressed button takes the focus from the page with every click."""

    def _show_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._page.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    def _lay_out(self) -> None:
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._delivery.setContentsMargins(0, 0, 0, 0)
        for part in (self.ladder, self.script, self.email, self.facts, self.checklist):
            self._delivery.addWidget(part)
        self._column.addWidget(self.title)
        self._column.addWidget(self.notices)
        self._column.addLayout(self._delivery)
        self._column.addWidget(self.history)
        self._column.addStretch(1)

    def _dress(self, look: Theme) -> None:
        edge = look.px(24) if look.text_factor < 1.5 else 24
        self._column.setContentsMargins(edge, look.px(20), edge, look.px(20))
        self._column.setSpacing(look.px(16))
        self._delivery.setSpacing(look.px(10))
