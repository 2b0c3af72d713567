"""Reads the day and who needs something, at every news, once a minute, and when another day is chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.day_view import Attention, DayView
from desktop.services.desk import Desk
from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.today.attention_rows import AttentionFaces, attention_faces
from desktop.ui.today.choice import Choice
from desktop.ui.today.rows import RowFace, faces_of

EVERY_MS = 60_000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Picture:
    """What was read for one choice of day, provider and office, with its words made ready in the lane."""

    choice: Choice
    day: DayView
    faces: tuple[RowFace, ...]
    attention: Attention
    beside: AttentionFaces


class DayReader(QObject):
    """`read` carries a `Picture`. While its page is not to be seen, as when locked, nothing is read."""

    read = Signal(object)

    def __init__(self, page: QWidget, desk: Desk, background: Background, news: News) -> None:
        super().__init__(page)
        self._page, self._desk, self._background = page, desk, background
        self.choice = Choice()
        self.picture: Picture | None = None
        self._reading = self._stale = False
        news.changed.connect(self.read_again)
        self._minute = QTimer(self)
        self._minute.setInterval(EVERY_MS)
        self._minute.timeout.connect(self.read_again)
        self._minute.start()

    def choose(self, choice: Choice) -> None:
        """Another day, provider or office."""
        self.choice = choice
        self.read_again()

    def read_again(self) -> None:
        """Read anew; while a reading is under way one more follows it, as it may have looked too early."""
        if self._reading:
            self._stale = True
        elif self.picture is None or self._page.isVisible():
            self._begin()

    def _begin(self) -> None:
        self._reading = True
        self._background.run(self, partial(self._look, self.choice), self._show_read, self._failed)

    def after(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something in the desk file, show the day as it is then, and tell what came of it."""
        choice = self.choice

        def both() -> tuple[T, Picture]:
            outcome = work()
            return outcome, self._look(choice)

        def show(found: tuple[T, Picture]) -> None:
            self._show(found[1])
            done(found[0])

        self._background.run(self, both, show)

    def looked(self) -> None:
        """Whoever accepted up to now has been seen."""
        if self._page.isVisible() and self.picture and any(each.new for each in self.picture.beside.accepted):
            self._background.run(self, self._desk.today.looked, lambda _none: None, self._failed)

    def _look(self, choice: Choice) -> Picture:
        today = self._desk.today
        day = today.day(choice.day, choice.provider, choice.office)
        attention = today.attention()
        return Picture(choice, day, faces_of(day), attention, attention_faces(attention))

    def _show_read(self, picture: Picture) -> None:
        self._reading = False
        self._show(picture)
        if self._stale:
            self._stale = False
            self.read_again()

    def _show(self, picture: Picture) -> None:
        read, wanted = picture.choice, self.choice
        if (read.day, read.provider, read.office) == (wanted.day, wanted.provider, wanted.office):
            self.picture = picture
            self.read.emit(picture)

    def _failed(self, error: Exception) -> None:
        self._reading = self._stale = False
        if self._page.isVisible():
            raise error
