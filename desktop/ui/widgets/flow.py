"""A row that goes on in the next line where it has no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.ui import theme


class FlowLayout(QLayout):
    """Items from left to right, then below; ``across`` and ``down`` are the gaps at normal text size."""

    def __init__(self, parent: QWidget | None = None, across: int = 16, down: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """At the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """None where there is none, as Qt asks until it gets None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Without it from now on."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It never asks for more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines that are needed in this width."""
        return self._go_through(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(area)
        self._go_through(area, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        look, seen = theme.current(), self._seen()
        sizes = [item.sizeHint() for item in seen]
        gaps = look.px(self._across) * max(0, len(seen) - 1)
        return QSize(sum(size.width() for size in sizes) + gaps, max((s.height() for s in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The largest item alone."""
        least = QSize(0, 0)
        for item in self._seen():
            least = least.expandedTo(item.minimumSize())
        return least

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _go_through(self, area: QRect, *, move: bool) -> int:
        look, top = theme.current(), area.top()
        for line in self._lines(area.width()):
            high = max(item.sizeHint().height() for item in line)
            left = area.left()
            for item in line:
                size = item.sizeHint().boundedTo(QSize(area.width(), high))
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + look.px(self._across)
            top += high + look.px(self._down)
        return max(0, top - look.px(self._down) - area.top())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        gap = theme.current().px(self._across)
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._seen():
            needed = item.sizeHint().width()
            if not lines or left + needed > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += needed + gap
        return lines
