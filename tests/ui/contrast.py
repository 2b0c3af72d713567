"""A high-contrast desktop, and the main windows on it: `python -m tests.ui.contrast FOLDER`."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import theme
from desktop.ui.background import Background
from desktop.ui.palette import Roles, from_system
from tests.real_clinic import RealClinic
from tests.ui.appointment import states as appointments
from tests.ui.appointment.desk_scene import furnish, scene
from tests.ui.today.bench import AtOnce, settle, whole_day, window_over

Role = QPalette.ColorRole
BLACK, WHITE, CYAN, YELLOW, GREEN = "#000000", "#ffffff", "#1aebff", "#ffff00", "#3ff23f"
COLOURS = {
    **dict.fromkeys((Role.Window, Role.Base, Role.Button, Role.HighlightedText, Role.ToolTipBase), BLACK),
    **dict.fromkeys((Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText), WHITE),
    Role.Highlight: CYAN,
    Role.Link: YELLOW,
}
"""As in the theme "High Contrast Black" of Windows."""


def roles() -> Roles:
    """The colours that such a desktop gives to the program."""
    palette = QPalette()
    for role, colour in COLOURS.items():
        palette.setColor(role, QColor(colour))
    palette.setColor(QPalette.ColorGroup.Disabled, Role.WindowText, QColor(GREEN))
    return from_system(palette)


def windows(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Today and an appointment, each gone when the next one is asked for."""
    place = whole_day(folder / "today")
    home = window_over(place, Background(AtOnce()))
    home.show()
    settle()
    home.page.table.go_to(3)
    yield "today", home
    home.hide()
    home.deleteLater()
    place.clinic.close()
    clinic = RealClinic(folder / "appointment")
    furnish(clinic)
    with scene(clinic, clinic.james) as made:
        appointments.prepare(made)
        yield "appointment", appointments.show(made, next(iter(appointments.MAIN)))
    clinic.close()


def main(folder: Path) -> None:
    """Render them."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme.apply(app, theme.Theme(roles()))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
        for name, window in windows(Path(data)):
            settle()
            window.grab().save(str(folder / f"contrast-{name}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
