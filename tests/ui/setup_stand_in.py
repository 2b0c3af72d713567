"""A set-up that makes nothing, for looking at its screens: the doing is tested with the services."""

from desktop.ui.setup.asking import Account, Kit, MailAccount, NotFounded
from desktop.ui.words.below import heard

NO_LINE = "A mail server begins with smtp://, smtps:// or folder:, for example smtp://mail.example.org"
CODE = "7KQ4-M2XD-9R3W-0HTV-5C8P-YJ6N-A1BE-FG2S-ZM4K"


class PretendedSetUp:
    """Answers as it is told to, and remembers what it was asked."""

    shortest_password = 10

    def __init__(self, answer: Kit | NotFounded | None = None) -> None:
        self.answer = answer or Kit(CODE, b"kit", "larkfield.recovery", "the page")
        self.asked: tuple[Account, MailAccount] | None = None
        self.stored: bool | None = None

    def mail_problem(self, server: str) -> str:
        """Only lines with a scheme can be read."""
        return "" if "://" in server else heard(NO_LINE)

    def found(self, account: Account, mail: MailAccount) -> Kit | NotFounded:
        """Give the answer."""
        self.asked = (account, mail)
        return self.answer

    def note_kit(self, *, stored: bool) -> None:
        """Remember."""
        self.stored = stored
