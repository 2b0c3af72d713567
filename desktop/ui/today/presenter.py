"""Brings the day to life: shows what is read, in place; what a person chooses, anew."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from desktop.ui.long_dates import long_day
from desktop.ui.today.choice import Choice, Column, Filter, next_sort
from desktop.ui.today.filling import Filling
from desktop.ui.today.page import DayPage
from desktop.ui.today.reader import DayReader, Picture
from desktop.ui.today.rows import RowFace
from desktop.ui.today.telling import Telling
from desktop.ui.words import today as words

EMPTY = {
    Filter.CAN_INVITE: words.NOBODY_TO_INVITE,
    Filter.MISSING: words.NOTHING_MISSING,
    Filter.PENDING: words.NOTHING_OPEN,
    Filter.EXPIRING: words.NOTHING_EXPIRING,
    Filter.CONNECTED: words.NOBODY_CONNECTED,
}


class DayPresenter(QObject):
    """`shown` says that the rows stand as they were read; `said` is for a screen reader (words, urgent)."""

    shown = Signal()
    said = Signal(str, bool)

    def __init__(self, page: DayPage, reader: DayReader) -> None:
        super().__init__(page)
        self._page, self._reader = page, reader
        self.choice = Choice()
        self._picture: Picture | None = None
        self.filling = Filling(page)
        self._telling = Telling(self)
        self._telling.said.connect(self.said)
        reader.read.connect(self._show)
        page.head.turned.connect(self.turn)
        page.head.today_asked.connect(lambda: self.go_to(None))
        page.filters.chosen.connect(self.filter_by)
        page.filters.providers.chosen.connect(
            lambda id: self._choose(replace(self.choice, provider=id or None))
        )
        page.filters.offices.chosen.connect(lambda id: self._choose(replace(self.choice, office=id or None)))
        page.table.head.chosen.connect(self.sort_by)

    @property
    def day(self) -> date | None:
        """The day that is shown."""
        return self._picture.day.day if self._picture else None

    @property
    def today(self) -> date | None:
        """The clinic's day, when it was read last."""
        view = self._picture.day.view if self._picture else None
        return view.now.astimezone(view.zone).date() if view else None

    def turn(self, step: int) -> None:
        """So many days on, or back."""
        if self._picture is not None:
            self.go_to((self.choice.day or self._picture.day.day) + timedelta(days=step))

    def go_to(self, day: date | None) -> None:
        """Another day; None is today, whichever that is."""
        self._choose(replace(self.choice, day=None if day == self.today else day))

    def filter_by(self, kind: Filter) -> None:
        """Show only these."""
        self.choice = replace(self.choice, filter=kind)
        self._arrange()
        self.said.emit(words.shown(self._page.table.rows.rowCount()), False)

    def sort_by(self, column: Column) -> None:
        """A heading was pressed."""
        self.choice = replace(self.choice, sort=next_sort(self.choice.sort, column))
        self._page.table.rows.sort_by = self.choice.sort
        self._page.table.head.show_sort(self.choice.sort)
        self._arrange()

    def face_of(self, patient_id: str) -> RowFace | None:
        """A patient's row of this day, if there is one."""
        faces = self._picture.faces if self._picture else ()
        return next((face for face in faces if face.patient_id == patient_id), None)

    def show_row(self, face: RowFace) -> None:
        """Go to a row; a filter that hides it is taken off."""
        table = self._page.table
        if face.id not in table.rows.ids:
            self._page.filters.check(Filter.ALL)
        if face.id in table.rows.ids:
            table.go_to(table.rows.ids.index(face.id), Column.ONPATIENT)

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self._reader.choose(choice)

    def _show(self, picture: Picture) -> None:
        before, self._picture = self._picture, picture
        page, day = self._page, picture.day
        page.head.show_day(day.day, is_today=day.is_today)
        page.filters.providers.show_choices(day.providers)
        page.filters.offices.show_choices(day.offices)
        page.filters.show_counts({kind: sum(map(kind.takes, picture.faces)) for kind in Filter})
        page.filters.show_attention(len(picture.beside.items))
        page.show_beside(picture.beside)
        if before is None or _place(before) != _place(picture):
            self._arrange(fresh=True)
        elif not page.window().isActiveWindow():
            self._arrange()
        else:
            self.filling.in_place(picture.faces, self.choice)
            self._say_empty()
        self._telling.tell(picture.beside)
        self.shown.emit()

    def _arrange(self, *, fresh: bool = False) -> None:
        if self._picture is not None:
            self.filling.anew(self._picture.faces, self.choice, fresh=fresh)
            self._say_empty()

    def _say_empty(self) -> None:
        if self._picture is None or self._page.table.rows.rows:
            return
        if self.choice.filter is not Filter.ALL and self._picture.faces:
            self._page.empty.show_words(EMPTY[self.choice.filter], words.SHOW_ALL)
        elif self.choice.provider is not None or self.choice.office is not None:
            combo = (
                self._page.filters.providers.combo
                if self.choice.provider
                else self._page.filters.offices.combo
            )
            self._page.empty.show_words(words.none_of(combo.currentText()), words.NEW_APPOINTMENT)
        else:
            day = long_day(self._picture.day.day)
            self._page.empty.show_words(words.no_appointments(day), words.NEW_APPOINTMENT)


def _place(picture: Picture) -> tuple[date, str | None, str | None]:
    return picture.day.day, picture.choice.provider, picture.choice.office
