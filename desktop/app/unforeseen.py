"""Tells the person that something unforeseen failed; the log has noted where."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.ids import NewId
from desktop.faults import told_safely
from desktop.ui.words import common

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

NUMBER_LENGTH = 6
_OF_THE_DISK = ("OperationalError", "OSError")
_log = logging.getLogger(__name__)


class Unforeseen(QObject):
    """Shows one notice at a time, which keeps nobody from going on; its incident number stands in the log.

    While `hidden` nothing is said: what is asked of a locked desk fails, and is asked again after the unlock.
    """

    def __init__(self, hidden: Callable[[], bool], new_id: NewId, parent: QObject) -> None:
        super().__init__(parent)
        self._hidden, self._new_id = hidden, new_id
        self._notice: QMessageBox | None = None

    def catch(self) -> None:
        """From now on also tell of what fails in an answer to a click, which Qt brings to `sys.excepthook`."""
        sys.excepthook = self._caught

    def tell(self, kind: str = "") -> None:
        """Say that something failed; by its `kind` a disk that takes nothing is told from all else."""
        number = self._new_id()[:NUMBER_LENGTH].upper()
        _log.error("incident %s: %s", number, kind or "unknown")
        if self._hidden() or self._notice is not None:
            return
        from PySide6.QtWidgets import QMessageBox  # rarely needed, and never by the first window

        notice = QMessageBox(QApplication.activeWindow())
        notice.setObjectName("unforeseen")
        notice.setWindowTitle(common.window_title())
        notice.setIcon(QMessageBox.Icon.Warning)
        notice.setTextFormat(Qt.TextFormat.PlainText)
        notice.setText(common.DISK_FULL if kind in _OF_THE_DISK else common.UNEXPECTED)
        notice.setInformativeText(common.incident(number))
        notice.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        notice.setModal(False)
        notice.destroyed.connect(self._gone)
        self._notice = notice
        notice.show()

    def _gone(self) -> None:
        self._notice = None

    def _caught(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        _log.error("unforeseen: %s", told_safely(error))
        self.tell(type(error).__name__)
