"""F1 and the Help menu of one window: the page of the screen in front, and what else can be read."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.keys import HERE

if TYPE_CHECKING:
    from desktop.ui.help_window import HelpWindow

KEYS, PATIENT_SEES, INVITATIONS, ABOUT = "keys", "patient_sees", "invitations", "about"


class Help(QObject):
    """One help window for each window, as long as that lives. `screen` names the page for what is in front."""

    def __init__(self, window: QWidget, screen: Callable[[], str]) -> None:
        super().__init__(window)
        self._screen = screen
        self.window: HelpWindow | None = None
        window.destroyed.connect(self._close)

    def show_screen(self) -> None:
        """Help for what is in front."""
        self.show(self._screen())

    def show(self, name: str) -> None:
        """Turn to a page of help: of `words.help_screens.SCREENS`, or `KEYS` and so on."""
        if self.window is None:
            from desktop.ui.help_window import HelpWindow  # nobody's start waits for help

            self.window = HelpWindow()
        self.window.show_topic(name)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _close(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.close()


def add_help_key(window: QWidget, screen: Callable[[], str]) -> Help:
    """F1 in a window without a menu bar."""
    help_ = Help(window, screen)
    for keys in HERE.help:
        QShortcut(QKeySequence(keys), window).activated.connect(help_.show_screen)
    return help_
