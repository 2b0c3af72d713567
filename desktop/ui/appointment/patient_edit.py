"""The line that holds the patient, and finds another one as somebody types."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui import icons, theme
from desktop.ui.find.results import ResultsList
from desktop.ui.find.rows import ResultRow
from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.drawing import begin
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import identify, plain_tip
from desktop.ui.widgets.panel import Panel
from desktop.ui.words import appointment as words

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 4, Qt.Key.Key_PageUp: -4}
LIST_WIDTH = 460


class PatientEdit(QLineEdit):
    """``looked_for`` carries what is typed, ``chosen`` a row; what is left unfinished goes back to the patient."""

    looked_for = Signal(str)
    chosen = Signal(object)

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        identify(self, name, spoken)
        self.setPlaceholderText(words.FIND_PATIENT)
        self.found = _FoundPanel(f"{name}.found", self)
        self._patient, self._enter_waits = "", False
        self.textEdited.connect(self._look)
        self.found.list.chosen.connect(self._choose)
        follow(self._dress)

    def show_patient(self, text: str) -> None:
        """Show who is chosen, unless another one is being looked for."""
        unfinished = self.isModified() and self.hasFocus()
        self._patient = text
        self.setToolTip(plain_tip(text))
        if not unfinished:
            self._put_back()

    def fits(self) -> bool:
        """Whether the chosen patient can be read as a whole."""
        room = self.width() - theme.current().px(22 + 2 * 10)
        return self.fontMetrics().horizontalAdvance(self._patient) <= room

    def show_found(self, typed: str, rows: tuple[ResultRow, ...]) -> None:
        """What was found for `typed`, if that is still what stands in the line."""
        if self.isModified() and typed == self.text().strip() and self.hasFocus():
            self.found.show_found(typed, rows)
            if self._enter_waits:
                self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Enter chooses, Esc gives the looking up."""
        steps = STEPS.get(Qt.Key(event.key()))
        if self.found.isVisible() and steps is not None:
            self.found.list.go(steps)
        elif self.isModified() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif self.isModified() and event.key() == Qt.Key.Key_Escape:
            self._put_back()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing begins anew."""
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was not chosen is not kept; another window in front changes nothing."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._put_back()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, and the glass at its right."""
        super().paintEvent(event)
        look = theme.current()
        side = look.px(16)
        area = QRectF(self.width() - side - look.px(8), (self.height() - side) / 2, side, side)
        icons.paint(begin(self), area, Meaning.SEARCH, look.roles.text2)

    def _look(self, text: str) -> None:
        self._enter_waits = False
        if not text.strip():
            self.found.hide()
        self.looked_for.emit(text.strip())

    def _enter(self) -> None:
        """Pressed before the answer came, it chooses what is found."""
        self._enter_waits = not self.found.answers(self.text().strip())
        if not self._enter_waits:
            self._choose()

    def _choose(self) -> None:
        self._enter_waits = False
        row = self.found.list.current()
        self.found.hide()
        if row is not None:
            self.setModified(False)
            self.chosen.emit(row)

    def _put_back(self) -> None:
        self.found.hide()
        self.setText(self._patient)
        self.setCursorPosition(0)
        self.setModified(False)

    def _dress(self, look: Theme) -> None:
        self.setTextMargins(0, 0, look.px(22), 0)
        self.setMinimumWidth(look.px(120))


class _FoundPanel(Panel):
    """The list below the line, over whatever stands there; it never takes the focus from the line."""

    def __init__(self, name: str, line: PatientEdit) -> None:
        super().__init__("base", "line2", (1, 1, 1, 1))
        self._line, self._typed = line, ""
        self.setObjectName(name)
        self.list = ResultsList(f"{name}.list", words.PATIENTS_FOUND)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nobody = PlainLabel(role="text2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.list)
        self._column.addWidget(self._nobody)
        self.hide()
        follow(self._space)

    def answers(self, typed: str) -> bool:
        """Whether what is shown was found for this."""
        return self.isVisible() and self._typed == typed

    def show_found(self, typed: str, rows: tuple[ResultRow, ...]) -> None:
        """Open below the line with these rows, or say that nobody was found."""
        self._typed = typed
        window = self._line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            window.installEventFilter(self)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._nobody.setText(words.nobody(typed))
        self._nobody.setVisible(not rows)
        self._place(window)
        self.show()
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The window gets another size: so does the list."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place(self._line.window())
        return False

    def _place(self, window: QWidget) -> None:
        corner = self._line.mapTo(window, QPoint(0, self._line.height() + 2))
        width = min(max(self._line.width(), theme.current().px(LIST_WIDTH)), window.width() - corner.x() - 8)
        tall = self._column.hasHeightForWidth()
        height = (self._column.totalHeightForWidth(width) if tall else self._column.sizeHint().height()) + 2
        self.setGeometry(corner.x(), corner.y(), width, min(height, window.height() - corner.y() - 8))

    def _space(self, look: Theme) -> None:
        self._nobody.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
