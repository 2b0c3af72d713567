"""The pop-up in which patients are found: below the line of the home window, or with a line of its own over another."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.around import Around
from desktop.ui.find.field import SearchField
from desktop.ui.find.finding import Finding
from desktop.ui.find.panel import FindPanel
from desktop.ui.find.recent import Recent
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.drawing import Box, begin, draw_box
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.panel import RADIUS
from desktop.ui.widgets.popup import SHADOW, draw_shadow
from desktop.ui.widgets.wrapped import height_at
from desktop.ui.words import search as words

WIDTH, TOP = 540, 56
INVITE = QKeySequence("Ctrl+I")
FIND = QKeySequence("Ctrl+K")


class FindBox(QWidget):
    """Lies over its window and blocks nothing. Esc, a click elsewhere or opening a chart closes it.

    `line` is the field it hangs below; without one it brings its own. `turned` says that it opened or closed.
    """

    turned = Signal()

    def __init__(
        self, around: Around, recent: Recent, over: QWidget, line: SearchField | None = None
    ) -> None:
        super().__init__(over)
        identify(self, "find", words.TITLE)
        self._over, self._line = over, line
        self._before: QWidget | None = None
        self.field = line or SearchField("find.search", words.TITLE, words.PLACEHOLDER, FIND)
        self.panel = FindPanel("find", self.field, INVITE)
        self.finding = Finding(self.panel, around, recent)
        self._column = QVBoxLayout(self)
        if line is None:
            title = PlainLabel(words.TITLE, Size.SECTION, Weight.SEMIBOLD)
            title.setBuddy(self.field)
            self._column.addWidget(title)
            self._column.addWidget(self.field)
        self._column.addWidget(self.panel)
        self._connect(around)
        self.hide()
        follow(self._dress)

    def open(self) -> None:
        """Ready for typing; what stood in the line is marked, so that typing replaces it."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            self._come_up()
        self._place()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_up(self, *, empty: bool = True) -> None:
        """Away with it; the focus goes back to where it was."""
        if not self.isVisible():
            return
        inside = self._holds(QApplication.focusWidget())
        self.hide()
        self.turned.emit()
        if empty:
            self.field.clear()
        if inside and self._before is not None and self._before is not self.field:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes; the window's new size gives a new place; typing into the line opens."""
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._place()
        if isinstance(event, QKeyEvent) and self.isVisible() and watched is not self._over:
            meant = self._meant(event)
            if meant is not None and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # else the window below would take the key, and mean its own patient
                return True
            if meant is not None and event.type() is QEvent.Type.KeyPress:
                meant()
                return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self.field:
            if event.key() == Qt.Key.Key_Escape and self.isVisible():
                self.close_up()
                return True
            if event.key() == Qt.Key.Key_Down and not self.isVisible():
                self.open()
                return True
        return False

    def _meant(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Keys that are about who is found, not about whoever the window below shows."""
        if QKeySequence(event.keyCombination()) == INVITE:
            return self.finding.invite
        sending = self.finding.sending
        undone = event.matches(QKeySequence.StandardKey.Undo) and sending.patient_id is not None
        return sending.undo if undone else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, wherever in the pop-up the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shadow and panel."""
        look, painter = theme.current(), begin(self)
        room, radius = look.px(SHADOW), look.px(RADIUS)
        inside = self.rect().adjusted(room, room, -room, -room)
        draw_shadow(painter, QRectF(inside), radius, room)
        draw_box(painter, inside, radius, Box(look.roles.base, look.roles.line2))

    def _connect(self, around: Around) -> None:
        self.finding.opened.connect(lambda _patient_id: self.close_up())
        self.finding.opened.connect(lambda patient_id: around.program.chart_asked.emit(patient_id, ""))
        self.panel.new_patient_asked.connect(lambda: self._register(around))
        self.panel.fitted.connect(self._place)
        self.field.textChanged.connect(self.open_quietly)
        self.field.installEventFilter(self)
        self.panel.list.installEventFilter(self)
        self._over.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def open_quietly(self, text: str) -> None:
        """Somebody types into the line: show what is found, and leave the caret where it is."""
        if text and not self.isVisible():
            self._before = None
            self._come_up()
            self._place()

    def _come_up(self) -> None:
        self.show()
        self.raise_()
        self.finding.look()
        self.turned.emit()

    def _register(self, around: Around) -> None:
        typed = self.field.text()
        self.close_up()
        around.program.new_patient_asked.emit(typed)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        here = new is not None and new.window() is self.window() and not isinstance(new, QMenuBar)
        if self.isVisible() and here and not self._holds(new):
            self.close_up(empty=False)

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self.field or self.isAncestorOf(widget))

    def _place(self) -> None:
        look, room = theme.current(), theme.current().px(SHADOW)
        wanted = look.px(WIDTH) + 2 * room
        if self._line is None:
            width = min(wanted, self._over.width())
            area = QRect((self._over.width() - width) // 2, look.px(TOP), width, 0)
        else:
            corner = self._line.mapTo(self._over, QPoint(0, self._line.height()))
            width = min(max(wanted, self._line.width() + 2 * room), self._over.width())
            left = corner.x() + self._line.width() + room - width  # so that it covers nothing beside the day
            area = QRect(max(0, left), corner.y() - room + look.px(4), width, 0)
        most = self._over.height() - area.top()
        self.panel.list.fit_into(most)
        taken = height_at(self._column, width)
        if taken > most:
            self.panel.list.fit_into(self.panel.list.height() - (taken - most))
        self.setGeometry(QRect(area.topLeft(), area.size()).adjusted(0, 0, 0, min(taken, most)))

    def _dress(self, look: Theme) -> None:
        room, edge = look.px(SHADOW), 1
        if self._line is None:
            self._column.setContentsMargins(
                room + look.px(14), room + look.px(12), room + look.px(14), room + look.px(4)
            )
            self._column.setSpacing(look.px(8))
        else:
            self._column.setContentsMargins(room + edge, room + edge, room + edge, room + edge)
        if self.isVisible():
            self._place()
