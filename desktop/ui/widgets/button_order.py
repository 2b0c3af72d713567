"""The order of the buttons that end something: the one that goes on stands first, or on macOS rightmost."""

import sys
from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QPushButton


def placing(row: QBoxLayout, platform: str = sys.platform) -> Callable[[QPushButton], None]:
    """Put buttons into a row one after the other, beginning with the one that goes on.

    `platform` as in `sys.platform`. Qt's own order is not asked for: on Linux it would be each desktop's.
    """
    if platform == "darwin":
        return lambda button: row.insertWidget(0, button)
    return row.addWidget
