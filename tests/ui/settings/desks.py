"""A settings window over a real desk of a real clinic, for tests and for pictures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.staff import Role, Staff
from desktop.preferences.policy import Decided
from desktop.preferences.preferences import Preferences
from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.program import Program
from desktop.ui.settings.asking import Trial
from desktop.ui.settings.window import SettingsWindow
from tests.real_clinic import RealClinic, RealDesk

ZONES = ("America/Chicago", "America/Denver", "America/New_York")


@dataclass
class Mail:
    """Stands for the computer's key store and mail server, which have tests of their own."""

    trouble: str = ""
    trials: tuple[Trial, ...] = (Trial("message", ok=True, sentence="The test message was handed over."),)
    kept: list[str] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)

    def problem(self, server: str) -> str:
        """Return what is wrong with a line."""
        return "" if server.startswith("smtp://") else "That is no mail server."

    def keep_password(self, password: str) -> str:
        """Keep it, unless the test says otherwise."""
        if not self.trouble:
            self.kept.append(password)
        return self.trouble

    def try_out(self, address: str) -> tuple[Trial, ...]:
        """Return what the test says."""
        self.tried.append(address)
        return self.trials


@dataclass
class Settings:
    """The window, and all that stands behind it."""

    clinic: RealClinic
    desk: RealDesk
    window: SettingsWindow
    preferences: Preferences
    mail: Mail


def settings_of(
    clinic: RealClinic,
    background: Background,
    *,
    who: Staff | None = None,
    policy: Mapping[str, object] | None = None,
    mail: Mail | None = None,
) -> Settings:
    """Open the settings as James, the administrator, or as somebody else."""
    clinic.add_staff("dana", "Dana Whitfield")
    clinic.add_staff("lee", "Lee Ng", Role.SUPERVISOR)
    clinic.add_staff("adam", "Adam Gone", active=False)
    desk = clinic.desk_of(who or clinic.james)
    preferences = Preferences(Path(clinic.folder) / "preferences.json", Decided(machine=policy or {}))
    around = Around(desk.desk, background, News(), clinic.clock, Program())
    desk_mail = mail or Mail()
    return Settings(
        clinic, desk, SettingsWindow(around, preferences, desk_mail, ZONES), preferences, desk_mail
    )
