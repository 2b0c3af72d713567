"""Tells, by the system's notifications, of what happened while nobody looked; it names nobody."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.services.day_view import Attention, ItemKind
from desktop.services.desk import Desk
from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.words import tidings as words

Tell = Callable[[str], None]
"""Shows one sentence, outside every window."""


class Tidings(QObject):
    """One person's, from the sign-in on. What had happened before is no news, nor is what happened unwanted.

    `wanted` is asked each time: it says no while somebody looks at the program anyway, or the desk is locked.
    """

    def __init__(
        self,
        desk: Desk,
        background: Background,
        news: News,
        wanted: Callable[[], bool],
        tell: Tell,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._background, self._wanted, self._tell = desk, background, wanted, tell
        self._known: frozenset[tuple[str, ...]] | None = None
        news.changed.connect(self.look)
        self.look()

    def look(self, _patients: frozenset[str] = frozenset()) -> None:
        """Compare what there is with what was known; after a time unwanted, begin anew."""
        if not self._wanted():
            self._known = None
            return
        self._background.run(self, self._desk.today.attention, self._compare, self._failed)

    def _compare(self, attention: Attention) -> None:
        accepted = {("accepted", each.patient.id, each.at.isoformat()) for each in attention.accepted}
        bounced = {
            ("bounced", each.patient.id, each.at.isoformat())
            for each in attention.items
            if each.kind is ItemKind.BOUNCED
        }
        known, self._known = self._known, frozenset(accepted | bounced)
        if known is None:
            return
        for happened, said in ((accepted, words.accepted), (bounced, words.bounced)):
            fresh = len(happened - known)
            if fresh:
                self._tell(said(fresh))

    def _failed(self, error: Exception) -> None:
        """A desk that was locked meanwhile has nothing to tell."""
        if self._wanted():
            raise error
