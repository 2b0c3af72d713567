"""Who may sign in: the list, and below it what can be done about the one who is chosen."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.decision import Reason
from desktop.domain.seen import Unsettled
from desktop.services.administration import People, Person
from desktop.services.desk import Desk
from desktop.services.invitations import NotKept, Outcome
from desktop.ui.announce import announce
from desktop.ui.background import Background
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.settings.person_form import PasswordForm, PersonForm, RightsForm
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.face_model import FaceModel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.naming import plain
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.quiet_table import QuietTable
from desktop.ui.widgets.titled_page import TitledPage
from desktop.ui.words import common
from desktop.ui.words import settings as words

TITLES: Final = (words.NAME, words.USER, words.ROLE, words.ACTIVE)
REASONS: Final[dict[str, str]] = {
    Reason.NAME_TAKEN: words.NAME_TAKEN,
    Reason.LAST_ADMINISTRATOR: words.LAST_ADMINISTRATOR,
    Reason.NOT_ALLOWED: words.ONLY_ADMINISTRATORS,
    Reason.INVALID_VALUE: words.USER_NEEDED,
}


class PeoplePage(TitledPage):
    """``asked`` wants the people read anew, as something was done about one of them."""

    asked = Signal()

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__("settings.people", words.PEOPLE, words.PEOPLE_SENTENCE)
        self._desk, self._background = desk, background
        self._people: tuple[Person, ...] = ()
        self._refused: tuple[Unsettled, ...] = ()
        self._may = False
        self._model = FaceModel([plain(title) for title in TITLES])
        self.table = QuietTable("settings.people.table", words.PEOPLE, self._model, (3, 2, 2, 2), 90)
        self.notice = Notice("settings.people.refused", Tone.BAD, Meaning.REFUSED, "")
        self.right = Notice(
            "settings.people.right", Tone.NEUTRAL, Meaning.LOCKED, words.ONLY_ADMINISTRATORS, words.ASK_ONE
        )
        self.new = PushButton("settings.people.add", words.NEW_PERSON, meaning=Meaning.NEW)
        self.rights = PushButton("settings.people.change_rights", words.CHANGE_RIGHTS)
        self.reset = PushButton("settings.people.reset_password", words.RESET)
        self.end = PushButton("settings.people.end", words.DEACTIVATE, Kind.DANGER_OUTLINE)
        self.person, self.given, self.password = PersonForm(), RightsForm(), PasswordForm()
        self.question = EndQuestion()
        self._below: tuple[QWidget, ...] = (self.person, self.given, self.password, self.question)
        self._lay_out()
        self._connect()
        self._open(None)
        self._show_buttons()

    def show_people(self, people: People) -> None:
        """What is known now; who is chosen stays chosen, and what is being typed stays."""
        chosen = self._chosen()
        self._people, self._may = people.people, people.may_change
        self._model.show_cells(
            [_cells(each) for each in self._people], [each.staff.user for each in self._people]
        )
        if chosen is not None:
            self._choose(chosen.staff.user)
        self.table.updateGeometry()
        self.right.setVisible(not self._may)
        self._refused = people.refused
        self.notice.setVisible(bool(self._refused))
        if self._refused:
            self.notice.show_words(words.REFUSED_PERSON, _reason(self._refused[-1].reason))
        self._show_buttons()

    def _chosen(self) -> Person | None:
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        return self._people[rows[0]] if rows and rows[0] < len(self._people) else None

    def _choose(self, user: str) -> None:
        for row, each in enumerate(self._people):
            if each.staff.user == user:
                self.table.selectRow(row)

    def _open(self, panel: QWidget | None) -> None:
        for each in self._below:
            each.setVisible(each is panel)
        if panel is not None:
            QTimer.singleShot(0, panel, lambda: self.ensureWidgetVisible(panel))

    def _begin(self, panel: QWidget) -> None:
        person = self._chosen()
        if panel is self.person:
            self._open(panel)
            self.person.begin()
        elif person is not None:
            self._open(panel)
            user, name = person.staff.user, person.staff.name
            if panel is self.given:
                self.given.begin(user, name, person.staff.role)
            elif panel is self.password:
                self.password.begin(user, name)
            else:
                self.question.begin(name)

    def _do(self, act: Callable[[], Outcome]) -> None:
        """In the lane, as a password's hash takes a moment on purpose."""
        for form in (self.person, self.given, self.password):
            form.act.explain(words.WORKING)
        self._background.run(self, act, self._done, self._failed)

    def _done(self, outcome: Outcome) -> None:
        self._ready()
        if isinstance(outcome, NotKept):
            self.notice.show_words(words.REFUSED_PERSON, _reason(outcome.reason))
            self.notice.show()
            return
        self._open(None)
        self.table.setFocus()
        announce(self.table, words.SAVED)
        self.asked.emit()

    def _failed(self, error: Exception) -> None:
        self._ready()
        raise error

    def _ready(self) -> None:
        for form in (self.person, self.given, self.password):
            form.act.explain("")

    def _dismiss(self) -> None:
        gone, administration = self._refused, self._desk.administration
        self.notice.hide()

        def dismiss() -> None:
            for entry in gone:
                administration.dismiss(entry.id)

        self._background.run(self, dismiss, lambda _: self.asked.emit())

    def _show_buttons(self) -> None:
        right = "" if self._may else words.ONLY_ADMINISTRATORS
        person = self._chosen()
        self.new.explain(right)
        for button in (self.rights, self.reset, self.end):
            button.explain(right or ("" if person and person.staff.active else words.CHOOSE_SOMEBODY))

    def _lay_out(self) -> None:
        dismiss = PushButton("settings.people.dismiss", words.OK_READ)
        dismiss.clicked.connect(self._dismiss)
        self.notice.add_button(dismiss)
        row = FlowLayout(across=10, down=8)
        for button in (self.new, self.rights, self.reset, self.end):
            row.addWidget(button)
        for widget in (self.right, self.notice):
            widget.hide()
            self.column.addWidget(widget)
        self.column.addWidget(self.table)
        self.column.addLayout(row)
        for panel in self._below:
            self.column.addWidget(panel)
        self.column.addStretch(1)

    def _connect(self) -> None:
        administration = self._desk.administration
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_buttons())
        opens = (
            (self.new, self.person),
            (self.rights, self.given),
            (self.reset, self.password),
            (self.end, self.question),
        )
        for button, panel in opens:
            button.clicked.connect(partial(self._begin, panel))
        for form in (self.person, self.given, self.password):
            form.cancelled.connect(lambda: self._open(None))
        self.question.kept.connect(lambda: self._open(None))
        self.question.ended.connect(self._end)
        self.person.asked.connect(lambda *typed: self._do(lambda: administration.add(*typed)))
        self.given.asked.connect(lambda *typed: self._do(lambda: administration.change_role(*typed)))
        self.password.asked.connect(lambda *typed: self._do(lambda: administration.reset_password(*typed)))

    def _end(self) -> None:
        person = self._chosen()
        if person is not None:
            self._do(lambda: self._desk.administration.deactivate(person.staff.user))


