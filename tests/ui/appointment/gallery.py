"""Renders the appointment window in every state into a folder: `python -m tests.ui.appointment.gallery FOLDER`."""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.ui import theme
from desktop.ui.appointment.window import USUAL, AppointmentWindow
from desktop.ui.palette import DARK, LIGHT
from desktop.ui.widgets.popup import Popup
from tests.real_clinic import RealClinic
from tests.ui.appointment.desk_scene import Scene, furnish, scene
from tests.ui.appointment.states import LARGE, MAIN, PICTURES, prepare, show
from tests.ui.chart.bench import settle


def picture(window: AppointmentWindow) -> QPixmap:
    """The window with what is open over it."""
    whole = window.grab()
    painter = QPainter(whole)
    for over in QApplication.topLevelWidgets():
        if isinstance(over, Popup | QMenu) and over.isVisible():
            painter.drawPixmap(window.mapFromGlobal(over.mapToGlobal(QPoint(0, 0))), _with_alpha(over))
    painter.end()
    return whole


def _with_alpha(over: QWidget) -> QPixmap:
    drawn = QPixmap(over.size())
    drawn.fill(QColor(0, 0, 0, 0))
    over.render(drawn)
    return drawn


def render(made: Scene, names: Iterable[str], folder: Path, look: str, size: tuple[int, int] = USUAL) -> None:
    """One PNG per state."""
    for name in names:
        window = show(made, name, size)
        picture(window).save(str(folder / f"{name}-{look}.png"))
        for over in QApplication.topLevelWidgets():
            if isinstance(over, Popup | QMenu):
                over.close()
        window.leave()
        settle()


def main(folder: Path, names: tuple[str, ...]) -> None:
    """Everything in light, the main states dark and at 200 %."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme.apply(app, theme.Theme(LIGHT))
    clinic = RealClinic(Path(tempfile.mkdtemp()))
    furnish(clinic)
    with scene(clinic, clinic.james) as made:
        prepare(made)
        if names:
            render(made, names, folder, "light")
            return
        render(made, PICTURES, folder, "light")
        theme.apply(app, theme.Theme(DARK))
        render(made, [name for name in MAIN if name != "meanwhile"], folder, "dark")
        theme.apply(app, theme.Theme(LIGHT, 2.0))
        render(made, [name for name in MAIN if name != "meanwhile"], folder, "200", LARGE)


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(sys.argv[2:]))
