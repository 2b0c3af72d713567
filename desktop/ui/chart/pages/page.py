"""A page of the chart with a title, that scrolls as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.naming import identify


class ScrollingPage(QScrollArea):
    """Title on top; the rest is added to ``column``."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        identify(self, name, title)
        page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.addWidget(PlainLabel(title, Size.TITLE, Weight.SEMIBOLD, wrap=True))
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Reached by Tab, so that arrow keys scroll a page that has nothing to press.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow(self._space)

    def _space(self, look: Theme) -> None:
        edge = look.px(24) if look.text_factor < 1.5 else 24
        self.column.setContentsMargins(edge, look.px(20), edge, look.px(20))
        self.column.setSpacing(look.px(14))
