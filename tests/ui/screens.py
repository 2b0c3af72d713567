"""Renders sign-in, set-up, search and outbox into a folder: `python -m tests.ui.screens FOLDER`."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.ui import theme
from desktop.ui.palette import DARK, LIGHT
from tests.ui import gallery_find, gallery_help, gallery_setup, gallery_signin

GALLERIES = {"signin": gallery_signin, "setup": gallery_setup, "find": gallery_find, "help": gallery_help}
LOOKS = {"light": theme.Theme(LIGHT), "dark": theme.Theme(DARK), "200": theme.Theme(LIGHT, 2.0)}
LARGE = 1366, 738
"""What is left of the smallest screen for a window at 200 % text."""


def show(window: QWidget, look: str) -> None:
    """Show a picture's window as large as it opens, or as large as the screen at 200 % text."""
    if look == "200":
        window.resize(max(window.width(), LARGE[0]), max(window.height(), LARGE[1]))
    window.show()
    window.activateWindow()
    for _ in range(10):
        QApplication.processEvents()


def scrolls_sideways(window: QWidget) -> bool:
    """Whether a page is wider than its window."""
    pages = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    return any(page.horizontalScrollBar().maximum() > 0 for page in pages)


def discard(window: QWidget) -> None:
    """Let a picture go, with the window that a pop-up belongs to."""
    window.hide()
    owner = window.parentWidget()
    (owner.window() if owner else window).deleteLater()


def main(folder: Path) -> None:
    """Render everything."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for look, chosen in LOOKS.items():
        theme.apply(app, chosen)
        for gallery in GALLERIES.values():
            for name, window in gallery.pictures().items():
                show(window, look)
                window.grab().save(str(folder / f"{name}-{look}.png"))
                discard(window)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
