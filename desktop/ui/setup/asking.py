"""What set-up asks for and what it needs done; the doing stands behind a protocol."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class Asked(StrEnum):
    """A thing that was typed, by the end of its widget's name."""

    CLINIC_NAME = "clinic"
    TIME_ZONE = "zone"
    NAME = "name"
    USER = "user"
    PASSWORD = "password"  # noqa: S105 - a widget's name
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Account:
    """The clinic and its first administrator."""

    clinic_name: str
    time_zone: str
    name: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MailAccount:
    """Where email goes out; no server means later. `server` is a line such as ``smtp://name@host``."""

    server: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Kit:
    """The recovery kit of the clinic just founded: code (groups joined by dashes), file, and page to print."""

    code: str = field(repr=False)
    file: bytes = field(repr=False)
    file_name: str
    page: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotFounded:
    """Nothing was made. `asked` is what has to change; None means the computer (key store, disk)."""

    words: str
    asked: Asked | None = None


class SetUp(Protocol):
    """Makes the clinic of this computer; all but the first two may take a second: call them in a lane."""

    @property
    def shortest_password(self) -> int:
        """Fewest characters a password may have."""

    def mail_problem(self, server: str) -> str:
        """What is wrong with a mail server's line, as one sentence; "" if it can be read. Asks no network."""

    def found(self, account: Account, mail: MailAccount) -> Kit | NotFounded:
        """Make the clinic, its first administrator, its keys and its recovery kit."""

    def note_kit(self, *, stored: bool) -> None:
        """Remember that the kit was stored, or skipped: then it is shown until it is made up for."""
