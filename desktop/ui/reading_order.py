"""Tab follows reading order, also where fields and buttons have come later than what stands below them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.ui import theme

LINE = 40
"""A table or page counts with its first line only: what is inside it comes after it."""

SETTLED_MS = 25
"""What has just been shown has its place by then, and is painted: its turn may come later than that."""


def arrange(areas: Sequence[QWidget]) -> None:
    """Let Tab go through the areas one after the other, in each line by line from the left."""
    chain = [widget for area in areas for widget in _in_order(area)]
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)


def _in_order(area: QWidget) -> list[QWidget]:
    found = [(_place(widget, area), widget) for widget in area.findChildren(QWidget) if _is_reached(widget)]
    found.sort(key=lambda each: each[0].top())
    lines: list[list[tuple[QRect, QWidget]]] = []
    for place, widget in found:
        if lines and place.center().y() <= max(other.bottom() for other, _ in lines[-1]):
            lines[-1].append((place, widget))
        else:
            lines.append([(place, widget)])
    return [widget for line in lines for _, widget in sorted(line, key=lambda each: each[0].left())]


def _is_reached(widget: QWidget) -> bool:
    if not widget.isVisible():
        return False
    policy = widget.focusPolicy()
    if policy is Qt.FocusPolicy.NoFocus:
        return False
    # A page that takes the focus when what had it is gone: from there Tab goes to the page's first control.
    page = isinstance(widget, QScrollArea)
    by_tab = bool(policy.value & Qt.FocusPolicy.TabFocus.value)
    return (page or by_tab) and widget.focusProxy() is None


def _place(widget: QWidget, area: QWidget) -> QRect:
    corner = widget.mapTo(area, QPoint(0, 0))
    return QRect(corner.x(), corner.y(), widget.width(), min(widget.height(), theme.current().px(LINE)))
