"""Keys of the appointment window, which has no menu bar."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.keys import HERE
from desktop.ui.program import Program


def add_shortcuts(window: QWidget, own: Mapping[str, Callable[[], object]], program: Program) -> None:
    """`own` are the window's by their keys; those of the whole program are the same everywhere."""
    everywhere: dict[str, Callable[[], object]] = {
        "Ctrl+K": program.find_asked.emit,
        "Ctrl+N": partial(program.new_appointment_asked.emit, ""),
        "Ctrl+Shift+N": partial(program.new_patient_asked.emit, ""),
        HERE.lock: program.lock_asked.emit,
        "Ctrl++": partial(program.text_step_asked.emit, 1),
        "Ctrl+-": partial(program.text_step_asked.emit, -1),
        "Ctrl+0": partial(program.text_step_asked.emit, 0),
    }
    for keys, do in {**everywhere, **own}.items():
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.activated.connect(_plain(do))


def _plain(do: Callable[[], object]) -> Callable[[], None]:
    def pressed() -> None:
        do()

    return pressed
