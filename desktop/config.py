"""Where this computer's files lie, and which clinic it belongs to."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

KEYSTORE_SERVICE: Final = "OnPatient Desk"
"""Under this name the operating system's key store keeps what the program puts there."""

EMBEDDED: Final = "sqlite:"
"""How the URL of a clinic on this computer begins; its folder follows."""


@dataclass(frozen=True, slots=True)
class Config:
    """One computer's set-up. `clinic` is the clinic's URL, `sqlite:FOLDER`; None means it lies in `home`."""

    home: Path
    clinic: str | None = None

    @property
    def clinic_folder(self) -> Path:
        """The clinic of a single computer: its database, its name, its service's lock."""
        return Path(self.clinic.removeprefix(EMBEDDED)) if self.clinic else self.home / "clinic"

    @property
    def desks(self) -> Path:
        """One folder per person who signs in here."""
        return self.home / "desks"

    @property
    def preferences(self) -> Path:
        """What was chosen on this computer for its windows, such as their language."""
        return self.home / "preferences.json"

    @property
    def places(self) -> Path:
        """Where everybody's windows stood."""
        return self.home / "windows.json"

    @property
    def log(self) -> Path:
        """What the program notes about itself; never anything about patients."""
        return self.home / "log"


def default_home() -> Path:
    """The platform's folder for local application data: never one that roams or lies on a network."""
    from platformdirs import user_data_path  # a start with --home has no need of it

    return user_data_path(KEYSTORE_SERVICE, appauthor=False, roaming=False)
