"""The settings window of a signed-in person, opened once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.app.front import Front
from desktop.app.mail_desk import ClinicMailDesk
from desktop.ui.around import Around
from desktop.ui.settings.window import SettingsWindow
from desktop.zones import known_zones

if TYPE_CHECKING:
    from desktop.app.program import DeskProgram


class SettingsPlace(QObject):
    """Where the clinic is on this computer, its mail server's password and test are here too."""

    def __init__(self, parent: QObject, around: Around, program: "DeskProgram", front: Front) -> None:
        super().__init__(parent)
        self._around, self._program, self._front = around, program, front
        self._window: SettingsWindow | None = None
        self._asked = False
        around.program.settings_asked.connect(self.open)

    def open(self) -> None:
        """Open the settings, or bring them to the front."""
        if self._window is not None:
            self._front(self._window)
        elif not self._asked:  # the names of all time zones are found in hundreds of files
            self._asked = True
            self._around.background.run(self, known_zones, self._make)

    def _make(self, zones: set[str]) -> None:
        stack = self._program.stack
        mail = ClinicMailDesk(stack.clinic, stack.means) if stack is not None else None
        self._window = SettingsWindow(self._around, self._program.preferences, mail, sorted(zones))
        self._front(self._window)

    def windows(self) -> list[SettingsWindow]:
        """The window, while it is open."""
        return [self._window] if self._window is not None and self._window.isVisible() else []

    def close(self) -> None:
        """Close it for good."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
