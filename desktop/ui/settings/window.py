"""The settings window: its pages at the left, and what each shows read anew with every news."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.preferences.preferences import Preferences
from desktop.services.administration import ClinicSettings, People
from desktop.ui.around import Around
from desktop.ui.help import add_help_key
from desktop.ui.icons import Meaning
from desktop.ui.settings.asking import MailDesk
from desktop.ui.settings.clinic import ClinicPage
from desktop.ui.settings.computer import ComputerPage
from desktop.ui.settings.email import EmailPage
from desktop.ui.settings.people import PeoplePage
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.navigation import Navigation, Page
from desktop.ui.widgets.ribbon import DemoRibbon
from desktop.ui.words import common
from desktop.ui.words import settings as words

WIDTH, HEIGHT, SMALL_SCREEN = 860, 620, (1366, 700)
PAGES = (
    Page("computer", words.COMPUTER, Meaning.THIS_COMPUTER),
    Page("clinic", words.CLINIC, Meaning.CLINIC_DATABASE),
    Page("email", words.EMAIL, Meaning.ACCEPTED_BY_SERVER),
    Page("people", words.PEOPLE, Meaning.SEVERAL),
)


class SettingsWindow(QMainWindow):
    """Not modal; a second call brings it to the front."""

    def __init__(
        self, around: Around, preferences: Preferences, mail: MailDesk | None, zones: Sequence[str]
    ) -> None:
        super().__init__()
        desk, background = around.desk, around.background
        self._around = around
        self.setObjectName("settings")
        self.setWindowTitle(common.window_title(words.TITLE))
        self.navigation = Navigation("settings.pages", words.TITLE, PAGES)
        self.computer = ComputerPage(preferences, background)
        self.clinic = ClinicPage(desk, background, zones)
        self.email = EmailPage(desk, background, mail)
        self.people = PeoplePage(desk, background)
        self._stack = QStackedWidget()
        self._pages = dict(
            zip(
                (page.name for page in PAGES),
                (self.computer, self.clinic, self.email, self.people),
                strict=True,
            )
        )
        self._lay_out()
        self.navigation.page_chosen.connect(self.show_page)
        around.news.changed.connect(self._hear)
        for page in (self.clinic, self.email, self.people):
            page.asked.connect(self.look)
        self.show_page("computer")
        self.look()

    def show_page(self, name: str) -> None:
        """Turn to a page: "computer", "clinic", "email" or "people"."""
        self.navigation.show_page(name)
        self._stack.setCurrentWidget(self._pages[name])

    def look(self) -> None:
        """Read everything anew."""
        administration = self._around.desk.administration
        self._around.background.run(
            self,
            lambda: (administration.settings(), administration.people()),
            lambda found: self._show(*found),
        )

    def _hear(self, patients: frozenset[str]) -> None:
        if not patients:
            self.look()

    def _show(self, settings: ClinicSettings, people: People) -> None:
        self.clinic.show_settings(settings)
        self.email.show_settings(settings)
        self.people.show_people(people)

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self._stack.addWidget(page)
        whole, row = QWidget(), QHBoxLayout()
        column = QVBoxLayout(whole)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        if self._around.program.demo:
            column.addWidget(DemoRibbon())
        row.addWidget(self.navigation)
        row.addWidget(self._stack, 1)
        column.addLayout(row, 1)
        self.setCentralWidget(whole)
        add_help_key(self, lambda: "settings")
        close = self.addAction(common.CLOSE)
        close.setShortcuts([QKeySequence("Ctrl+W"), QKeySequence("Esc")])
        close.triggered.connect(self.close)
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        self.resize(min(look.px(WIDTH), SMALL_SCREEN[0]), min(look.px(HEIGHT), SMALL_SCREEN[1]))
