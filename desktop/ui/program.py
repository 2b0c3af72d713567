"""What menus ask of the program as a whole: every window offers the same, one place carries it out."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.ui.theme import Appearance


class Line(Protocol):
    """The switch in the demo's line to its clinic: off, nothing can be reached, as when a network fails."""

    on: bool


class Program(QObject):
    """Made once where the program is put together; windows emit, it listens.

    With ``demo`` every window says that its patients are made up. ``windows`` lists the open windows by title,
    each with a function that brings it to the front. ``chart_asked`` carries a patient and the page to turn to
    ("" for the one that stands), ``appointment_asked`` an appointment, ``new_appointment_asked`` a patient or "".
    ``new_patient_asked`` carries what was typed so far or "", ``patient_registered`` the new patient's id.
    ``line`` can be switched in the demo, for practice.
    ``decided_by_it`` names what cannot be chosen in a View menu: "appearance", "text".
    """

    find_asked = Signal()
    chart_asked = Signal(str, str)
    appointment_asked = Signal(str)
    new_appointment_asked = Signal(str)
    new_patient_asked = Signal(str)
    patient_registered = Signal(str)
    settings_asked = Signal()
    lock_asked = Signal()
    sign_out_asked = Signal()
    quit_asked = Signal()
    text_step_asked = Signal(int)
    appearance_chosen = Signal(Appearance)

    def __init__(self, parent: QObject | None = None, *, demo: bool = False) -> None:
        super().__init__(parent)
        self.demo = demo
        self.line: Line | None = None
        self.appearance = Appearance.SYSTEM
        self.decided_by_it: frozenset[str] = frozenset()
        self.windows: Callable[[], list[tuple[str, Callable[[], None]]]] = list
