"""Hides everything at once when the desk is locked, and brings back exactly what was there."""

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from desktop.ui.signin.lock import LockPage
from desktop.ui.words import common
from desktop.ui.words import signin as words


@dataclass(frozen=True, slots=True)
class _Behind:
    """A window behind the curtain, what it was called, and where typing went."""

    window: QWidget
    title: str
    focus: QWidget | None


class Curtain(QObject):
    """Drawn, the main window shows the lock page, no other window is to be seen, and no title names a patient.

    Windows keep their drafts and selections. A window that is opened meanwhile waits behind the curtain too.
    """

    def __init__(self, main: QMainWindow, page: LockPage) -> None:
        super().__init__(main)
        self.drawn = False
        self._main, self._page = main, page
        self._stack = QStackedWidget()
        focus = main.focusWidget()
        content = main.takeCentralWidget()
        assert content is not None, "the main window needs its content before its curtain"
        self._content = content
        self._stack.addWidget(content)
        self._stack.addWidget(page)
        main.setCentralWidget(self._stack)
        if focus is not None:
            focus.setFocus()  # lost on the way into the stack
        self._behind: list[_Behind] = []
        self._here: _Behind | None = None

    def draw(self) -> None:
        """Hide everything; a second time changes nothing."""
        if self.drawn:
            return
        self.drawn = True
        self._close_popups()
        self._here = _Behind(self._main, self._main.windowTitle(), self._main.focusWidget())
        for window in QApplication.topLevelWidgets():
            if window is not self._main and window.isWindow() and window.isVisible():
                self._put_behind(window)
        self._main.menuBar().hide()
        self._main.menuBar().setEnabled(False)
        self._main.setWindowTitle(_locked())
        self._stack.setCurrentWidget(self._page)
        self._page.password.setFocus()
        _app().installEventFilter(self)

    def open(self) -> None:
        """Bring everything back for the same person."""
        if not self.drawn:
            return
        self.drawn = False
        _app().removeEventFilter(self)
        self._page.forget()
        self._main.menuBar().setEnabled(True)
        self._main.menuBar().show()
        self._stack.setCurrentWidget(self._content)
        for behind in [*self._behind, self._here]:
            _bring_back(behind)
        self._behind, self._here = [], None

    def take_down(self) -> None:
        """The windows behind it go for good: from now on it hides nobody else's."""
        self.drawn = False
        _app().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While drawn: a window that opens waits behind the curtain."""
        opens = event.type() is QEvent.Type.Show
        if opens and isinstance(watched, QWidget) and watched.isWindow() and watched is not self._main:
            QTimer.singleShot(0, watched, lambda: self._put_behind(watched))
        return False

    def _put_behind(self, window: QWidget) -> None:
        if self.drawn and window.isVisible():
            self._behind.append(_Behind(window, window.windowTitle(), window.focusWidget()))
            window.hide()
            window.setWindowTitle(_locked())

    def _close_popups(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _locked() -> str:
    return common.window_title(words.LOCKED_TITLE)


def _bring_back(behind: _Behind | None) -> None:
    if behind is None or not shiboken6.isValid(behind.window):
        return
    if behind.window.windowTitle() == _locked():
        behind.window.setWindowTitle(behind.title)
    behind.window.show()
    if behind.focus is not None and shiboken6.isValid(behind.focus):
        behind.focus.setFocus()
