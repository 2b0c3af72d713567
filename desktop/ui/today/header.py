"""The headings of the day's table: pressed by mouse or keyboard they sort, and show by what."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.today.choice import TITLES, Column, Sort
from desktop.ui.widgets.drawing import draw_focus, fill, pen
from desktop.ui.widgets.naming import identify
from desktop.ui.words import today as words

HEIGHT: Final = 34


class DayHeader(QHeaderView):
    """Tab comes here before the rows; left and right choose a heading, Enter or Space sorts by it."""

    chosen = Signal(Column)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sort_by: Sort | None = None
        self._at = Column.TIME
        identify(self, name, words.APPOINTMENTS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.sectionClicked.connect(lambda section: self.chosen.emit(Column(section)))
        follow(self._dress)

    def show_sort(self, sort: Sort | None) -> None:
        """Mark the heading that the rows are sorted by; without one they stand by time."""
        self.sort_by = sort
        self._speak()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a heading, or sort by it."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._go(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which heading is meant."""
        super().focusInEvent(event)
        self._speak()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The words, the arrow where it sorts, the line below, the ring."""
        look, column = theme.current(), Column(section)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill(painter, rect, look.roles.base)
        painter.setPen(pen(look.roles.line2))
        painter.drawLine(QRectF(rect).bottomLeft(), QRectF(rect).bottomRight())
        self._draw_words(painter, rect.adjusted(look.px(8), 0, -look.px(4), -1), column, look)
        if self.hasFocus() and column is self._at:
            draw_focus(painter, rect.adjusted(1, 1, -1, -2), look.px(4), look.roles.focus)
        painter.restore()

    def sizeHint(self) -> QSize:
        """As high as a heading."""
        return QSize(super().sizeHint().width(), theme.current().px(HEIGHT))

    def _draw_words(self, painter: QPainter, room: QRect, column: Column, look: Theme) -> None:
        if column is Column.ACTION:
            return  # what stands below are buttons, which say themselves what they do
        measure, side = look.metrics(Size.BODY, Weight.MEDIUM), look.px(14)
        sort = self.sort_by
        sorts = sort.column is column if sort else column is Column.TIME
        space = room.width() - (side + look.px(4) if sorts else 0)
        text = measure.elidedText(TITLES[column], Qt.TextElideMode.ElideRight, space)
        painter.setFont(look.font(Size.BODY, Weight.MEDIUM))
        painter.setPen(QColor(look.roles.text if sort and sorts else look.roles.text2))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if sorts:
            meaning = Meaning.DESCENDING if sort and sort.down else Meaning.ASCENDING
            left = room.left() + measure.horizontalAdvance(text) + look.px(4)
            place = QRectF(left, room.top() + (room.height() - side) / 2, side, side)
            icons.paint(painter, place, meaning, look.roles.text2)

    def _go(self, step: int) -> None:
        shown = [column for column in Column if not self.isSectionHidden(column)]
        here = shown.index(self._at) if self._at in shown else 0
        self._at = shown[min(len(shown) - 1, max(0, here + step))]
        self._speak()
        self.viewport().update()

    def _speak(self) -> None:
        sort = self.sort_by
        name = TITLES[self._at]
        sorts = sort is not None and sort.column is self._at
        self.setAccessibleName(words.sorted_spoken(name, down=sort.down) if sort and sorts else name)

    def _dress(self, look: Theme) -> None:
        self.setFixedHeight(look.px(HEIGHT))
