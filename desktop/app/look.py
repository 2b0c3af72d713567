"""Text size and appearance of every window, as a person chose them, or IT did."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.preferences.declared import APPEARANCE, TEXT_PERCENT, Preference
from desktop.preferences.preferences import Preferences
from desktop.ui import theme
from desktop.ui.background import Background
from desktop.ui.palette import Roles
from desktop.ui.program import Program
from desktop.ui.theme import Appearance, Theme

STEP = 0.1
SMALLEST, LARGEST = 0.9, 2.0


class Look(QObject):
    """Dresses the application anew at every choice, and keeps it; by default it follows the system."""

    _chosen = Signal()

    def __init__(self, program: Program, preferences: Preferences, background: Background) -> None:
        super().__init__(program)
        self._program, self._preferences, self._background = program, preferences, background
        declared = (("appearance", APPEARANCE), ("text", TEXT_PERCENT))
        program.decided_by_it = frozenset(name for name, each in declared if preferences.forced(each))
        program.text_step_asked.connect(self.change_text)
        program.appearance_chosen.connect(self.choose)
        self._chosen.connect(self.follow)
        preferences.listen(self._chosen.emit)  # from the lane
        if any(preferences.value(each) != each.default for _name, each in declared):
            self.follow()

    def change_text(self, step: int) -> None:
        """Text larger (1), smaller (-1), or as the system says (0)."""
        now = theme.current().text_factor
        factor = now + step * STEP if step else theme.system_text_factor()
        factor = min(LARGEST, max(SMALLEST, factor))
        self._dress(theme.current().roles, factor)
        self._keep(TEXT_PERCENT, round(factor * 100) if step else 0)

    def choose(self, appearance: Appearance) -> None:
        """Light, dark, or as the system."""
        self._program.appearance = appearance
        self._dress(theme.roles_for(_application(), appearance), theme.current().text_factor)
        self._keep(APPEARANCE, appearance.value)

    def follow(self) -> None:
        """Look as the preferences say."""
        appearance = Appearance(self._preferences.value(APPEARANCE))
        percent = self._preferences.value(TEXT_PERCENT)
        factor = max(SMALLEST, percent / 100) if percent else theme.system_text_factor()
        roles = theme.roles_for(_application(), appearance)
        if (roles, factor) != (theme.current().roles, theme.current().text_factor):
            self._dress(roles, factor)
        self._program.appearance = appearance

    def _keep(self, preference: Preference[Any], value: Any) -> None:
        """A choice that cannot be kept holds until the program ends."""
        if self._preferences.value(preference) == value:
            return

        def failed(error: Exception) -> None:
            if not isinstance(error, OSError):
                raise error

        self._background.run(
            self, lambda: self._preferences.choose(preference, value), lambda _: None, failed
        )

    def _dress(self, roles: Roles, factor: float) -> None:
        theme.apply(_application(), Theme(roles, factor))
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and not window.isMaximized():
                _keep_on_screen(window)


def _keep_on_screen(window: QWidget) -> None:
    """A window that has grown with its text moves, so that its right and lower ends can be seen."""
    frame, room = window.frameGeometry(), window.screen().availableGeometry()
    left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
    top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
    if (left, top) != (frame.left(), frame.top()):
        window.move(left, top)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
