"""The second page: the clinic's name and time zone, and the first person who signs in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.ui.palette import Tone
from desktop.ui.setup.asking import Account, Asked
from desktop.ui.setup.page import SetUpPage
from desktop.ui.widgets.field import LabelledField, PasswordEdit
from desktop.ui.widgets.labelled_combo import LabelledCombo
from desktop.ui.widgets.pairs import Pairs
from desktop.ui.words import setup as words
from desktop.ui.words import signin

LEAST_DIFFERENT = 4
"""Fewer different characters than these are one thing repeated."""


class AccountPage(SetUpPage):
    """`ready` marks what is missing and says so beside it."""

    def __init__(self, zones: Sequence[str], time_zone: str, shortest: int) -> None:
        super().__init__("setup.account", words.ACCOUNT, words.ACCOUNT_SENTENCE)
        self._zones, self._shortest = frozenset(zones), shortest
        self.clinic = LabelledField(words.CLINIC_NAME, "setup.account.clinic")
        self.zone = LabelledCombo(words.TIME_ZONE, "setup.account.zone")
        self.zone.show_choices(zones)
        self.zone.edit.setText(time_zone)
        self.name = LabelledField(words.YOUR_NAME, "setup.account.name")
        self.user = LabelledField(words.USER_NAME, "setup.account.user")
        self.password = _password(words.PASSWORD, "setup.account.password")
        self.again = _password(words.PASSWORD_AGAIN, "setup.account.again")
        self.column.addSpacing(6)
        self.column.addWidget(Pairs(self.clinic, self.zone, self.name, self.user, self.password, self.again))
        self.column.addStretch(1)
        self._hints()
        self.password.edit.textChanged.connect(self._advise)
        for field in (self.clinic, self.name, self.user, self.again):
            field.edit.textEdited.connect(self._hints)
        self.zone.edit.textEdited.connect(self._hints)

    def first(self) -> QWidget:
        """The clinic's name."""
        return self.clinic.edit

    def account(self) -> Account:
        """What was typed."""
        return Account(
            self.clinic.edit.text().strip(),
            self.zone.text(),
            self.name.edit.text().strip(),
            self.user.edit.text().strip(),
            self.password.edit.text(),
        )

    def ready(self) -> bool:
        """Whether everything is there; if not, the first thing missing is marked and has the focus."""
        account = self.account()
        for asked, missing, said in (
            (Asked.CLINIC_NAME, not account.clinic_name, words.CLINIC_NAME_NEEDED),
            (Asked.TIME_ZONE, account.time_zone not in self._zones, words.TIME_ZONE_NEEDED),
            (Asked.NAME, not account.name, words.YOUR_NAME_NEEDED),
            (Asked.USER, not account.user or " " in account.user, words.USER_NAME_NEEDED),
            (Asked.PASSWORD, *self._weak(account)),
        ):
            if missing:
                self.blame(asked, said)
                return False
        if self.again.edit.text() != account.password:
            self._mark(self.again, words.PASSWORDS_DIFFER)
            return False
        return True

    def blame(self, asked: Asked, said: str) -> None:
        """Say what is wrong beside its field."""
        if asked is Asked.TIME_ZONE:
            self.zone.show_problem(said)
            self.zone.setFocus()
            self.wrong.emit(said)
            return
        fields = {Asked.CLINIC_NAME: self.clinic, Asked.NAME: self.name, Asked.USER: self.user}
        self._mark(fields.get(asked, self.password), said)

    def _mark(self, field: LabelledField, said: str) -> None:
        field.field.show_problem(said)
        field.edit.setFocus()
        self.wrong.emit(said)

    def _weak(self, account: Account) -> tuple[bool, str]:
        password = account.password
        if len(password) < self._shortest:
            return True, words.password_too_short(self._shortest)
        plain = password.casefold()
        names = (account.user, account.name, account.clinic_name)
        easy = plain in {name.casefold() for name in names} or len(set(plain)) < LEAST_DIFFERENT
        return easy, words.PASSWORD_TOO_EASY

    def _hints(self) -> None:
        """What a field is for, while nothing is wrong with it."""
        self.clinic.field.show_hint("")
        self.zone.show_hint(words.TIME_ZONE_HINT)
        self.name.field.show_hint(words.YOUR_NAME_HINT)
        self.user.field.show_hint(words.USER_NAME_HINT)
        self.again.field.show_hint("")
        self._advise()

    def _advise(self) -> None:
        missing = self._shortest - len(self.password.edit.text())
        if missing <= 0:
            self.password.field.show_hint(words.PASSWORD_LONG_ENOUGH, Tone.OK)
        elif missing == self._shortest:
            self.password.field.show_hint(words.PASSWORD_ADVICE)
        else:
            self.password.field.show_hint(words.password_missing(missing))


def _password(label: str, name: str) -> LabelledField:
    return LabelledField(label, name, PasswordEdit(name, signin.SHOW_PASSWORD, signin.HIDE_PASSWORD))
