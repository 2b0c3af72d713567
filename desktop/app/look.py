"""Text size and appearance of every window, as a person chose them in a View menu."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import theme
from desktop.ui.palette import Roles
from desktop.ui.program import Program
from desktop.ui.theme import Appearance, Theme

STEP = 0.1
SMALLEST, LARGEST = 0.9, 2.0


class Look(QObject):
    """Dresses the application anew at every choice; by default it follows the system."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        program.text_step_asked.connect(self.change_text)
        program.appearance_chosen.connect(self.choose)

    def change_text(self, step: int) -> None:
        """Text larger (1), smaller (-1), or as the system says (0)."""
        now = theme.current().text_factor
        factor = now + step * STEP if step else theme.system_text_factor()
        self._dress(theme.current().roles, min(LARGEST, max(SMALLEST, factor)))

    def choose(self, appearance: Appearance) -> None:
        """Light, dark, or as the system."""
        self._program.appearance = appearance
        self._dress(theme.roles_for(_application(), appearance), theme.current().text_factor)

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
