"""A real GNOME Keyring keeps the secrets; locked or absent, the program refuses and writes no file."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SECRET = b"correct horse"
SPELLED = b"Y29ycmVjdCBob3JzZQ=="

pytestmark = pytest.mark.skipif(
    sys.platform != "linux"
    or not shutil.which("gnome-keyring-daemon")
    or not shutil.which("dbus-run-session"),
    reason="needs the Debian packages dbus and gnome-keyring",
)

USE = """
from base64 import b64decode
from desktop.keystore import KeyStoreError, OsKeyStore
secret = b64decode("Y29ycmVjdCBob3JzZQ==")
try:
    store = OsKeyStore("OnPatient Desk test")
    print("before", store.get("name"))
    store.put("name", secret)
    print("after", OsKeyStore("OnPatient Desk test").get("name") == secret)
    store.delete("name")
    print("deleted", store.get("name"))
except KeyStoreError as error:
    print(type(error).__name__, error)
"""
LOCK = """
import secretstorage
keyring = secretstorage.get_default_collection(secretstorage.dbus_init())
keyring.create_item("something", {"kind": "test"}, b"kept before the lock")
keyring.lock()
"""
DAEMON = "gnome-keyring-daemon --components=secrets"
UNLOCKED = f"printf %s password | {DAEMON} --unlock"
UNPROMPTED = f"{DAEMON} --start"


def environment(tmp_path: Path) -> dict[str, str]:
    """Return the surroundings of a fresh account without a screen."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    return kept | {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(ROOT),
    }


def on_a_bus(tmp_path: Path, start: str, *programs: str, **more: str) -> str:
    """Run Python programs one after the other beside a key store started so, and return what they print."""
    lines = [
        f"{start} >/dev/null 2>&1",
        *(f'"$PYTHON" -c "${name}"' for name in ("P0", "P1")[: len(programs)]),
    ]
    surroundings = environment(tmp_path) | {"PYTHON": sys.executable} | more
    surroundings |= {f"P{number}": program for number, program in enumerate(programs)}
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", "\n".join(lines)],
        env=surroundings,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


def test_an_unlocked_keyring_keeps_returns_and_forgets_a_secret(tmp_path: Path) -> None:
    assert on_a_bus(tmp_path, UNLOCKED, USE).splitlines() == ["before None", "after True", "deleted None"]


def test_neither_environment_nor_configuration_can_turn_it_into_a_plain_file(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "python_keyring"
    folder.mkdir(parents=True)
    (folder / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    said = on_a_bus(tmp_path, UNLOCKED, USE, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert "after True" in said


def test_a_locked_keyring_is_explained_and_refused(tmp_path: Path) -> None:
    said = on_a_bus(tmp_path, UNLOCKED, LOCK, USE)
    assert said.startswith("KeyStoreLocked The key store of this computer is locked")
    assert_nothing_in_clear(tmp_path)


def test_a_keyring_that_was_never_opened_is_explained_and_refused(tmp_path: Path) -> None:
    said = on_a_bus(tmp_path, UNPROMPTED, USE)
    assert said.startswith("KeyStoreLocked The key store of this computer is locked")
    assert_nothing_in_clear(tmp_path)


def test_without_a_message_bus_the_missing_key_store_is_explained_and_refused(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", USE],
        env=environment(tmp_path),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("KeyStoreMissing This computer has no key store")
    assert_nothing_in_clear(tmp_path)


def assert_nothing_in_clear(folder: Path) -> None:
    """Look into every file below the folder for the secret, as it is and as it is handed to the key store."""
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert SECRET not in content
            assert SPELLED not in content
