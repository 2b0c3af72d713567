"""The first start: shows the set-up window at once, and loads what founds a clinic only when it is founded."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess, QTimeZone, Signal

from desktop.config import Config
from desktop.mail.address import BadMailServer, parse
from desktop.password import LEAST_CHARACTERS
from desktop.ui.background import Background
from desktop.ui.setup.asking import Account, Kit, MailAccount, NotFounded
from desktop.ui.setup.window import SetUpWindow
from desktop.ui.words.below import heard
from desktop.zones import known_zones

if TYPE_CHECKING:
    from desktop.app.clinic_set_up import ClinicSetUp
    from desktop.app.stack import Means

_USUAL_ZONE: Final = "America/New_York"


class FirstRun:
    """What the set-up window needs done (see `desktop.ui.setup.asking.SetUp`)."""

    def __init__(self, config: Config, means: Callable[[], "Means"]) -> None:
        self._config = config
        self._means = means
        self._made: ClinicSetUp | None = None

    @property
    def shortest_password(self) -> int:
        """Fewest characters a password may have."""
        return LEAST_CHARACTERS

    def mail_problem(self, server: str) -> str:
        """What is wrong with a mail server's line; "" if it can be read."""
        try:
            parse(server)
        except BadMailServer as fault:
            return heard(fault.sentence)
        return ""

    def found(self, account: Account, mail: MailAccount) -> Kit | NotFounded:
        """Found the clinic; called in the lane."""
        return self._founding().found(account, mail)

    def note_kit(self, *, stored: bool) -> None:
        """Write down whether the kit was stored; called in the lane."""
        self._founding().note_kit(stored=stored)

    def _founding(self) -> "ClinicSetUp":
        from desktop.app.clinic_set_up import ClinicSetUp

        self._made = self._made or ClinicSetUp(self._config, self._means())
        return self._made


class SettingUp(QObject):
    """Runs the set-up window; `done` carries who can sign in now."""

    done = Signal(str)
    quit_asked = Signal()

    def __init__(self, config: Config, means: Callable[[], "Means"], background: Background) -> None:
        super().__init__()
        zones = sorted(known_zones())
        here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        zone = here if here in zones else _USUAL_ZONE
        self.window = SetUpWindow(FirstRun(config, means), background, zones, zone)
        self.window.finished.connect(self._finish)
        self.window.quit_asked.connect(self.quit_asked)
        self.window.demo_asked.connect(self._start_demo)

    def show(self) -> None:
        """Show the window."""
        self.window.show()

    def _finish(self, user: str) -> None:
        self.window.hide()
        self.window.deleteLater()
        self.done.emit(user)

    def _start_demo(self) -> None:
        """The demo runs as a program of its own, so that nothing of it can mix with this home."""
        frozen = getattr(sys, "frozen", False)
        QProcess.startDetached(sys.executable, ["--demo"] if frozen else ["-m", "desktop", "--demo"])
        self.quit_asked.emit()
