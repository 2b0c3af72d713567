"""The lock screen: whose desk this is, and the password that opens it again."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.ui.icons import Meaning
from desktop.ui.people import initials
from desktop.ui.signin.attempt import Attempt
from desktop.ui.signin.card import CardPage, show_this_computer
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.field import LabelledField, PasswordEdit
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.picture import Badge
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import common
from desktop.ui.words import signin as words
from desktop.ui.words.outbox import of_colleague


class LockPage(QWidget):
    """Takes the place of everything a window shows.

    ``asked`` carries the password; the button works until ``show_trouble`` or ``forget``.
    """

    asked = Signal(str)
    switch_asked = Signal()

    def __init__(self, name: str, role: str, clinic_name: str, clock: Clock, *, single: bool = True) -> None:
        super().__init__()
        edit = PasswordEdit("lock.password", words.SHOW_PASSWORD, words.HIDE_PASSWORD)
        self.password = LabelledField(words.PASSWORD, "lock.password", edit)
        self.unlock = PushButton("lock.unlock", words.UNLOCK, Kind.PRIMARY)
        self.password.field.put_beside(self.unlock)
        self._attempt = Attempt("lock", self.unlock, self.password, clock)
        self._switch = PushButton("lock.switch", words.SWITCH_USER, Kind.LINK)
        self._why = ""
        self._page = CardPage(Meaning.LOCKED, (35, 32, 35, 24))
        self.status = StatusLine("lock")
        if single:
            show_this_computer(self.status.light)
        else:
            self.status.light.hide()
        self.status.show_plain(clinic_name)
        self._lay_out(name, role)
        self.unlock.clicked.connect(self._try)
        self.password.edit.returnPressed.connect(self._try)
        self._switch.clicked.connect(self.switch_asked)
        follow(self._dress)

    def show_why(self, why: str, waiting: int = 0, others: Sequence[tuple[str, int]] = ()) -> None:
        """Below the card: why the desk is locked, and how many changes go out after unlocking.

        `others` are colleagues by name and how many changes wait for them here.
        """
        self._why = why
        mine = words.out_after_unlock(waiting) if waiting else ""
        theirs = (of_colleague(name, changes) for name, changes in others)
        self._page.show_hint(common.joined(why, mine, *theirs))

    def show_waiting(self, waiting: int, others: Sequence[tuple[str, int]] = ()) -> None:
        """How many changes wait is known a moment after locking."""
        self.show_why(self._why, waiting, others)

    def show_trouble(self, trouble: str, wait: timedelta = timedelta(0), said: str = "") -> None:
        """The desk stays locked. ``trouble`` is a `SignInTrouble`; ``said`` the key store's own words."""
        if trouble == "wrong":
            self._attempt.refuse(words.WRONG_PASSWORD)
        elif trouble == "too_soon":
            self._attempt.delay(wait)
        elif trouble == "offline_unknown":
            self._attempt.show_trouble(*words.UNREACHABLE)
        else:
            title, body = words.COMPUTER_TROUBLES[trouble]
            self._attempt.show_trouble(title, said or body)

    def forget(self) -> None:
        """Unlocked, or another person's turn: the typed password is wiped."""
        self._attempt.end()

    def _try(self) -> None:
        if self._attempt.begin():
            self.asked.emit(self.password.edit.text())

    def _lay_out(self, name: str, role: str) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column = self._page.column
        column.addWidget(Badge(initials(name), 56, "sel", "text"), 0, centre)
        title = PlainLabel(words.LOCKED_TITLE, Size.NAME, Weight.SEMIBOLD)
        person = PlainLabel(common.person_line(name, role), role="text2", wrap=True)
        for label in (title, person):
            label.setAlignment(centre)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(title)
        names.addWidget(person)
        column.addLayout(names)
        column.addWidget(self._attempt.notice)
        column.addWidget(self.password)
        column.addWidget(self._switch, 0, centre)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(self.status)

    def _dress(self, look: Theme) -> None:
        self._page.column.setSpacing(look.px(16))
