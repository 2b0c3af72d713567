"""Brings the window of a new patient to life: looks for doubles as somebody types, registers, invites."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.cautions import Caution
from desktop.domain.decision import Reason
from desktop.domain.names import display_name
from desktop.domain.problem import Problem
from desktop.domain.staff import Right
from desktop.services.invitations import Kept
from desktop.services.people import NotRegistered, Registered
from desktop.ui.around import Around
from desktop.ui.demographics.fields import FIELDS
from desktop.ui.demographics.hints import problem_words
from desktop.ui.demographics.sheet import FormSheet
from desktop.ui.demographics.state import Deed
from desktop.ui.demographics.warnings import EmailWarnings
from desktop.ui.register.doubles import Doubles
from desktop.ui.register.new_patient import NewPatient
from desktop.ui.register.state import Registering
from desktop.ui.words import register as words


class RegisterPresenter(QObject):
    """``registered`` carries the new patient's id and whether they were invited; ``opened`` one found on file.

    ``finished`` says that the window may close, ``said`` what a screen reader is told.
    """

    registered = Signal(str, bool)
    opened = Signal(str)
    finished = Signal()
    said = Signal(str, bool)

    def __init__(self, page: FormSheet, around: Around) -> None:
        super().__init__(page)
        self._page, self._desk, self._background = page, around.desk, around.background
        who, zone = around.desk.who, around.desk.zone
        rights = Registering(may_register=who.may(Right.EDIT_PATIENTS), may_invite=who.may(Right.INVITE))
        self.new = NewPatient(around.clock.now().astimezone(zone).date(), zone, rights)
        self._busy = False
        self._warnings = EmailWarnings(
            self, around.desk, around.background, lambda: (None, self.new.after.first, self.new.after.born)
        )
        self._doubles = Doubles(self, around.desk, around.background, lambda: self.new.draft.typed)
        self._done_by = self._table()
        self._connect()
        page.form.set_today(self.new.today)
        self._draw()

    def write(self, name: str, text: str) -> None:
        """Somebody typed."""
        self.new.write(name, text)
        if name == "email":
            self._warnings.look(text)
        self._doubles.look(name)
        self._change(cautions=())

    def do(self, deed: Deed) -> None:
        """Do what a button or a key asks for."""
        self._done_by[deed]()

    def may_close(self) -> bool:
        """Whether nothing would be lost; otherwise the footer asks, and ``finished`` may follow."""
        if self.new.draft.empty:
            return True
        self._change(closing=True)
        self._page.go_to_footer()
        return False

    def _table(self) -> dict[Deed, Callable[[], None]]:
        return {
            Deed.SAVE: self._register,
            Deed.SAVE_AND_INVITE: self._save_and_invite,
            Deed.REGISTER_ANYWAY: lambda: self._register(anyway=True),
            Deed.INVITE_ANYWAY: lambda: self._register(invite=True, in_spite=True),
            Deed.NOT_NOW: lambda: self._change(cautions=()),
            Deed.KEEP_EDITING: lambda: self._change(closing=False),
            Deed.DISCARD: self.finished.emit,
            Deed.OPEN_FOUND: lambda: self.opened.emit(self.new.around.duplicates[0].id),
        }

    def _connect(self) -> None:
        self.finished.connect(self.new.forget)
        self._warnings.found.connect(self._warn)
        self._doubles.found.connect(lambda found: self._change(duplicates=found))
        self._page.form.edited.connect(self.write)
        self._page.form.left.connect(self._leave)
        self._page.pressed.connect(self.do)

    def _save_and_invite(self) -> None:
        """What speaks against the address is asked before the patient goes on file."""
        people, after = self._desk.people, self.new.after
        email, born = after.email or "", after.born

        def ask(cautions: tuple[Caution, ...]) -> None:
            if cautions:
                self._change(cautions=cautions)
            else:
                self._register(invite=True)

        self._background.run(self, lambda: people.cautions(None, email, born), ask)

    def _register(self, *, anyway: bool = False, invite: bool = False, in_spite: bool = False) -> None:
        """`anyway`: there is somebody like this; `in_spite`: something speaks against inviting."""
        if self._busy or self._point_out(self.new.problems()):
            return
        self._busy = True
        desk, typed = self._desk, dict(self.new.draft.typed)

        def work() -> tuple[Registered | NotRegistered, bool]:
            outcome = desk.people.register(typed, anyway=anyway)
            if not invite or isinstance(outcome, NotRegistered):
                return outcome, False
            return outcome, isinstance(desk.invitations.send(outcome.patient_id, anyway=in_spite), Kept)

        self._background.run(self, work, lambda told: self._answered(*told), self._failed)

    def _answered(self, outcome: Registered | NotRegistered, invited: bool) -> None:
        self._busy = False
        if isinstance(outcome, Registered):
            name = display_name(self.new.after.first, self.new.after.last)
            self.new.forget()
            self.said.emit(words.registered(name), False)
            self.registered.emit(outcome.patient_id, invited)
            return
        self._change(duplicates=outcome.duplicates, closing=False)
        if not self._point_out(outcome.problems) and outcome.reason is not Reason.DUPLICATE:
            self.said.emit(
                words.NOT_ALLOWED if outcome.reason is Reason.NOT_ALLOWED else words.NOT_KEPT, True
            )

    def _failed(self, error: Exception) -> None:
        self._busy = False
        raise error

    def _point_out(self, wrong: Mapping[str, Problem]) -> bool:
        """Say what is wrong below its field, and go to the first; False when nothing is."""
        if not wrong:
            return False
        self.new.point_out(wrong)
        self._change(closing=False)
        first = next(name for name in FIELDS if name in wrong)
        self._page.form.go_to(first)
        self.said.emit(problem_words(first, wrong[first]), True)
        return True

    def _leave(self, name: str) -> None:
        tidied = self.new.leave(name)
        if tidied is not None:
            self._page.form.show_text(name, tidied)
            self._draw()

    def _warn(self, email: str, said: str) -> None:
        self.new.warned = {email: said}
        self._draw()

    def _change(self, **changes: Any) -> None:
        self.new.around = replace(self.new.around, **changes)
        self._draw()

    def _draw(self) -> None:
        self._page.show_state(self.new.form(), self.new.notes(), self.new.footing())
