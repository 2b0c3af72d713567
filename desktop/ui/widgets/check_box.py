"""A check box with the program's own mark."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from desktop.ui import icons, theme
from desktop.ui.icons import Meaning
from desktop.ui.widgets.drawing import Box, begin, draw_box, draw_focus
from desktop.ui.widgets.naming import identify

SIDE, GAP, EDGE = 16, 9, 4


class CheckBox(QCheckBox):
    """Box, mark and words."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        identify(self, name, text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        look = theme.current()
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(look.px(SIDE + GAP + 2 * EDGE) + words.width(), max(look.px(26), words.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box, its mark, the words, the ring."""
        look, painter = theme.current(), begin(self)
        roles, side = look.roles, look.px(SIDE)
        area = QRectF(look.px(EDGE), (self.height() - side) / 2, side, side)
        ticked = self.isChecked()
        fill, line = (roles.accent, None) if ticked else (roles.base, roles.field)
        draw_box(painter, area, look.px(4), Box(fill, line))
        if ticked:
            icons.paint(painter, area.adjusted(1, 1, -1, -1), Meaning.MET, roles.on_accent)
        painter.setPen(QColor(roles.text))
        words = self.rect().adjusted(look.px(EDGE + SIDE + GAP), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        if self.hasFocus():
            draw_focus(painter, self.rect(), look.px(5), roles.focus)

    def hitButton(self, pos: QPoint) -> bool:
        """The words tick it too."""
        return self.rect().contains(pos)
