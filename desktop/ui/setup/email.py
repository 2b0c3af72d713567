"""The third page: through which server invitations go out, or later."""

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.setup.asking import MailAccount
from desktop.ui.setup.page import SetUpPage
from desktop.ui.widgets.choice import ChoicePanel
from desktop.ui.widgets.field import LabelledField, PasswordEdit
from desktop.ui.widgets.notice import Notice
from desktop.ui.words import setup as words
from desktop.ui.words import signin


class EmailPage(SetUpPage):
    """`check` names what is wrong with a server's line, "" for nothing."""

    def __init__(self, check: Callable[[str], str]) -> None:
        super().__init__("setup.email", words.EMAIL, words.EMAIL_SENTENCE)
        self._check = check
        self.server = LabelledField(words.SERVER_LINE, "setup.email.server")
        name = "setup.email.password"
        edit = PasswordEdit(name, signin.SHOW_PASSWORD, signin.HIDE_PASSWORD)
        self.password = LabelledField(words.MAIL_PASSWORD, name, edit)
        self.password.field.show_hint(words.MAIL_PASSWORD_HINT)
        self.now = ChoicePanel(
            "setup.email.now",
            Meaning.ACCEPTED_BY_SERVER,
            words.MAIL_SERVER,
            words.MAIL_SERVER_SENTENCE,
            self._details(),
        )
        self.later = ChoicePanel(
            "setup.email.later", Meaning.QUEUED, words.MAIL_LATER, words.MAIL_LATER_SENTENCE
        )
        self._group = QButtonGroup(self)
        self.notice = Notice("setup.trouble", Tone.BAD, Meaning.MISSING, "")
        self.column.addSpacing(6)
        for choice in (self.now, self.later):
            self._group.addButton(choice.radio)
            self.column.addWidget(choice)
        self.column.addWidget(self.notice)
        self.column.addStretch(1)
        self.notice.hide()
        self.now.radio.setChecked(True)
        self.server.edit.textEdited.connect(self._hint)
        self._hint()

    def first(self) -> QWidget:
        """The server's line."""
        return self.server.edit if self.now.radio.isChecked() else self.later.radio

    def mail(self) -> MailAccount:
        """What was typed; nothing for later."""
        if self.later.radio.isChecked():
            return MailAccount()
        return MailAccount(self.server.edit.text().strip(), self.password.edit.text())

    def ready(self) -> bool:
        """Whether the line can be read, or later was chosen."""
        self.notice.hide()
        if self.later.radio.isChecked():
            return True
        line = self.server.edit.text().strip()
        said = self._check(line) if line else words.SERVER_LINE_NEEDED
        if said:
            self.blame(said)
        return not said

    def blame(self, said: str) -> None:
        """Say what is wrong with the line beside it."""
        self.server.field.show_problem(said)
        self.server.edit.setFocus()
        self.wrong.emit(said)

    def show_trouble(self, title: str, said: str) -> None:
        """The computer could not do it; nothing was made."""
        self.notice.show_words(title, said)
        self.notice.show()
        self.wrong.emit(f"{title} {said}")

    def _hint(self) -> None:
        self.server.field.show_hint(words.SERVER_LINE_HINT)

    def _details(self) -> QWidget:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.server)
        column.addWidget(self.password)
        return details