class EndQuestion(Notice):
    """Asked in place before somebody may not sign in any more."""

    ended = Signal()
    kept = Signal()

    def __init__(self) -> None:
        super().__init__("settings.people.question", Tone.BAD, Meaning.REFUSED, "", words.END_ACCESS_SENTENCE)
        end = PushButton("settings.people.question.end", words.DEACTIVATE_ANYWAY, Kind.DANGER)
        self._keep = PushButton("settings.people.question.keep", words.KEEP)
        end.clicked.connect(self.ended)
        self._keep.clicked.connect(self.kept)
        self.add_button(end)
        self.add_button(self._keep)

    def begin(self, name: str) -> None:
        """About this person; the harmless answer has the focus."""
        self.show_words(words.end_access_of(name), words.END_ACCESS_SENTENCE)
        self.show()
        self._keep.setFocus()


def _cells(person: Person) -> tuple[CellFace, ...]:
    staff = person.staff
    under_way = words.UNDER_WAY_SHORT if person.only_here else ""
    return (
        CellFace(staff.name, under_way),
        CellFace(staff.user),
        CellFace(common.role(staff.role)),
        CellFace(words.YES if staff.active else words.NO),
    )


def _reason(reason: str | None) -> str:
    return REASONS.get(reason or "", words.REFUSED)
