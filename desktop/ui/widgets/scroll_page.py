"""A page as wide as its window, which scrolls up and down only when its words need more height."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.widgets.drawing import fill


class ScrollPage(QScrollArea):
    """Qt's own "resizable" scroll area asks wrapped words for their height at the wrong width.

    ``fill`` is the role of the background.
    """

    def __init__(self, layout: QLayout, fill: str) -> None:
        super().__init__()
        self._fill = fill
        # Asked for a viewport Qt made, PySide6 first builds every kind of widget there is: 15 ms of the start.
        self._view = QWidget()
        self.setViewport(self._view)
        self._holder = QWidget()
        self._holder.setLayout(layout)
        self.setWidget(self._holder)
        self._holder.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the new width."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words changed: fit again."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The background."""
        painter = QPainter(self._view)
        fill(painter, self._view.rect(), theme.current().roles.named(self._fill))
        painter.end()
        super().paintEvent(event)

    def _fit(self) -> None:
        layout = self._holder.layout()
        assert layout is not None
        room = self._view.size()
        least = layout.totalMinimumSize()
        height = layout.totalHeightForWidth(room.width()) if layout.hasHeightForWidth() else least.height()
        self._holder.resize(room.width(), max(room.height(), height))
