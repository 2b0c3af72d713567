"""Where IT's decisions are read from, on each operating system."""

import plistlib
from getpass import getuser
from pathlib import Path

from desktop.preferences.policy import BUNDLE, Decided, decided


def test_linux_reads_policy_and_installed_defaults_from_etc(tmp_path: Path) -> None:
    folder = tmp_path / "etc" / "onpatient-desk"
    folder.mkdir(parents=True)
    (folder / "policy.toml").write_text('LockMinutes = 2\nLanguage = "es"\n')
    (folder / "defaults.toml").write_text("UndoSeconds = 20\n")

    found = decided("linux", tmp_path)

    assert found == Decided(machine={"LockMinutes": 2, "Language": "es"}, installed={"UndoSeconds": 20})


def test_macos_reads_managed_preferences_of_computer_and_user(tmp_path: Path) -> None:
    managed = tmp_path / "Library" / "Managed Preferences"
    (managed / "dana").mkdir(parents=True)
    (managed / f"{BUNDLE}.plist").write_bytes(plistlib.dumps({"LockMinutes": 3}))
    (managed / "dana" / f"{BUNDLE}.plist").write_bytes(plistlib.dumps({"Notify": False}))

    found = decided("darwin", tmp_path, "dana")

    assert found.machine == {"LockMinutes": 3}
    assert found.user == {"Notify": False}


def test_macos_reads_what_was_decided_for_the_account_the_program_runs_in(tmp_path: Path) -> None:
    own = tmp_path / "Library" / "Managed Preferences" / getuser()
    own.mkdir(parents=True)
    (own / f"{BUNDLE}.plist").write_bytes(plistlib.dumps({"Notify": False}))

    assert decided("darwin", tmp_path).user == {"Notify": False}


def test_no_policy_decides_nothing(tmp_path: Path) -> None:
    assert decided("linux", tmp_path) == decided("darwin", tmp_path, "dana") == Decided()


def test_a_policy_file_that_cannot_be_read_decides_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "etc" / "onpatient-desk"
    folder.mkdir(parents=True)
    (folder / "policy.toml").write_text("LockMinutes = = 2")
    library = tmp_path / "Library" / "Managed Preferences"
    library.mkdir(parents=True)
    (library / f"{BUNDLE}.plist").write_text("<plist>")

    assert decided("linux", tmp_path) == Decided()
    assert decided("darwin", tmp_path) == Decided()
