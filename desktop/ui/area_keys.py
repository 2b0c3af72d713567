"""F6 and Shift+F6 go from one area of a window to the next, and to its first control."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def add_area_keys(window: QWidget, areas: Callable[[], Sequence[QWidget]]) -> None:
    """`areas` are in reading order."""
    QShortcut("F6", window).activated.connect(lambda: _move(areas(), 1))
    QShortcut("Shift+F6", window).activated.connect(lambda: _move(areas(), -1))


def _move(areas: Sequence[QWidget], step: int) -> None:
    """To the first thing that takes the focus in the next area."""
    here = QApplication.focusWidget()
    at = next(
        (n for n, area in enumerate(areas) if here and (area is here or area.isAncestorOf(here))), -step
    )
    for turn in range(1, len(areas) + 1):
        target = _first(areas[(at + step * turn) % len(areas)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _first(area: QWidget) -> QWidget | None:
    reached = (area, *area.findChildren(QWidget))
    chain = sorted(filter(_takes_focus, reached), key=lambda widget: _place(widget, area))
    return chain[0] if chain else None


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()


def _place(widget: QWidget, area: QWidget) -> tuple[int, int]:
    corner = (
        widget.mapTo(area, widget.rect().topLeft()) if widget is not area else widget.rect().bottomRight()
    )
    return corner.y(), corner.x()
