"""The sign-in window: who, the password, and every trouble beside its cause."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.ui.announce import announce
from desktop.ui.help import add_help_key
from desktop.ui.icons import Meaning
from desktop.ui.signin.attempt import Attempt
from desktop.ui.signin.card import CardPage, show_this_computer
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.field import LabelledField, PasswordEdit
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.labelled_combo import LabelledCombo
from desktop.ui.widgets.picture import ProductMark
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import common
from desktop.ui.words import signin as words

WIDTH, HEIGHT = 860, 620


class KnownPerson(Protocol):
    """Somebody who has signed in on this computer; ``waiting`` counts their changes not with the clinic."""

    @property
    def user(self) -> str:
        """The sign-in name."""

    @property
    def name(self) -> str:
        """The name that is shown."""

    @property
    def waiting(self) -> int:
        """Changes that go out after signing in."""


class SignInWindow(QMainWindow):
    """Stands before anything heavy is loaded: it only asks.

    ``asked`` carries user and password; the button works until the asker calls ``show_trouble`` or closes
    the window. ``status`` may be given a light.
    """

    asked = Signal(str, str)
    closed = Signal()

    def __init__(self, clinic_name: str, version: str, clock: Clock, *, single: bool = True) -> None:
        super().__init__()
        self._people: tuple[KnownPerson, ...] = ()
        self.name = LabelledCombo(words.NAME, "signin.name")
        edit = PasswordEdit("signin.password", words.SHOW_PASSWORD, words.HIDE_PASSWORD)
        self.password = LabelledField(words.PASSWORD, "signin.password", edit)
        self.enter = PushButton("signin.enter", words.SIGN_IN, Kind.PRIMARY)
        self._attempt = Attempt("signin", self.enter, self.password, clock)
        self._forgot = PushButton("signin.forgot", words.FORGOT, Kind.LINK)
        self._answer = PlainLabel(words.FORGOT_ANSWER, role="text2", wrap=True)
        self._others = PlainLabel(role="text2", wrap=True)
        self.status = StatusLine("signin")
        if single:
            show_this_computer(self.status.light)
        else:
            self.status.light.hide()
        self.status.show_plain(words.version(version))
        self._clinic = PlainLabel(clinic_name, role="text2", wrap=True)
        self._heading, self._links = QHBoxLayout(), QHBoxLayout()
        self._page = CardPage(Meaning.HINT, (31, 29, 31, 24))
        self._page.show_hint(words.SINGLE_HINT if single else words.OFFLINE_HINT)
        self._lay_out()
        self._connect()
        self.setWindowTitle(common.window_title(words.SIGN_IN_TITLE))
        self.setObjectName("signin")
        follow(self._dress)

    def show_people(self, people: Sequence[KnownPerson]) -> None:
        """Offer the people who used this computer, last used first; what is being typed is left alone."""
        self._people = tuple(people)
        untouched = not self.name.text() and not self.password.edit.text()
        self.name.show_choices([self._shown(person) for person in people])
        if untouched and people:
            self.name.edit.setText(self._shown(people[0]))
        if untouched:
            (self.password if people else self.name).setFocus()
        self._show_waiting()

    def show_trouble(self, trouble: str, wait: timedelta = timedelta(0), said: str = "") -> None:
        """Nobody was signed in. ``trouble`` is a `SignInTrouble`; ``said`` the key store's own words."""
        if trouble == "wrong":
            self._attempt.refuse(words.WRONG)
        elif trouble == "too_soon":
            self._attempt.delay(wait)
        elif trouble == "offline_unknown":
            self._attempt.stop_working()
            self._blame_name(words.unknown_offline(self.name.text()))
        else:
            title, body = words.COMPUTER_TROUBLES[trouble]
            self._attempt.show_trouble(title, said or body)

    def user(self) -> str:
        """The sign-in name of whom the field names: somebody known by name, or as typed."""
        typed = self.name.text()
        for person in self._people:
            if typed.casefold() in {self._shown(person).casefold(), person.name.casefold()}:
                return person.user
        return typed

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that nobody wants to sign in."""
        super().closeEvent(event)
        self.closed.emit()

    def _shown(self, person: KnownPerson) -> str:
        alike = [other for other in self._people if other.name == person.name]
        return person.name if len(alike) == 1 else f"{person.name} ({person.user})"

    def _try(self) -> None:
        if not self.name.text():
            self._blame_name(words.NAME_NEEDED)
        elif self._attempt.begin():
            self.asked.emit(self.user(), self.password.edit.text())

    def _blame_name(self, said: str) -> None:
        self.name.show_problem(said)
        self.name.setFocus()
        announce(self.name, said, urgent=True)

    def _show_waiting(self) -> None:
        user = self.user()
        waiting = next((person.waiting for person in self._people if person.user == user), 0)
        self.name.show_hint(words.out_after_sign_in(waiting) if waiting else "")
        others = [person for person in self._people if person.waiting and person.user != user]
        self._others.setText("\n".join(words.waits_for(self._shown(each), each.waiting) for each in others))
        self._others.setVisible(bool(others))

    def _show_answer(self) -> None:
        self._answer.setVisible(self._answer.isHidden())
        self._forgot.setAccessibleDescription("" if self._answer.isHidden() else words.FORGOT_ANSWER)

    def _connect(self) -> None:
        self.enter.clicked.connect(self._try)
        self.password.edit.returnPressed.connect(self._try)
        self.name.edit.returnPressed.connect(self.password.setFocus)
        self.name.edit.textChanged.connect(self._show_waiting)
        self._forgot.clicked.connect(self._show_answer)
        add_help_key(self, lambda: "signin")

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(PlainLabel(common.PRODUCT, Size.TITLE, Weight.SEMIBOLD))
        titles.addWidget(self._clinic)
        self._heading.addWidget(ProductMark())
        self._heading.addLayout(titles, 1)
        self._answer.hide()
        self._others.hide()
        self._links.addSpacing(-4)
        self._links.addWidget(self._forgot)
        self._links.addStretch(1)
        column = self._page.column
        column.addLayout(self._heading)
        for widget in (self._attempt.notice, self.name, self.password, self.enter):
            column.addWidget(widget)
        column.addLayout(self._links)
        column.addWidget(self._answer)
        column.addWidget(self._others)
        content = QWidget()
        self.setCentralWidget(content)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(self.status)

    def _dress(self, look: Theme) -> None:
        self._page.column.setSpacing(look.px(15))
        self._heading.setSpacing(look.px(12))
        self._heading.setContentsMargins(0, 0, 0, look.px(7))
        self.resize(WIDTH, HEIGHT)
