"""One program on a home: who starts it once more is shown the one that runs."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal
from PySide6.QtWidgets import QApplication

RUNS_ALREADY: Final = "OnPatient Desk is running already; its window comes to the front."


class OnlyOne(QObject):
    """Two programs would keep one person's desk file open twice, and neither would hear the other's news.

    ``called`` says that somebody started the program once more.
    """

    called = Signal()

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._home = home
        self._bell = home / "program.bell"
        self._lock = QLockFile(str(home / "program.lock"))
        self._lock.setStaleLockTime(0)  # a program that ended loses it, one that has run for long does not
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _path: self.called.emit())

    def take(self) -> bool:
        """Whether no other program runs here; if one does, it has been called.

        A home that cannot be written to stops nobody here: what opens it next says so in its own words.
        """
        with suppress(OSError):
            self._home.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
                self._bell.write_text("called")
                return False
            self._bell.touch()
            self._watcher.addPath(str(self._bell))
        return True


def come_forward() -> None:
    """Bring every window that is shown to the front."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            if window.isMinimized():
                window.showNormal()
            window.raise_()
            window.activateWindow()
