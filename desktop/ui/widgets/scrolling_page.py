"""A page with a title, that scrolls as a whole."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.line_label import LineLabel
from desktop.ui.widgets.naming import identify


class ScrollingPage(QScrollArea):
    """Title on top, ``beside`` it at the right; the rest is added to ``column``."""

    def __init__(self, name: str, title: str, beside: QWidget | None = None) -> None:
        super().__init__()
        identify(self, name, title)
        page = QWidget()
        self.column = QVBoxLayout(page)
        head = QHBoxLayout()
        head.addWidget(LineLabel(title, Size.TITLE, Weight.SEMIBOLD))
        head.addStretch(1)
        if beside is not None:
            head.addWidget(beside)
        self.column.addLayout(head)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Reached by Tab, so that arrow keys scroll a page that has nothing to press.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow(self._space)

    def reveal(self, widget: QWidget) -> None:
        """Scroll to what has just been shown: it gets its place when the event loop is next reached."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget))

    def _space(self, look: Theme) -> None:
        edge = look.px(24) if look.text_factor < 1.5 else 24
        self.column.setContentsMargins(edge, look.px(20), edge, look.px(20))
        self.column.setSpacing(look.px(14))
