"""Secrets are kept whole under one limit on every system, and every refusal says what to do."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend

from desktop.keystore import (
    _REAL_STORES,
    MOST_BYTES,
    KeyStore,
    KeyStoreDamaged,
    KeyStoreLocked,
    KeyStoreMissing,
    MemoryKeyStore,
    OsKeyStore,
    PasswordStore,
)

ROOT = Path(__file__).parent.parent


class CountingPasswords:
    """An operating system's store in memory, which counts how often it was written."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.writes = 0

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes += 1
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class ForgetfulPasswords(CountingPasswords):
    """A store that accepts everything and keeps nothing, as some disabled ones do."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes += 1


class RefusingPasswords(CountingPasswords):
    """A store that fails in its own manner."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("Prompt dismissed")


def stores() -> list[KeyStore]:
    """Return one key store of each kind."""
    return [MemoryKeyStore(), OsKeyStore("Test", CountingPasswords)]


@given(st.binary(max_size=MOST_BYTES))
def test_any_bytes_come_back_as_they_were_kept(secret: bytes) -> None:
    for store in stores():
        store.put("name", secret)
        assert store.get("name") == secret
        assert store.get("other") is None


@pytest.mark.parametrize("store", stores(), ids=["memory", "system"])
def test_a_secret_is_replaced_and_forgotten_and_forgetting_twice_is_fine(store: KeyStore) -> None:
    store.put("name", b"one")
    store.put("name", b"two")
    assert store.get("name") == b"two"
    store.delete("name")
    store.delete("name")
    assert store.get("name") is None


@pytest.mark.parametrize("store", stores(), ids=["memory", "system"])
def test_a_secret_too_long_for_windows_is_refused_everywhere(store: KeyStore) -> None:
    with pytest.raises(ValueError, match="961 bytes"):
        store.put("name", bytes(MOST_BYTES + 1))
    assert store.get("name") is None


def test_the_longest_secret_fills_a_windows_entry_exactly() -> None:
    passwords = CountingPasswords()
    OsKeyStore("Test", lambda: passwords).put("name", bytes(MOST_BYTES))
    assert [len(text) for text in passwords.kept.values()] == [1280]


def test_an_equal_secret_is_not_written_again() -> None:
    passwords = CountingPasswords()
    store = OsKeyStore("Test", lambda: passwords)
    store.put("name", b"one")
    store.put("name", b"one")
    assert passwords.writes == 1


def test_each_secret_is_an_entry_of_its_own() -> None:
    passwords = CountingPasswords()
    store = OsKeyStore("Test", lambda: passwords)
    store.put("a", b"1")
    store.put("b", b"2")
    assert {service for service, _ in passwords.kept} == {"Test/a", "Test/b"}


def test_a_store_that_does_not_keep_what_it_took_is_refused() -> None:
    with pytest.raises(KeyStoreLocked):
        OsKeyStore("Test", ForgetfulPasswords).put("name", b"one")


def test_a_store_that_fails_in_its_own_manner_is_explained() -> None:
    with pytest.raises(KeyStoreLocked, match="Unlock it") as caught:
        OsKeyStore("Test", RefusingPasswords).get("name")
    assert isinstance(caught.value.__cause__, OSError)


def test_an_entry_changed_by_another_program_is_explained() -> None:
    passwords = CountingPasswords()
    passwords.kept["Test/name", "name"] = "not base64!"
    with pytest.raises(KeyStoreDamaged, match="'name'"):
        OsKeyStore("Test", lambda: passwords).get("name")


def test_a_missing_store_is_explained_and_looked_for_again_after_the_person_helped() -> None:
    answers: list[PasswordStore | None] = [None, CountingPasswords()]

    def find() -> PasswordStore:
        found = answers.pop(0)
        if found is None:
            raise KeyStoreMissing
        return found

    store = OsKeyStore("Test", find)
    with pytest.raises(KeyStoreMissing):
        store.get("name")
    store.put("name", b"one")
    assert store.get("name") == b"one"


@pytest.mark.parametrize(
    ("platform", "said"),
    [("win32", "Credential Manager"), ("darwin", "Keychain"), ("linux", "GNOME Keyring")],
)
def test_each_system_is_told_its_own_remedy(platform: str, said: str) -> None:
    assert said in str(KeyStoreMissing(platform))


@pytest.mark.parametrize(("module", "name"), [place for places in _REAL_STORES.values() for place in places])
def test_every_store_that_is_asked_for_exists_in_the_installed_keyring(module: str, name: str) -> None:
    assert issubclass(getattr(import_module(module), name), KeyringBackend)


def test_keyring_is_not_loaded_until_a_secret_is_asked_for() -> None:
    program = (
        "import sys, desktop.keystore as k; k.OsKeyStore('Test'); "
        "print([name for name in sys.modules if name.split('.')[0] in ('keyring', 'secretstorage')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
