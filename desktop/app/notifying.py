"""The system's notifications: wanted while nobody looks at the program, and shown from its icon."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.app.tidings import Tidings
from desktop.preferences.declared import NOTIFY
from desktop.preferences.preferences import Preferences
from desktop.ui.around import Around
from desktop.ui.words import common


class Notifying(QObject):
    """One person's, from the sign-in to the sign-out."""

    def __init__(
        self, around: Around, preferences: Preferences, locked: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._preferences, self._locked = preferences, locked
        self._tidings = Tidings(around.desk, around.background, around.news, self._wanted, self._tell, self)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._look)

    def _look(self, _state: Qt.ApplicationState) -> None:
        self._tidings.look()

    def _wanted(self) -> bool:
        away = QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive
        return away and not self._locked() and self._preferences.value(NOTIFY)

    def _tell(self, said: str) -> None:
        self._icon.showMessage(common.PRODUCT, said, QGuiApplication.windowIcon())

    @cached_property
    def _icon(self) -> QSystemTrayIcon:
        """Made with the first notification: without one nothing stands in the tray."""
        icon = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
        icon.setToolTip(common.PRODUCT)
        icon.show()
        return icon
