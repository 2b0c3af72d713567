"""The quiet list beside the day: who needs something, who accepted, whose changes wait for a sign-in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.today.attention_list import AttentionList
from desktop.ui.today.attention_rows import AttentionFace, AttentionFaces
from desktop.ui.today.kept import KeepingNotice
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import Badge
from desktop.ui.widgets.scroll_page import ScrollPage
from desktop.ui.words import today as words

WIDTH = 276


class Side(ScrollPage):
    """`chosen` carries the item whose link was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        self._column = QVBoxLayout()
        super().__init__(self._column, "window")
        self.items = _Part("today.attention", words.NEEDS_ATTENTION, words.NOTHING_NEEDS_YOU)
        self.accepted = _Part("today.accepted", words.JUST_ACCEPTED, words.NOBODY_ACCEPTED)
        self.colleagues = _Part("today.colleagues", words.WAITS_HERE, "")
        for part in (self.items, self.accepted, self.colleagues):
            self._column.addWidget(part)
            part.list.chosen.connect(self.chosen)
        self.keeping = KeepingNotice()
        self._column.addStretch(1)
        self._column.addWidget(self.keeping)
        follow(self._space)

    def show_faces(self, faces: AttentionFaces) -> None:
        """Show these."""
        self.items.show_faces(faces.items)
        self.accepted.show_faces(faces.accepted)
        self.colleagues.show_faces(faces.colleagues)
        self.colleagues.setVisible(bool(faces.colleagues))

    def _space(self, look: Theme) -> None:
        self._column.setContentsMargins(look.px(16), look.px(14), look.px(14), look.px(16))
        self._column.setSpacing(look.px(24))


class _Part(QWidget):
    """A title with a count, its list, and what is said when the list is empty."""

    def __init__(self, name: str, title: str, empty: str) -> None:
        super().__init__()
        self._title = PlainLabel(title, Size.SECTION, Weight.SEMIBOLD)
        self._count = Badge("0")
        self._empty = PlainLabel(empty, Size.SMALL, role="text2", wrap=True)
        self.list = AttentionList(name, title)
        self._title.setBuddy(self.list)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self._empty)
        self._column.addWidget(self.list)
        self.show_faces(())
        follow(self._space)

    def show_faces(self, faces: tuple[AttentionFace, ...]) -> None:
        """Show these, or say that there are none."""
        self._count.setVisible(bool(faces))
        if faces:
            self._count.show_text(str(len(faces)))
        self._empty.setVisible(not faces)
        self.list.setVisible(bool(faces))
        self.list.show_faces(faces)

    def _space(self, look: Theme) -> None:
        self._column.setSpacing(look.px(4))
