"""The pages of a window: a column at the left, or a tab row on top where there is little room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus, pen
from desktop.ui.widgets.naming import identify
from desktop.ui.widgets.pressing import pressed_by_enter

RADIUS = 6
WIDTH = 190


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the end of its widget name (``access``), its label and its icon."""

    name: str
    label: str
    meaning: Meaning


class PageButton(QAbstractButton):
    """One entry of the navigation; checked when its page is shown."""

    def __init__(self, name: str, page: Page) -> None:
        super().__init__()
        identify(self, name, page.label)
        self.setText(page.label)
        self._meaning, self._mark = page.meaning, ""
        self.as_tab = False
        self.setCheckable(True)
        self.setAutoExclusive(True)  # heard as one of several, not as a box to tick
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mark(self, words: str) -> None:
        """Say something about the page below its name, as that it is not saved; "" takes it away."""
        if words != self._mark:
            self._mark = words
            self.setAccessibleDescription(words)
            self.setToolTip(words)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """34 high, or as two lines need; tabs are as wide as their words."""
        look = theme.current()
        words = look.metrics(Size.BODY, Weight.SEMIBOLD).horizontalAdvance(self.text())
        if self.as_tab:
            return QSize(words + look.px(24 + (20 if self._mark else 0)), look.px(34))
        below = look.metrics(Size.SMALL)
        width = max(words, below.horizontalAdvance(self._mark)) + look.px(10 + 16 + 8 + 12)
        return QSize(width, look.px(34) + (below.height() if self._mark else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Background or underline of the current page, icon, words, ring."""
        look, painter = theme.current(), begin(self)
        if self.as_tab:
            self._draw_tab(painter, look)
        else:
            self._draw_item(painter, look)
        if self.hasFocus():
            draw_focus(painter, self.rect(), look.px(RADIUS), look.roles.focus)

    def _draw_item(self, painter: QPainter, look: Theme) -> None:
        chosen, over = self.isChecked(), self.underMouse()
        if chosen or over:
            fill = look.roles.sel if chosen else look.roles.sunken
            draw_box(painter, self.rect(), look.px(RADIUS), Box(fill, None))
        side, left = look.px(16), look.px(11)
        line = look.px(34)
        area = QRectF(left, (line - side) / 2, side, side)
        icons.paint(painter, area, self._meaning, look.roles.link if chosen else look.roles.text2)
        left += side + look.px(8)
        self._draw_words(painter, look, QRect(left, 0, self.width() - left, line))
        if self._mark:
            painter.setFont(look.font(Size.SMALL))
            painter.setPen(QColor(look.roles.warn.text))
            below = QRect(left, line - look.px(7), self.width() - left, look.metrics(Size.SMALL).height())
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, self._mark)

    def _draw_tab(self, painter: QPainter, look: Theme) -> None:
        self._draw_words(painter, look, self.rect().adjusted(look.px(12), 0, 0, 0))
        if self._mark:
            side = look.px(14)
            area = QRectF(self.width() - look.px(12) - side, (self.height() - side) / 2, side, side)
            icons.paint(painter, area, Meaning.EDIT, look.roles.warn.text)
        if self.isChecked():
            painter.setPen(pen(look.roles.link, 2))
            painter.drawLine(look.px(8), self.height() - 1, self.width() - look.px(8), self.height() - 1)

    def _draw_words(self, painter: QPainter, look: Theme, area: QRect) -> None:
        weight = Weight.SEMIBOLD if self.isChecked() else Weight.REGULAR
        painter.setFont(look.font(weight=weight))
        painter.setPen(QColor(look.roles.text if self.isChecked() else look.roles.text2))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())


class Navigation(QWidget):
    """Exactly one page is current; ``page_chosen`` carries its name when a person picks it."""

    page_chosen = Signal(str)

    def __init__(self, name: str, spoken: str, pages: Sequence[Page]) -> None:
        super().__init__()
        identify(self, name, spoken)
        self.as_tabs = False
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._group = QButtonGroup(self)
        self.buttons = {page.name: PageButton(f"{name}.{page.name}", page) for page in pages}
        for button in self.buttons.values():
            self._group.addButton(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._group.buttonClicked.connect(self._tell)
        follow(self._dress)

    def show_page(self, name: str) -> None:
        """Mark a page as the current one without telling anybody."""
        self.buttons[name].setChecked(True)

    def mark(self, name: str, words: str) -> None:
        """Say something about a page below its name; "" takes it away."""
        self.buttons[name].mark(words)

    def set_tabs(self, as_tabs: bool) -> None:
        """Stand on top as tabs, or at the left as a column."""
        self.as_tabs = as_tabs
        for button in self.buttons.values():
            button.as_tab = as_tabs
            button.updateGeometry()
        self._dress(theme.current())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chrome, with a line towards the page."""
        look, painter = theme.current(), begin(self)
        painter.fillRect(self.rect(), QColor(look.roles.window))
        painter.setPen(pen(look.roles.line))
        right, bottom = self.rect().right(), self.rect().bottom()
        painter.drawLine(0 if self.as_tabs else right, bottom if self.as_tabs else 0, right, bottom)

    def _tell(self, button: QAbstractButton) -> None:
        self.page_chosen.emit(button.objectName().rpartition(".")[2])

    def _dress(self, look: Theme) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(across if self.as_tabs else down)
        edge = look.px(2 if self.as_tabs else 10)
        self._row.setContentsMargins(look.px(9), edge, look.px(9), 0 if self.as_tabs else edge)
        self._row.setSpacing(look.px(2))
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        self.setSizePolicy(free if self.as_tabs else fixed, fixed if self.as_tabs else free)
        self.setMinimumWidth(0 if self.as_tabs else look.px(WIDTH))
