"""Makes the Qt application: look, fonts, icon, and the log."""

import faulthandler
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop import __version__, resources
from desktop.app import language
from desktop.ui import theme

_log = logging.getLogger("desktop")
_LOG_BYTES = 1_000_000
_ICON_MS = 100
"""No window waits for its picture in the task bar, nor for the names of 150 system icons that come along."""


def make_application(argv: Sequence[str]) -> QApplication:
    """The application with its look applied; made before the first widget."""
    app = QApplication([*argv, *theme.STYLE])
    app.setApplicationName("OnPatient Desk")
    app.setApplicationVersion(__version__)
    language.let_qt_speak(app)
    QTimer.singleShot(_ICON_MS, app, _show_icon)
    app.setQuitOnLastWindowClosed(False)
    look = theme.Theme(theme.roles_for(app, theme.Appearance.SYSTEM), theme.system_text_factor())
    theme.apply(app, look, styled=True)
    return app


def _show_icon() -> None:
    from PySide6.QtGui import QIcon

    QApplication.setWindowIcon(QIcon(str(resources.path("icons", "onpatient-desk.svg"))))


def keep_log(folder: Path) -> TextIO:
    """Write what goes wrong into files below the home; never a value, so never a patient.

    Returns the file for crashes, which stays open as long as `faulthandler` may write to it.
    """
    from logging.handlers import RotatingFileHandler  # brings sockets along; the first window waits for none

    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / "desk.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    crashes = (folder / "crash.log").open("a", encoding="utf-8")
    faulthandler.enable(crashes)
    return crashes
