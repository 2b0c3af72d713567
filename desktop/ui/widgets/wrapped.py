"""How high a layout is at a width, whether or not anything in it wraps."""

from PySide6.QtWidgets import QLayout


def height_at(layout: QLayout, width: int) -> int:
    """Qt itself answers -1 while nothing in the layout wraps."""
    layout.activate()
    return (
        layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )
