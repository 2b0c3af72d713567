"""Signing in, locking and unlocking: a password opens one person's desk file, and locking drops its key."""

import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from desktop.domain.link import Link
from desktop.domain.staff import Staff
from desktop.faults import told_safely
from desktop.keystore import KeyStoreError
from desktop.record.exchange import Diverged, Gateway, NotAdmitted, Unreachable
from desktop.record.migrate import TooNew
from desktop.record.sqlcipher import CannotOpen
from desktop.sealing import SealingKey
from desktop.services.desk import Desk
from desktop.services.session import Session, Surroundings
from desktop.store import attempts, key
from desktop.store.person import Person, PersonFiles, files_of, people
from desktop.sync.recover import recover

_log = logging.getLogger(__name__)


class SignInTrouble(StrEnum):
    """Why somebody could not sign in."""

    WRONG = "wrong"
    TOO_SOON = "too_soon"
    OFFLINE_UNKNOWN = "offline_unknown"
    KEY_STORE = "key_store"
    OTHER_COMPUTER = "other_computer"
    DAMAGED = "damaged"
    DISK = "disk"
    UNFORESEEN = "unforeseen"


@dataclass(frozen=True, slots=True)
class SignInProblem:
    """Nobody was signed in. `wait` is how long the next try has to wait; `words` come from the key store."""

    trouble: SignInTrouble
    wait: timedelta = timedelta(0)
    words: str = ""


_TROUBLES: Final[tuple[tuple[tuple[type[Exception], ...], SignInTrouble], ...]] = (
    ((key.WrongPassword, NotAdmitted), SignInTrouble.WRONG),
    ((attempts.TooSoon,), SignInTrouble.TOO_SOON),
    ((Unreachable,), SignInTrouble.OFFLINE_UNKNOWN),
    ((KeyStoreError,), SignInTrouble.KEY_STORE),
    ((key.OtherComputer,), SignInTrouble.OTHER_COMPUTER),
    ((key.KeyFileDamaged, CannotOpen, TooNew, Diverged), SignInTrouble.DAMAGED),
    ((OSError, DBAPIError), SignInTrouble.DISK),
)
FORESEEN: Final = tuple(kind for kinds, _ in _TROUBLES for kind in kinds)


def _problem(error: Exception) -> SignInProblem:
    trouble = next(trouble for kinds, trouble in _TROUBLES if isinstance(error, kinds))
    if isinstance(error, attempts.TooSoon):
        return SignInProblem(trouble, error.remaining)
    return SignInProblem(trouble, words=str(error) if isinstance(error, KeyStoreError) else "")


class SignIn:
    """The sign-in of one workstation; at most one person is signed in at a time."""

    def __init__(self, desks: Path, surroundings: Surroundings) -> None:
        self._desks = desks
        self._around = surroundings
        self._session: Session | None = None

    def people(self) -> tuple[Person, ...]:
        """Everybody who has signed in on this computer, last used first."""
        return people(self._desks)

    def link(self) -> Link:
        """The line to the clinic as it stands now."""
        session = self._session
        return session.link if session is not None else Link()

    def sign_in(self, user: str, password: str) -> Desk | SignInProblem:
        """Open the person's desk, or unlock it again. Takes about one Argon2id; the first time on a computer more."""
        try:
            return self._open(user.strip().casefold(), password)
        except FORESEEN as error:
            return _problem(error)
        except Exception as error:  # noqa: BLE001 (who waits at the door has to be told; an error's words may name a patient)
            _log.error("nobody could be signed in: %s", told_safely(error))
            return SignInProblem(SignInTrouble.UNFORESEEN)

    def lock(self) -> int:
        """Send what is held, close the desk file and drop its key; returns how many changes wait until unlock."""
        return self._session.lock() if self._session else 0

    def sign_out(self) -> int:
        """Lock for good: the next sign-in starts afresh."""
        waiting = self.lock()
        self._session = None
        return waiting

    def wake(self) -> None:
        """The clinic has news: read them now."""
        session = self._session  # another thread may sign the person out meanwhile
        if session is not None:
            session.wake()

    def _open(self, user: str, password: str) -> Desk:
        known = next((person for person in self.people() if person.user == user), None)
        return self._first_time(user, password) if known is None else self._again(known, password)

    def _again(self, known: Person, password: str) -> Desk:
        files = files_of(self._desks, known.staff_id)
        wrapped = key.read(files.key)
        if wrapped is None:
            raise key.KeyFileDamaged
        device = key.device_secret(self._around.keystore, self._around.random)
        # What the computer cannot do is no wrong password: only from here on a try counts.
        tries = attempts.Attempts(files.tries)
        tries.begin(self._around.clock.now())
        opened = self._key(files, wrapped, device, known, password)
        tries.succeeded()
        return self._enter(files, known, opened, self._around.door.reopen(known.staff_id))

    def _key(
        self, files: PersonFiles, wrapped: key.WrappedKey, device: bytes, person: Person, password: str
    ) -> bytes:
        try:
            return key.unlock(wrapped, password, device)
        except (key.WrongPassword, key.OtherComputer) as error:
            return self._reset_key(files, wrapped, person, password, error)

    def _reset_key(
        self, files: PersonFiles, wrapped: key.WrappedKey, person: Person, password: str, error: Exception
    ) -> bytes:
        """The password may be a new one that the clinic knows: then the key comes back from there."""
        try:
            gateway = self._around.door.admit(person.user, password)
        except (NotAdmitted, Unreachable):
            raise error from None
        around = self._around
        opened = recover(gateway, wrapped.sealed, around.new_id, around.random, around.pause)
        device = key.device_secret(around.keystore, around.random)
        key.write(files.key, key.rewrap(wrapped, opened, password, device, around.random))
        return opened

    def _first_time(self, user: str, password: str) -> Desk:
        """Nobody of that name was here before, as far as the notes tell: only the clinic can say who this is."""
        around = self._around
        gateway = around.door.admit(user, password)
        with gateway.pull(None, ()) as pulled:
            me = pulled.me
        files, person = files_of(self._desks, me.staff_id), Person(me.staff_id, user, user, "")
        if files.key.exists() or files.desk.exists():  # a new key would open nothing of what waits in there
            return self._again(person, password)
        files.folder.mkdir(parents=True, exist_ok=True)
        device = key.device_secret(around.keystore, around.random)
        escrow = key.Escrow(me.staff_id, SealingKey(me.public_key))
        opened, wrapped = key.create(password, device, escrow, around.cost, around.random)
        key.write(files.key, wrapped)
        return self._enter(files, person, opened, gateway)

    def _enter(self, files: PersonFiles, person: Person, opened: bytes, gateway: Gateway) -> Desk:
        if self._session is None or self._session.staff_id != person.staff_id:
            self.sign_out()
            self._session = Session(files, person.staff_id, self._around)
        desk = self._session.unlock(opened, gateway)
        files.note(self._noted(person, desk.who))
        return desk

    def _noted(self, person: Person, who: Staff) -> Person:
        used_at = self._around.clock.now().isoformat()
        return replace(person, name=who.name, used_at=used_at, waiting=0)
