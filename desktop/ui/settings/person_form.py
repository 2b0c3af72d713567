"""What is typed about a person: a new one, or the new password of one who is there."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.staff import Role
from desktop.password import LEAST_CHARACTERS
from desktop.ui.theme import Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.combo import ComboField
from desktop.ui.widgets.field import LabelledField, PasswordEdit
from desktop.ui.widgets.hint import HintLine
from desktop.ui.widgets.label import PlainLabel, buddy
from desktop.ui.widgets.pairs import Pairs
from desktop.ui.widgets.panel import Panel
from desktop.ui.words import common, signin
from desktop.ui.words import settings as words

USUAL: Final = (Role.RECEPTIONIST, Role.SUPERVISOR, Role.ADMINISTRATOR)


class RoleField(QWidget):
    """What somebody may do, with a sentence for the role that is chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.combo, self._hint = ComboField(name, words.ROLE), HintLine(name)
        for role in USUAL:
            self.combo.addItem(common.role(role), str(role))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(buddy(words.ROLE, self.combo))
        column.addWidget(self.combo)
        column.addWidget(self._hint)
        self.combo.currentIndexChanged.connect(self._explain)
        self._explain()

    def role(self) -> str:
        """The role's name in the record."""
        return str(self.combo.currentData())

    def _explain(self) -> None:
        said = words.RIGHTS[self.role()]
        self._hint.say(said)
        self.combo.setAccessibleDescription(said)


class _Form(Panel):
    """A title, fields, and two buttons."""

    cancelled = Signal()

    def __init__(self, name: str, title: str, act: str, *fields: QWidget) -> None:
        super().__init__()
        self.title = PlainLabel(title, Size.SECTION, Weight.SEMIBOLD, wrap=True)
        self.act = PushButton(f"{name}.save", act, Kind.PRIMARY)
        self.cancel = PushButton(f"{name}.cancel", words.CANCEL)
        self._column, self._row = QVBoxLayout(self), QHBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.title)
        self._column.addWidget(Pairs(*fields))
        self._column.addLayout(self._row)
        self._row.addWidget(self.act)
        self._row.addWidget(self.cancel)
        self._row.addStretch(1)
        self.cancel.clicked.connect(self.cancelled)
        follow(self._space)

    def _space(self, look: Theme) -> None:
        self._column.setSpacing(look.px(12))
        self._row.setSpacing(look.px(8))


class PersonForm(_Form):
    """``asked`` carries sign-in name, name, role and first password."""

    asked = Signal(str, str, str, str)

    def __init__(self) -> None:
        self.name = LabelledField(words.NAME, "settings.people.new.name")
        self.user = LabelledField(words.USER, "settings.people.new.user")
        self.role = RoleField("settings.people.new.role")
        self.password = _password(
            words.FIRST_PASSWORD, "settings.people.new.password", words.FIRST_PASSWORD_HINT
        )
        fields = (self.name, self.user, self.role, self.password)
        super().__init__("settings.people.new", words.NEW_PERSON_TITLE, words.ADD, *fields)
        self.act.clicked.connect(self._ask)

    def begin(self) -> None:
        """Empty, ready for typing."""
        for field in (self.name, self.user, self.password):
            field.edit.clear()
            field.field.show_hint("")
        self.password.field.show_hint(words.FIRST_PASSWORD_HINT)
        self.show()
        self.name.edit.setFocus()

    def _ask(self) -> None:
        name, user = self.name.edit.text().strip(), self.user.edit.text().strip()
        for field, wrong, said in (
            (self.name, not name, words.NAME_NEEDED),
            (self.user, not _is_user(user), words.USER_NEEDED),
            (self.password, *_short(self.password.edit.text())),
        ):
            field.field.show_hint("")
            if wrong:
                field.field.show_problem(said)
                field.edit.setFocus()
                return
        self.asked.emit(user, name, self.role.role(), self.password.edit.text())


class PasswordForm(_Form):
    """``asked`` carries the new password of the person it was opened for."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        self.password = _password(
            words.NEW_PASSWORD, "settings.people.reset.password", words.NEW_PASSWORD_HINT
        )
        self._user = ""
        super().__init__("settings.people.reset", "", words.SET_PASSWORD, self.password)
        self.act.clicked.connect(self._ask)

    def begin(self, user: str, name: str) -> None:
        """For this person."""
        self._user = user
        self.title.setText(name)
        self.password.edit.clear()
        self.password.field.show_hint(words.NEW_PASSWORD_HINT)
        self.show()
        self.password.edit.setFocus()

    def _ask(self) -> None:
        wrong, said = _short(self.password.edit.text())
        if wrong:
            self.password.field.show_problem(said)
            self.password.edit.setFocus()
            return
        self.asked.emit(self._user, self.password.edit.text())


class RightsForm(_Form):
    """``asked`` carries the role that the person it was opened for gets."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        self.role = RoleField("settings.people.rights.role")
        self._user = ""
        super().__init__("settings.people.rights", "", words.GIVE_RIGHTS, self.role)
        self.act.clicked.connect(lambda: self.asked.emit(self._user, self.role.role()))

    def begin(self, user: str, name: str, role: str) -> None:
        """For this person."""
        self._user = user
        self.title.setText(name)
        self.role.combo.setCurrentIndex(self.role.combo.findData(role))
        self.show()
        self.role.combo.setFocus()


def _password(label: str, name: str, hint: str) -> LabelledField:
    field = LabelledField(label, name, PasswordEdit(name, signin.SHOW_PASSWORD, signin.HIDE_PASSWORD))
    field.field.show_hint(hint)
    return field


def _short(password: str) -> tuple[bool, str]:
    return len(password) < LEAST_CHARACTERS, words.password_too_short(LEAST_CHARACTERS)


def _is_user(user: str) -> bool:
    return bool(user) and all(char.isalnum() or char in "._-" for char in user)
