"""Through which server invitations go out, how fast, and a test that goes the same way."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain import setting_names as names
from desktop.services.desk import Desk
from desktop.ui.background import Background
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.settings.asking import MailDesk, Trial
from desktop.ui.settings.form import SettingField, SettingsForm
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.field import LabelledField, PasswordEdit
from desktop.ui.widgets.notice import Notice
from desktop.ui.words import settings as words
from desktop.ui.words import signin

MOST: int = 1_000_000


class EmailPage(SettingsForm):
    """`mail` is None where the mail server's password is not this computer's to keep."""

    def __init__(self, desk: Desk, background: Background, mail: MailDesk | None) -> None:
        self._mail = mail
        self.password = _password()
        server = LabelledField(words.SERVER, "settings.email.server")
        fields = {
            names.MAIL_SERVER: SettingField(server, words.SERVER_HINT, self._problem),
            names.MAIL_PER_MINUTE: SettingField(
                LabelledField(words.PER_MINUTE, "settings.email.per_minute"), words.PACE_HINT, _pace, "20"
            ),
            names.MAIL_PER_DAY: SettingField(
                LabelledField(words.PER_DAY, "settings.email.per_day"), words.PACE_HINT, _pace, "1500"
            ),
        }
        super().__init__(
            "settings.email", words.EMAIL, words.EMAIL_SENTENCE, desk, background, fields, self.password
        )
        self.address = LabelledField(words.TEST_TO, "settings.email.test_to")
        self.test = PushButton("settings.email.test", words.TEST)
        self.address.field.put_beside(self.test)
        self.result = Notice("settings.email.result", Tone.NEUTRAL, Meaning.HINT, "")
        self.result.hide()
        self.finish(_gap(), self.address, self.result)
        self.test.clicked.connect(self._test)
        self.password.edit.textChanged.connect(self.show_buttons)
        self.password.field.show_hint(words.PASSWORD_HINT if mail else words.ELSEWHERE)
        self.password.edit.setEnabled(mail is not None)
        self.test.explain("" if mail else words.ELSEWHERE)

    def _problem(self, line: str) -> str:
        return self._mail.problem(line) if line and self._mail else ""

    def changes(self) -> dict[str, str]:
        """With a new password the server's line is written again: the clinic's service then takes both up."""
        server = self.fields[names.MAIL_SERVER].edit.text().strip()
        again = {names.MAIL_SERVER: server} if self.password.edit.text() and server else {}
        return {**again, **super().changes()}

    def keep(self) -> None:
        """The password is in the key store before the clinic is told of the server."""
        password, mail = self.password.edit.text(), self._mail
        if not password or mail is None:
            super().keep()
            return
        self._background.run(self, lambda: mail.keep_password(password), self._password_kept)

    def _password_kept(self, trouble: str) -> None:
        if trouble:
            self.password.field.show_problem(trouble)
            return
        super().keep()
        self.password.edit.clear()
        self.password.field.show_hint(words.PASSWORD_HINT)

    def _test(self) -> None:
        address, mail = self.address.edit.text().strip(), self._mail
        if mail is None:
            return
        if not address:
            self.address.field.show_problem(words.TEST_ADDRESS_NEEDED)
            self.address.edit.setFocus()
            return
        self.address.field.show_hint("")
        self.test.explain(words.TESTING)
        self.result.show_tone(Tone.INFO, Meaning.SENDING)
        self.result.show_words(words.TESTING)
        self.result.show()
        self._background.run(self, lambda: mail.try_out(address), self._tried)

    def _tried(self, trials: tuple[Trial, ...]) -> None:
        self.test.explain("")
        last = next((trial for trial in trials if trial.ok is False), trials[-1])
        good = bool(last.ok)
        self.result.show_tone(Tone.OK if good else Tone.BAD, Meaning.MET if good else Meaning.MISSING)
        before = "\n".join(trial.sentence for trial in trials if trial is not last and trial.ok)
        self.result.show_words(last.sentence, before)


def _pace(text: str) -> str:
    fits = not text or (text.isascii() and text.isdigit() and 1 <= int(text) <= MOST)
    return "" if fits else words.PACE_NEEDED


def _gap() -> QWidget:
    gap = QWidget()
    QVBoxLayout(gap).setContentsMargins(0, 14, 0, 0)
    return gap


def _password() -> LabelledField:
    name = "settings.email.password"
    return LabelledField(words.PASSWORD, name, PasswordEdit(name, signin.SHOW_PASSWORD, signin.HIDE_PASSWORD))
