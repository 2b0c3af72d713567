"""Notices that the clinic admits the signed-in person no more: their desk file would go on showing everything."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.link import Link, Trouble
from desktop.ui.news import News


class Dismissed(QObject):
    """``gone`` is sent once the clinic has said so; without a line to the clinic nobody can know."""

    gone = Signal()

    def __init__(self, news: News, link: Callable[[], Link], parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        news.link_changed.connect(self._look)

    def _look(self) -> None:
        if self._link().trouble is Trouble.NOT_ADMITTED:
            self.gone.emit()
