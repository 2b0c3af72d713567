"""Hears that the computer was locked or goes to sleep, where the operating system tells, so that the desk locks too.

Linux: the screen saver's word on the session's bus, and logind's before sleep. Windows: messages to a hidden window.
macOS: the session's dictionary, looked at every second. The last two have not been run on those systems yet.
Elsewhere, and wherever nobody tells, the idle watch locks the desk: time asleep counts as time without use.
"""

import ctypes
import sys
from typing import Any, Final

from PySide6.QtCore import (
    SLOT,
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QWindow

_LOOK_MS: Final = 1_000
_WM_SESSION_CHANGE, _SESSION_LOCK = 0x02B1, 7
_WM_POWER, _SUSPEND = 0x0218, 4
_UTF8: Final = 0x08000100


class Away(QObject):
    """``gone`` is sent each time nobody can be at the desk any more."""

    gone = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._source = _source(self)

    @Slot(bool)
    def told(self, away: bool) -> None:
        """The operating system says that somebody left (True) or came back."""
        if away:
            self.gone.emit()


def _source(away: Away) -> object:
    if sys.platform == "win32":
        return _Windows(away)
    if sys.platform == "darwin":
        return _MacOs(away)
    _listen_to_buses(away)
    return None


def _listen_to_buses(away: Away) -> None:
    from PySide6.QtDBus import QDBusConnection

    slot: Any = SLOT("told(bool)")  # the stubs say bytes, which PySide6 refuses
    session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
    for saver in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
        session.connect("", "", saver, "ActiveChanged", away, slot)
    system.connect("", "", "org.freedesktop.login1.Manager", "PrepareForSleep", away, slot)


class _Windows(QAbstractNativeEventFilter):
    """Messages of the session and of the power supply; a window that is never shown receives them."""

    def __init__(self, away: Away) -> None:
        super().__init__()
        self._away, self._window = away, QWindow()
        self._window.create()
        tell = ctypes.CDLL("wtsapi32").WTSRegisterSessionNotification
        tell(ctypes.c_void_p(int(self._window.winId())), 0)
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self)

    def nativeEventFilter(  # noqa: N802
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> Any:
        """Looks, and leaves every message to those it is for."""
        from ctypes import wintypes

        told = wintypes.MSG.from_address(int(message))
        if (told.message, told.wParam) in ((_WM_SESSION_CHANGE, _SESSION_LOCK), (_WM_POWER, _SUSPEND)):
            self._away.told(True)
        return False, 0


class _MacOs(QObject):
    """Apple sends the lock to whoever asks in Objective-C; the session's dictionary tells the same to anybody."""

    def __init__(self, away: Away) -> None:
        super().__init__(away)
        self._away, self._was = away, False
        frameworks = "/System/Library/Frameworks"
        self._graphics = ctypes.CDLL(f"{frameworks}/ApplicationServices.framework/ApplicationServices")
        self._core = ctypes.CDLL(f"{frameworks}/CoreFoundation.framework/CoreFoundation")
        for give in (
            self._graphics.CGSessionCopyCurrentDictionary,
            self._core.CFStringCreateWithCString,
            self._core.CFDictionaryGetValue,
        ):
            give.restype = ctypes.c_void_p
        self._name = ctypes.c_void_p(
            self._core.CFStringCreateWithCString(None, b"CGSSessionScreenIsLocked", _UTF8)
        )
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(_LOOK_MS)

    def _look(self) -> None:
        session = ctypes.c_void_p(self._graphics.CGSessionCopyCurrentDictionary())
        if not session.value:
            return
        locked = bool(self._core.CFDictionaryGetValue(session, self._name))
        self._core.CFRelease(session)
        self._was, before = locked, self._was
        self._away.told(locked and not before)
