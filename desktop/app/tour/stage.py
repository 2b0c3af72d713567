"""The windows as a person meets them: what can be seen is read, what can be pressed is pressed, and one waits.

Nothing here asks a service: only what stands on the screen, or is spoken by a screen reader, counts.
"""

from collections.abc import Callable, Iterator
from typing import Final

import shiboken6
from PySide6.QtCore import QEventLoop, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from desktop.ui.widgets.naming import plain

LOOK_EVERY: Final = 15
"""Milliseconds between two looks while waiting."""

SETTLE: Final = 5
"""Rounds of events before a picture: layouts inside layouts ask for their place one after the other."""

SHARPNESS: Final = 2
"""Pixels of a picture for one of the layout's."""


class NotThere(Exception):
    """A window has nothing of this name that can be used now."""


class Stage:
    """Every window of this program; `patience` is how many seconds one waits for something to be there."""

    def __init__(self, patience: float) -> None:
        self.patience = patience

    def until(self, condition: Callable[[], bool]) -> bool:
        """Let the program run until the condition holds; False if it did not in time."""
        if condition():
            return True
        loop, look, held = QEventLoop(), QTimer(), False

        def glance() -> None:
            nonlocal held
            try:
                held = condition()
            except Exception:  # noqa: BLE001 - raised again below, where it can be told
                held = True
            if held:
                loop.quit()

        look.timeout.connect(glance)
        look.start(LOOK_EVERY)
        QTimer.singleShot(int(self.patience * 1000), loop, loop.quit)
        loop.exec()
        look.stop()
        return condition()

    def find(self, name: str) -> QWidget | None:
        """The visible part of this identifier; `name` may also be a whole window's."""
        for window in windows():
            if window.objectName() == name:
                return window
            for part in window.findChildren(QWidget, name):
                if part.isVisible():
                    return part
        return None

    def press(self, name: str) -> None:
        """Click a button, once it is there and can be pressed."""
        QTest.mouseClick(self._usable(name), Qt.MouseButton.LeftButton)

    def press_words(self, name: str, words: str) -> None:
        """Click the button that says this, within a part of a window."""

        def wanted() -> QAbstractButton | None:
            root = self.find(name)
            buttons = root.findChildren(QAbstractButton) if root is not None else []
            return next(
                (b for b in buttons if b.isVisible() and b.isEnabled() and plain(b.text()) == words), None
            )

        if not self.until(lambda: wanted() is not None):
            raise NotThere(f"no button “{words}”")
        button = wanted()
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Replace what stands in a field, key by key."""
        found = self._usable(name)
        edit = found if isinstance(found, QLineEdit) else found.findChild(QLineEdit)
        if edit is None:
            raise NotThere(f"{name} is no field to type in")
        edit.setFocus()
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QTest.keyClicks(edit, text)

    def key(
        self,
        name: str,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press one key in a part of a window, which comes to the front for it."""
        part = self._usable(name)
        if part.window().windowType() is not Qt.WindowType.Popup:
            part.window().activateWindow()
            self.until(part.isActiveWindow)
        QTest.keyClick(part, key, modifier)

    def choose(self, name: str, words: str) -> None:
        """Make the row of a table or list current in which this stands, once it is there."""
        view = self._usable(name)
        if not isinstance(view, QAbstractItemView):
            raise NotThere(f"{name} has no rows")
        found: list[QModelIndex] = []

        def there() -> bool:
            found[:] = [index for index in _indexes(view) if words in str(index.data())]
            return bool(found)

        if not self.until(there):
            raise NotThere(f"no row “{words}”")
        view.setFocus()
        view.setCurrentIndex(found[0])

    def texts(self, name: str) -> list[str]:
        """Everything that can be read or heard in a part of a window, or in all windows if it is empty."""
        roots = windows() if not name else [self.find(name)]
        return list(dict.fromkeys(text for root in roots if root is not None for text in _texts(root)))

    def picture(self) -> QPixmap:
        """The window in front with what is open above it, once everything has found its place."""
        for _ in range(SETTLE):
            QApplication.processEvents()
        front = self._front()
        if front is None:
            return QPixmap()
        picture = QPixmap(front.size() * SHARPNESS)
        picture.setDevicePixelRatio(SHARPNESS)
        picture.fill(front.palette().window().color())
        front.render(picture)
        painter = QPainter(picture)
        for popup in windows():
            if popup.windowType() in (Qt.WindowType.Popup, Qt.WindowType.Tool):
                popup.render(painter, popup.mapToGlobal(QPoint()) - front.mapToGlobal(QPoint()))
        painter.end()
        return picture

    def _usable(self, name: str) -> QWidget:
        def there() -> bool:
            part = self.find(name)
            return part is not None and part.isEnabled()

        if not self.until(there):
            raise NotThere(f"{name} is not there" if self.find(name) is None else f"{name} is greyed")
        part = self.find(name)
        assert part is not None
        return part

    def _front(self) -> QWidget | None:
        whole = [w for w in windows() if w.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)]
        popup = QApplication.activePopupWidget()
        below = popup.parentWidget() if popup is not None else None
        active = below.window() if below is not None else QApplication.activeWindow()
        return active if active in whole else next(iter(whole), None)


def windows() -> list[QWidget]:
    """Every window that is shown now."""
    return [w for w in QApplication.topLevelWidgets() if shiboken6.isValid(w) and w.isVisible()]


def _texts(root: QWidget) -> Iterator[str]:
    if root.isWindow():
        yield root.windowTitle()
    for part in [root, *root.findChildren(QWidget)]:
        if shiboken6.isValid(part) and part.isVisible():
            yield from filter(None, (text.strip() for text in _said(part)))


def _said(part: QWidget) -> Iterator[str]:
    match part:
        case QLabel() | QLineEdit():
            yield part.text()
        case QAbstractButton():
            yield plain(part.text())
        case QComboBox():
            yield part.currentText()
        case QAbstractItemView():
            yield from _cells(part)
        case _:
            pass
    yield part.accessibleName()


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Cell after cell of a table, row after row of a list."""
    model, top = view.model(), view.rootIndex()
    for row in range(model.rowCount(top)):
        for column in range(model.columnCount(top) if isinstance(view, QTableView) else 1):
            yield model.index(row, column, top)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    """Cell after cell, drawn and spoken; in a table with the heading that one reads above it."""
    model = view.model()
    for index in _indexes(view):
        heading = model.headerData(index.column(), Qt.Orientation.Horizontal)
        before = f"{heading}: " if isinstance(view, QTableView) else ""
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = model.data(index, role)
            if isinstance(said, str) and said:
                yield before + said
