"""The first start, step by step: where records live, the account, email, and the recovery kit."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.announce import announce
from desktop.ui.background import Background
from desktop.ui.help import add_help_key
from desktop.ui.setup.account import AccountPage
from desktop.ui.setup.asking import Account, Asked, Kit, NotFounded, SetUp
from desktop.ui.setup.demo import DemoPage
from desktop.ui.setup.email import EmailPage
from desktop.ui.setup.kit import KitPage
from desktop.ui.setup.page import SetUpPage
from desktop.ui.setup.steps import Steps
from desktop.ui.setup.where import WherePage
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.drawing import begin, pen
from desktop.ui.words import common
from desktop.ui.words import setup as words

WIDTH, HEIGHT = 940, 676
WHERE, ACCOUNT, EMAIL, FINISHED = 1, 2, 3, 4


class SetUpWindow(QMainWindow):
    """``finished`` carries the user name that can sign in now; nothing is made before the last step.

    Continue is never greyed: what is missing is said beside it.
    """

    finished = Signal(str)
    demo_asked = Signal()
    quit_asked = Signal()

    def __init__(self, setup: SetUp, background: Background, zones: Sequence[str], time_zone: str) -> None:
        super().__init__()
        self._setup, self._background = setup, background
        self._busy = False
        self.where = WherePage()
        self.account = AccountPage(zones, time_zone, setup.shortest_password)
        self.email = EmailPage(setup.mail_problem)
        self.kit, self.demo = KitPage(), DemoPage()
        self._steps, self._pages = Steps(), QStackedWidget()
        self.quit = PushButton("setup.quit", words.QUIT)
        self.back = PushButton("setup.back", words.BACK)
        self.go_on = PushButton("setup.continue", words.CONTINUE, Kind.PRIMARY)
        self.quit.clicked.connect(self.quit_asked)
        self.back.clicked.connect(self._go_back)
        self.go_on.clicked.connect(self._continue)
        self._foot = _Foot(self.quit, self.back, self.go_on)
        self._lay_out()
        self.setWindowTitle(common.window_title(words.TITLE))
        self.setObjectName("setup")
        self.resize(WIDTH, HEIGHT)
        add_help_key(self, lambda: "setup")
        self._show(self.where)

    def _continue(self) -> None:
        if self._busy:
            return
        leave = {
            self.where: self._leave_where,
            self.account: self._leave_account,
            self.email: self._leave_email,
            self.demo: self.demo_asked.emit,
            self.kit: self._finish,
        }
        leave[self._page()]()

    def _page(self) -> SetUpPage:
        page = self._pages.currentWidget()
        assert isinstance(page, SetUpPage)
        return page

    def _leave_where(self) -> None:
        self._show(self.demo if self.where.demo.radio.isChecked() else self.account)

    def _leave_account(self) -> None:
        if self.account.ready():
            self._show(self.email)

    def _leave_email(self) -> None:
        if self.email.ready():
            self._found()

    def _go_back(self) -> None:
        self._show(self.account if self._page() is self.email else self.where)

    def _found(self) -> None:
        self._working(True)
        account, mail = self.account.account(), self.email.mail()
        self._background.run(
            self,
            lambda: self._setup.found(account, mail),
            lambda made: self._founded(account, made),
            self._failed,
        )

    def _founded(self, account: Account, made: Kit | NotFounded) -> None:
        self._working(False)
        if isinstance(made, Kit):
            self.kit.show_kit(made)
            self._show(self.kit)
        else:
            self._refused(made)

    def _refused(self, refused: NotFounded) -> None:
        if refused.asked is None:
            self.email.show_trouble(words.NOT_SET_UP, refused.words)
        elif refused.asked is Asked.SERVER:
            self.email.blame(refused.words)
        else:
            self._show(self.account)
            self.account.blame(refused.asked, refused.words)

    def _failed(self, error: Exception) -> None:
        self._working(False)
        self.email.show_trouble(words.NOT_SET_UP, words.NOTHING_MADE)
        raise error

    def _finish(self) -> None:
        if not self.kit.ready():
            return
        stored, user = self.kit.stored.isChecked(), self.account.account().user
        self._working(True)
        self._background.run(
            self,
            lambda: self._setup.note_kit(stored=stored),
            lambda _: self.finished.emit(user),
            self._failed,
        )

    def _working(self, busy: bool) -> None:
        self._busy = busy
        usual = _LABELS.get(type(self._page()), words.CONTINUE)
        self.go_on.show_as(words.SETTING_UP if busy else usual, Kind.PRIMARY)

    def _show(self, page: SetUpPage) -> None:
        self._pages.setCurrentWidget(page)
        self._steps.show_step(_NUMBERS.get(type(page), FINISHED))
        self._working(False)
        self.back.setVisible(page not in (self.where, self.kit))
        first = page.first()
        (first or self.go_on).setFocus()

    def _lay_out(self) -> None:
        for page in (self.where, self.account, self.email, self.kit, self.demo):
            self._pages.addWidget(page)
            page.entered.connect(self._continue)
            page.wrong.connect(lambda said: announce(self.go_on, said, urgent=True))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._steps)
        middle.addWidget(self._pages, 1)
        content = QWidget()
        self.setCentralWidget(content)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self._foot)


_NUMBERS: dict[type[SetUpPage], int] = {WherePage: WHERE, AccountPage: ACCOUNT, EmailPage: EMAIL}
_LABELS: dict[type[SetUpPage], str] = {KitPage: words.SIGN_IN, DemoPage: words.START_DEMO}


class _Foot(QWidget):
    """The chrome below the page: leave at the left, back and on at the right."""

    def __init__(self, quit: QWidget, back: QWidget, go_on: QWidget) -> None:  # noqa: A002
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.addWidget(quit)
        self._row.addStretch(1)
        self._row.addWidget(back)
        self._row.addWidget(go_on)
        follow(self._dress)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chrome with a line above."""
        look, painter = theme.current(), begin(self)
        painter.fillRect(self.rect(), QColor(look.roles.window))
        painter.setPen(pen(look.roles.line))
        painter.drawLine(0, 0, self.width(), 0)

    def _dress(self, look: Theme) -> None:
        self._row.setContentsMargins(look.px(24), look.px(12), look.px(30), look.px(13))
        self._row.setSpacing(look.px(8))
