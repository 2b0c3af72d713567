"""Remembers where windows stood, and small things like the widths of columns, for each arrangement of screens."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtWidgets import QApplication, QWidget

Kept = Mapping[str, Mapping[str, Any]]
"""By arrangement of screens and by kind of window or table; numbers and states, nothing about anybody."""

BESIDE: Final = 28
"""Pixels by which a second window of a kind stands beside the first."""

CAPTION, EDGE = 32, 4
"""Pixels that the system draws around a window: its title above, a line at the other sides."""


def rooms() -> list[QRect]:
    """What windows may fill, screen by screen; nothing where windows are drawn without a screen."""
    if QGuiApplication.platformName() in {"offscreen", "minimal"}:
        return []
    return [
        screen.availableGeometry().adjusted(EDGE, CAPTION, -EDGE, -EDGE)
        for screen in QGuiApplication.screens()
    ]


FARTHEST: Final = 100_000
"""Pixels; no screen is so far away, and much larger numbers are more than Qt takes."""


class Places(QObject):
    """One person's. `save` gets everything each time something has changed; it must not wait.

    What cannot be read is passed over: a window then stands where the system puts it. None opens larger than its
    screen, and none reaches over the edge, where its last line could not be read.
    """

    def __init__(
        self,
        kept: Kept,
        save: Callable[[Kept], None],
        parent: QObject | None = None,
        rooms: Callable[[], Sequence[QRect]] = rooms,
    ) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._kept: dict[str, dict[str, Any]] = {key: dict(value) for key, value in kept.items()}
        self._save = save
        self._windows: dict[QObject, str] = {}

    def place(self, window: QWidget, kind: str) -> None:
        """Put a window, before it is shown, where the last one of its kind stood, and note where it ends up.

        A window that was placed before stays where it is.
        """
        if window in self._windows:
            return
        self._windows[window] = kind
        window.installEventFilter(self)
        window.destroyed.connect(lambda: self._windows.pop(window, None))
        told = self._here().get(kind)
        if not isinstance(told, list) or len(told) != 5 or not all(map(_is_length, told)):
            self._make_fit(window)
            return
        left, top, width, height, whole = told
        place = QRect(left, top, width, height)
        if not _can_be_reached(place):
            self._make_fit(window)
            return
        place.setSize(place.size().expandedTo(window.minimumSize()))
        window.setGeometry(self._aside(self._fitting(place)))
        if whole:
            window.showMaximized()

    def recall(self, kind: str) -> Any:
        """What was noted under this name with these screens; None where nothing was."""
        return self._here().get(kind)

    def note(self, kind: str, told: Any) -> None:
        """Remember something small that JSON can hold, such as the widths of columns."""
        here = self._kept.setdefault(arrangement(), {})
        if here.get(kind) != told:
            here[kind] = told
            self._save(self._kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window goes: where it stood is kept."""
        if event.type() is QEvent.Type.Hide and isinstance(watched, QWidget) and not event.spontaneous():
            kind = self._windows.get(watched)
            if kind is not None:
                place = watched.normalGeometry()
                told = [place.left(), place.top(), place.width(), place.height(), int(watched.isMaximized())]
                self.note(kind, told)
        return False

    def _here(self) -> Mapping[str, Any]:
        return self._kept.get(arrangement(), {})

    def _make_fit(self, window: QWidget) -> None:
        """In its usual size, and where the system puts it, as long as the screen has room for that."""
        room = _room_at(QRect(), self._rooms())
        if room is None or room.size() == room.size().expandedTo(window.size()):
            return
        place = QRect(room.topLeft(), window.size())
        place.moveCenter(room.center())
        window.setGeometry(self._aside(self._fitting(place)))

    def _fitting(self, place: QRect) -> QRect:
        """Wholly on one screen, unless it was wholly seen before, as over the border of two."""
        rooms = self._rooms()
        seen = QRegion()
        for each in rooms:
            seen = seen.united(each.adjusted(-EDGE, 0, EDGE, EDGE))
        room = _room_at(place, rooms)
        if room is None or QRegion(place).subtracted(seen).isEmpty():
            return place
        fitting = QRect(place.topLeft(), place.size().boundedTo(room.size()))
        fitting.moveRight(min(fitting.right(), room.right()))
        fitting.moveBottom(min(fitting.bottom(), room.bottom()))
        fitting.moveLeft(max(fitting.left(), room.left()))
        fitting.moveTop(max(fitting.top(), room.top()))
        return fitting

    def _aside(self, place: QRect) -> QRect:
        """Not exactly upon another window that stands there already, as far as the screen has room."""
        taken = {
            each.geometry().topLeft()
            for each in QApplication.topLevelWidgets()
            if shiboken6.isValid(each) and each.isVisible()
        }
        while place.topLeft() in taken:
            beside = self._fitting(place.translated(BESIDE, BESIDE))
            if beside == place:
                break
            place = beside
        return place


def arrangement() -> str:
    """Which screens there are, and how they stand to each other."""
    areas = [screen.geometry() for screen in QGuiApplication.screens()]
    return " ".join(sorted(f"{a.width()}x{a.height()}+{a.left()}+{a.top()}" for a in areas))


def _is_length(told: Any) -> bool:
    return isinstance(told, int) and abs(told) <= FARTHEST


def _can_be_reached(place: QRect) -> bool:
    """Whether the upper edge, by which a window is moved, lies on a screen."""
    edge = QRect(place.left(), place.top(), place.width(), BESIDE)
    return any(
        screen.availableGeometry().intersected(edge).width() >= min(4 * BESIDE, place.width())
        for screen in QGuiApplication.screens()
    )


def _room_at(place: QRect, rooms: Sequence[QRect]) -> QRect | None:
    """The screen that shows most of it; the first one if none does."""

    def shown(room: QRect) -> int:
        part = room.intersected(place)
        return part.width() * part.height()

    return max(rooms, key=shown, default=None)
