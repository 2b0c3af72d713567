"""The recovery kit brings a clinic back: its keys on this computer, or all of it on another one."""

import shutil
from pathlib import Path

import pytest

from desktop.keystore import MemoryKeyStore
from tests.clinic.admin.shell import Shell


def test_set_up_makes_a_kit_and_says_its_code_once(tmp_path: Path) -> None:
    kit = tmp_path / "kit.json"
    shell = Shell(tmp_path / "home")
    shell.founded("--kit", str(kit))
    assert kit.is_file()
    assert shell.done("status")["recovery_kit"] is not None


def test_without_a_kit_every_status_says_so(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    assert "NOT MADE (keys export)" in shell.run("status").out


def test_lost_keys_come_back_from_the_kit(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded().with_patients()
    code = shell.done("keys", "export", str(tmp_path / "kit"))["code"]
    emptied = Shell(shell.home, MemoryKeyStore())
    assert emptied.run("patients").status == 1
    emptied.done("keys", "import", str(tmp_path / "kit"), stdin=code.lower().replace("-", " "))
    assert len(emptied.done("patients")) == 3


def test_a_mistyped_code_names_its_group(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    code = shell.done("keys", "export", str(tmp_path / "kit"))["code"]
    wrong = ("1" if code[0] != "1" else "2") + code[1:]
    answer = shell.run("keys", "import", str(tmp_path / "kit"), stdin=wrong)
    assert answer.status == 2
    assert "Group 1" in answer.err
    assert wrong not in answer.err


def test_an_older_kit_is_never_overwritten(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded("--kit", str(tmp_path / "kit"))
    before = (tmp_path / "kit").read_bytes()
    assert shell.run("keys", "export", str(tmp_path / "kit")).status == 2
    assert (tmp_path / "kit").read_bytes() == before


def test_another_clinics_kit_is_refused(tmp_path: Path) -> None:
    other = Shell(tmp_path / "other").founded()
    code = other.done("keys", "export", str(tmp_path / "kit"))["code"]
    answer = Shell(tmp_path / "home").founded().run("keys", "import", str(tmp_path / "kit"), stdin=code)
    assert (answer.status, "not of the clinic here" in answer.err) == (1, True)


@pytest.fixture
def backed_up(tmp_path: Path) -> tuple[Shell, str]:
    """A clinic with patients and an invitation, its kit at `kit`, its backup in `backups`; and the kit's code."""
    (tmp_path / "backups").mkdir()
    shell = Shell(tmp_path / "home").founded().with_patients()
    shell.done("mail", "set", f"folder:{tmp_path / 'mail'}")
    shell.done("invite", "HAJE000001")
    code = shell.done("keys", "export", str(tmp_path / "kit"))["code"]
    made = shell.done("backup", str(tmp_path / "backups"), "--daily")
    assert (made["patients"], made["invitations"]) == (3, 1)
    return shell, code


def test_a_backup_is_restored_on_another_computer_with_everything_in_it(
    backed_up: tuple[Shell, str], tmp_path: Path
) -> None:
    shell, code = backed_up
    other = Shell(tmp_path / "elsewhere")
    other.done("restore", str(tmp_path / "backups"), "--kit", str(tmp_path / "kit"), stdin=code)
    assert other.done("patients") == shell.done("patients")
    assert other.done("invites") == shell.done("invites")
    assert other.done("journal", "verify")["broken_at"] is None
    assert other.done("staff", "list") == shell.done("staff", "list")
    assert other.done("status")["clinic"]["id"] == shell.done("status")["clinic"]["id"]
    assert other.run("revoke", "HAJE000001").status == 0


def test_a_restore_never_replaces_a_clinic(backed_up: tuple[Shell, str], tmp_path: Path) -> None:
    shell, code = backed_up
    before = shell.done("journal", "verify")
    answer = shell.run("restore", str(tmp_path / "backups"), "--kit", str(tmp_path / "kit"), stdin=code)
    assert answer.status == 2
    assert shell.done("journal", "verify") == before


def test_a_damaged_backup_is_refused_and_leaves_nothing(backed_up: tuple[Shell, str], tmp_path: Path) -> None:
    _, code = backed_up
    (backup,) = (tmp_path / "backups").glob("onpatient-*.backup")
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    other = Shell(tmp_path / "elsewhere")
    answer = other.run("restore", str(backup), "--kit", str(tmp_path / "kit"), stdin=code)
    assert (answer.status, "damaged" in answer.err) == (1, True)
    assert not (other.home / "clinic").exists()


@pytest.mark.usefixtures("backed_up")
def test_without_the_kit_a_backup_is_noise(tmp_path: Path) -> None:
    (backup,) = (tmp_path / "backups").glob("onpatient-*.backup")
    content = backup.read_bytes()
    assert b"Harris" not in content
    assert b"SQLite format" not in content


def test_a_folder_that_is_gone_is_said(backed_up: tuple[Shell, str], tmp_path: Path) -> None:
    shell, _ = backed_up
    shutil.rmtree(tmp_path / "backups")
    answer = shell.run("backup")
    assert (answer.status, "The backup folder is not there" in answer.err) == (1, True)
