"""Looks at what waits for a colleague, and takes it back: both through the clinic, which writes it down."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.services.others import OthersTrouble
from desktop.ui.announce import announce
from desktop.ui.around import Around
from desktop.ui.outbox.others import OtherRows
from desktop.ui.outbox.state import Other, OthersChanges, changes_of
from desktop.ui.words import outbox_others as words


class Taking(QObject):
    """Lives with the list. `again` reads the outbox anew."""

    def __init__(self, rows: OtherRows, around: Around, again: Callable[[], None]) -> None:
        super().__init__(rows)
        self._rows, self._around, self._again = rows, around, again
        rows.looked.connect(self._look)
        rows.taken.connect(self._take)

    def _look(self, other: Other) -> None:
        desk = self._around.desk
        now, zone = self._around.clock.now(), desk.zone

        def show(found: object) -> None:
            row = self._rows.row_of(other.staff_id)
            if row is None:
                return
            if isinstance(found, OthersTrouble):
                self._tell(other.staff_id, words.TROUBLES[found])
            elif isinstance(found, tuple):
                row.show_changes(changes_of(other, found, now, zone))

        self._around.background.run(self, lambda: desk.others.waiting(other.staff_id), show)

    def _take(self, changes: OthersChanges) -> None:
        others = self._around.desk.others
        self._around.background.run(
            self,
            lambda: others.take_back(changes.staff_id, changes.ids),
            lambda done: self._taken(changes, done),
        )

    def _taken(self, changes: OthersChanges, done: int | OthersTrouble) -> None:
        if isinstance(done, OthersTrouble):
            self._tell(changes.staff_id, words.TROUBLES[done])
        else:
            said = words.taken(done, changes.name)
            self._rows.show_done(said)
            announce(self._rows, said)
            self._again()

    def _tell(self, staff_id: str, trouble: str) -> None:
        row = self._rows.row_of(staff_id)
        if row is not None:
            row.say_trouble(trouble)
        announce(self._rows, trouble, urgent=True)
