"""The sign-in window as the program uses it: who is there, what they ask, and what came of it."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from desktop import __version__
from desktop.app import first_look
from desktop.config import Config
from desktop.domain.clock import Clock
from desktop.ui.signin.window import SignInWindow
from desktop.ui.words.setup import DEMO_PASSWORD


class Entrance(QObject):
    """``asked`` carries user and password; ``left`` says that the window was closed instead."""

    asked = Signal(str, str)
    left = Signal()

    def __init__(self, config: Config, clock: Clock, parent: QObject, *, demo: bool = False) -> None:
        super().__init__(parent)
        self._config = config
        self._clock = clock
        self._demo = demo
        self.window: SignInWindow | None = None

    def show(self, user: str = "") -> SignInWindow:
        """Ask who is there, with the names of those who were here before; `user` has only just been set up."""
        look = first_look.look(self._config)
        name = f"{look.clinic_name}. {DEMO_PASSWORD}" if self._demo else look.clinic_name
        self.window = SignInWindow(name, __version__, self._clock)
        self.window.show_people(look.people)
        if user:
            self.window.name.edit.setText(user)
            self.window.password.setFocus()
        self.window.asked.connect(self.asked)
        self.window.closed.connect(self.left)
        self.window.show()
        return self.window

    def show_trouble(self, trouble: str, wait: timedelta, words: str) -> None:
        """Nobody was let in: say why, beside its cause."""
        if self.window is not None:
            self.window.show_trouble(trouble, wait, words)

    def close(self) -> None:
        """Somebody was let in."""
        window, self.window = self.window, None
        if window is not None:
            window.closed.disconnect()
            window.close()
            window.deleteLater()
