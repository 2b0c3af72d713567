"""A list of people who need something, or who accepted: as high as its items, with keys as any list."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import icons, theme
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.today.attention_rows import AttentionFace
from desktop.ui.widgets.drawing import draw_focus, pen
from desktop.ui.widgets.naming import identify

FACE: Final = Qt.ItemDataRole.UserRole + 1
ICON, GAP, ABOVE, BELOW = 16, 9, 9, 10
Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
_WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class AttentionModel(QAbstractListModel):
    """The same items in the same order are changed in place."""

    def __init__(self) -> None:
        super().__init__()
        self.faces: tuple[AttentionFace, ...] = ()

    def show_faces(self, faces: Sequence[AttentionFace]) -> bool:
        """Take new items; False when nothing changed."""
        new = tuple(faces)
        if new == self.faces:
            return False
        if [face.id for face in new] == [face.id for face in self.faces]:
            self.faces = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return True
        self.beginResetModel()
        self.faces = new
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The item, and its words."""
        face = self.faces[index.row()]
        if role == FACE:
            return face
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return face.spoken
        return None


class AttentionDelegate(QStyledItemDelegate):
    """Icon, name and time, a sentence that wraps, the link."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One item."""
        look, area, face = theme.current(), QRect(option.rect), index.data(FACE)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_MouseOver and face.way is not None:
            painter.fillRect(area, QColor(look.roles.sunken))
        if index.row() > 0:
            painter.setPen(pen(look.roles.line))
            painter.drawLine(area.left(), area.top(), area.right(), area.top())
        _draw(painter, area, face, look, linked=bool(state & QStyle.StateFlag.State_MouseOver))
        if state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, area.adjusted(0, 1, 0, -1), look.px(5), look.roles.focus)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the sentence at the list's width."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, item_height(index.data(FACE), width, theme.current()))


def item_height(face: AttentionFace, width: int, look: Theme) -> int:
    """All lines of an item, and the room around them."""
    height = look.metrics().height() + _sentence_height(face, _room(width, look), look)
    if face.link:
        height += look.metrics(Size.SMALL, Weight.MEDIUM).height() + look.px(5)
    return height + look.px(ABOVE) + look.px(BELOW) + look.px(2)


def _room(width: int, look: Theme) -> int:
    return width - look.px(ICON) - look.px(GAP) - look.px(8)


def _sentence_height(face: AttentionFace, width: int, look: Theme) -> int:
    return _wrapped(face.sentence, max(width, 1), look.family, look.text_factor)


@lru_cache(maxsize=512)
def _wrapped(words: str, width: int, _family: str, _factor: float) -> int:
    """Asked for at every layout of the list, and words are slow to wrap; valid in the look that is named."""
    box = QRect(0, 0, width, 10_000)
    return theme.current().metrics(Size.SMALL).boundingRect(box, _WRAP, words).height()


def _draw(painter: QPainter, area: QRect, face: AttentionFace, look: Theme, *, linked: bool) -> None:
    side, roles = look.px(ICON), look.roles
    left, top = area.left() + look.px(2), area.top() + look.px(ABOVE)
    line = look.metrics().height()
    icon = QRectF(left, top + (line - side) / 2, side, side)
    icons.paint(painter, icon, face.meaning, roles.tone(face.tone).text)
    words = QRect(left + side + look.px(GAP), top, _room(area.width(), look), line)
    painter.setFont(look.font(Size.SMALL, figures=Figures.TABULAR))
    painter.setPen(QColor(roles.text2))
    painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, face.time)
    taken = look.metrics(Size.SMALL, figures=Figures.TABULAR).horizontalAdvance(face.time) + look.px(8)
    name = words.adjusted(0, 0, -taken, 0)
    weight = Weight.BOLD if face.new else Weight.SEMIBOLD
    painter.setFont(look.font(Size.BODY, weight))
    painter.setPen(QColor(roles.text))
    short = look.metrics(Size.BODY, weight).elidedText(face.name, Qt.TextElideMode.ElideRight, name.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(name, flags, short)
    sentence = QRect(words.left(), words.bottom() + look.px(2), words.width(), 10_000)
    sentence.setHeight(_sentence_height(face, words.width(), look))
    painter.setFont(look.font(Size.SMALL))
    painter.setPen(QColor(roles.text2))
    painter.drawText(sentence, _WRAP, face.sentence)
    if face.link:
        font = look.font(Size.SMALL, Weight.MEDIUM)
        font.setUnderline(linked)
        painter.setFont(font)
        painter.setPen(QColor(roles.link))
        below = QRect(sentence.left(), sentence.bottom() + look.px(5), sentence.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, face.link)


class AttentionList(QListView):
    """`chosen` carries the item whose link was pressed, by a click or Enter."""

    chosen = Signal(object)

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        identify(self, name, spoken)
        self.rows = AttentionModel()
        self.setModel(self.rows)
        self.setItemDelegate(AttentionDelegate(self))
        self.setProperty("bare", "true")
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self._choose(index))
        follow(self._dress)

    def show_faces(self, faces: Sequence[AttentionFace]) -> None:
        """Show these; the same item stays current."""
        at = self.currentIndex().row()
        current = self.rows.faces[at].id if 0 <= at < len(self.rows.faces) else ""
        if self.rows.show_faces(faces):
            ids = [face.id for face in faces]
            if current in ids:
                self.setCurrentIndex(self.rows.index(ids.index(current)))
            self._dress(theme.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press the item's link."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current item to press."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.faces:
            self.setCurrentIndex(self.rows.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the sentences anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._dress(theme.current())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and self.rows.faces[index.row()].way is not None:
            self.chosen.emit(self.rows.faces[index.row()])

    def _dress(self, look: Theme) -> None:
        heights = [item_height(face, self.viewport().width(), look) for face in self.rows.faces]
        self.setFixedHeight(sum(heights))
        self.scheduleDelayedItemsLayout()
