"""One call of an administrator's command: what it was given, and what it works with."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from getpass import getpass
from pathlib import Path
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, select

from desktop.clinic import tables
from desktop.clinic.admin.said import WrongUse
from desktop.clinic.home import ClinicHome, Identity, OpenClinic
from desktop.domain.clock import Clock
from desktop.domain.ids import NewId, RandomBytes
from desktop.keystore import KeyStore
from desktop.password import LEAST_CHARACTERS
from desktop.record.sqlcipher import reading
from desktop.sealing import Cost


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The real things, or a test's: handed in, because no setting of the computer may weaken them."""

    keystore: KeyStore
    clock: Clock
    new_id: NewId
    random: RandomBytes
    cost: Cost
    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    ask: Callable[[str], str] = field(default=getpass)


@dataclass(frozen=True, slots=True)
class Call:
    """The parsed line, the clinic's folder, and the surroundings."""

    args: Namespace
    home: ClinicHome
    around: Surroundings

    @contextmanager
    def opened(self) -> Iterator["Open"]:
        """The clinic, open for as long as the command needs it."""
        clinic = self.home.open(self.around.keystore)
        try:
            with reading(clinic.engine).connect() as connection:
                zone = connection.execute(select(tables.clinic.c.time_zone)).scalar_one()
            yield Open(clinic, ZoneInfo(zone))
        finally:
            clinic.engine.dispose()

    def secret(self, what: str) -> str:
        """Ask for something that must not stand on the command line; from a terminal it is typed unseen."""
        if self.around.stdin.isatty():
            given = self.around.ask(f"{what}: ")
        else:
            given = self.around.stdin.readline().rstrip("\r\n")
        if not given:
            raise WrongUse(f"{what} is missing: give it on standard input.")
        return given

    def new_password(self, what: str) -> str:
        """Ask for a password that is being chosen."""
        password = self.secret(what)
        if len(password) < LEAST_CHARACTERS:
            raise WrongUse(f"A password has at least {LEAST_CHARACTERS} characters.")
        if self.around.stdin.isatty() and self.secret(f"{what}, again") != password:
            raise WrongUse("The two passwords are not the same.")
        return password

    def warn(self, sentence: str) -> None:
        """Say something beside the result."""
        print(sentence, file=self.around.stderr)


@dataclass(frozen=True, slots=True)
class Open:
    """An open clinic and its time zone."""

    clinic: OpenClinic
    zone: ZoneInfo

    @property
    def engine(self) -> Engine:
        """The clinic's database."""
        return self.clinic.engine

    @property
    def identity(self) -> Identity:
        """Which clinic it is."""
        return self.clinic.identity

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One instant of the record."""
        with reading(self.clinic.engine).begin() as connection:
            yield connection


def path(args: Namespace, name: str) -> Path:
    """An argument that names a file or folder, from wherever the command was called."""
    given: Any = getattr(args, name)
    return Path(given).expanduser().absolute()
