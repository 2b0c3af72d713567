"""Enter presses the button that has the focus, as Space does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
HELD_WITH = ~Qt.KeyboardModifier.KeypadModifier


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button if this is Enter and say so; Qt itself does it in dialogs only.

    Held down, Enter presses once: the button may have become Undo meanwhile.
    """
    if event.key() not in ENTER or event.modifiers() & HELD_WITH:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
