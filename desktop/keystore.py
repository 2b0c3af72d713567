"""Keeps small secrets in the operating system's own key store, or refuses; never in a plain file."""

import sys
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Final, Protocol

MOST_BYTES: Final = 960
"""The longest secret: base64 makes 1,280 characters of it, all that a Windows credential holds."""

# keyring would also pick third-party and plain-text stores, and lets an environment variable or a file
# choose one. Only these are asked for, in this order, so that keys are found again where they were put.
_REAL_STORES: Final = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.libsecret", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
}
_MISSING: Final = (
    "This computer has no key store that the program can use, so patient data cannot be kept safely here. "
)
_REMEDIES: Final = {
    "win32": "Start the Windows service 'Credential Manager', then start OnPatient Desk again.",
    "darwin": "Make sure 'Keychain Access' shows a 'login' keychain, then start OnPatient Desk again.",
    "linux": "Install GNOME Keyring or KWallet, sign in to the desktop again, then start OnPatient Desk.",
}


class KeyStoreError(Exception):
    """The key store can't be used; the words are for the person at the desk."""


class KeyStoreMissing(KeyStoreError):
    """There is no key store of the operating system."""

    def __init__(self, platform: str = sys.platform) -> None:
        super().__init__(_MISSING + _REMEDIES.get(platform, _REMEDIES["linux"]))


class KeyStoreLocked(KeyStoreError):
    """The key store is there, but is locked or refuses to answer."""

    def __init__(self) -> None:
        super().__init__(
            "The key store of this computer is locked, or refused to answer, so the keys to patient data are "
            "out of reach. Unlock it (Linux: keyring 'Login', macOS: keychain 'login'), then try again."
        )


class KeyStoreDamaged(KeyStoreError):
    """An entry was changed by something else and can't be read."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The entry '{name}' in this computer's key store was changed by another program. "
            "Restore it from the recovery kit, or ask your administrator to reset this computer's access."
        )


class KeyStore(Protocol):
    """Where secrets of up to 960 bytes are kept by name; every call may raise KeyStoreError."""

    def get(self, name: str) -> bytes | None:
        """Return the secret kept under this name, or None."""

    def put(self, name: str, secret: bytes) -> None:
        """Keep the secret under this name, in place of an earlier one."""

    def delete(self, name: str) -> None:
        """Forget the secret of this name; fine when there is none."""


class PasswordStore(Protocol):
    """The part of a keyring backend that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the text kept for this user of this service, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the text."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget the text; raises when there is none."""


class MemoryKeyStore:
    """A key store that lives as long as the program: for the demo clinic, where nothing may remain."""

    def __init__(self) -> None:
        self._secrets: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        """Return the secret kept under this name, or None."""
        return self._secrets.get(name)

    def put(self, name: str, secret: bytes) -> None:
        """Keep the secret, under the same limit as a real key store."""
        _check_length(secret)
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        """Forget the secret of this name."""
        self._secrets.pop(name, None)


def system_store() -> PasswordStore:
    """Return this computer's own key store, or raise KeyStoreMissing. Takes up to a second the first time."""
    for module, name in _REAL_STORES.get(sys.platform, ()):
        kind = getattr(import_module(module), name)
        if kind.viable:
            store = kind()
            if sys.platform == "win32":
                # By default credentials roam with the person to other computers.
                store.persist = "local machine"
            found: PasswordStore = store
            return found
    raise KeyStoreMissing


class OsKeyStore:
    """Secrets in the Windows Credential Manager, the macOS Keychain, or a Linux Secret Service or KWallet.

    Each secret is an entry of its own, named after `service`. The store is looked for at the first use,
    because importing keyring would make every start slower.
    """

    def __init__(self, service: str, find: Callable[[], PasswordStore] = system_store) -> None:
        self._service = service
        self._find = find
        self._found: PasswordStore | None = None

    def get(self, name: str) -> bytes | None:
        """Return the secret kept under this name, or None."""
        with self._opened() as store:
            text = store.get_password(self._entry(name), name)
        if text is None:
            return None
        try:
            return b64decode(text.encode(), validate=True)
        except ValueError:
            raise KeyStoreDamaged(name) from None

    def put(self, name: str, secret: bytes) -> None:
        """Keep the secret and read it back.

        An equal one stays untouched: macOS replaces by deleting first, and a crash between would lose it.
        """
        _check_length(secret)
        text = b64encode(secret).decode()
        with self._opened() as store:
            entry = self._entry(name)
            if store.get_password(entry, name) == text:
                return
            store.set_password(entry, name, text)
            kept = store.get_password(entry, name) == text
        if not kept:
            raise KeyStoreLocked

    def delete(self, name: str) -> None:
        """Forget the secret of this name."""
        with self._opened() as store:
            if store.get_password(self._entry(name), name) is not None:
                store.delete_password(self._entry(name), name)

    def _entry(self, name: str) -> str:
        """Return the entry's name, its own for each secret: Windows shuffles two users of one service."""
        return f"{self._service}/{name}"

    @contextmanager
    def _opened(self) -> Iterator[PasswordStore]:
        """Give the real store, and say in plain words when it doesn't open; each has errors of its own."""
        try:
            self._found = self._found or self._find()
            yield self._found
        except KeyStoreError:
            raise
        except Exception as error:
            raise KeyStoreLocked from error


def _check_length(secret: bytes) -> None:
    """Refuse on every system what one of them can't hold."""
    if len(secret) > MOST_BYTES:
        raise ValueError(f"a secret of {len(secret)} bytes does not fit into {MOST_BYTES}")
