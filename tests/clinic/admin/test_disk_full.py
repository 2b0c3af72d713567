"""On a full disk every command says so in one sentence, and nothing half-made is left."""

from pathlib import Path

from tests.clinic.admin.shell import SETUP, Answer, Shell
from tests.clinic.homes import PASSWORD
from tests.full_disk import full_disk


def is_one_sentence(answer: Answer) -> bool:
    return (answer.status, answer.out, answer.err.count("\n")) == (1, "", 1) and "Traceback" not in answer.err


def test_set_up_leaves_neither_clinic_nor_keys(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home")
    with full_disk():
        answer = shell.run(*SETUP, stdin=PASSWORD)
    assert is_one_sentence(answer)
    assert [path for path in shell.home.iterdir() if path.is_dir()] == []
    shell.founded()


def test_a_command_says_that_it_was_not_kept(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    with full_disk():
        answer = shell.run("staff", "add", "--user", "ann", "--name", "Ann Lee", stdin="another word")
    assert is_one_sentence(answer)
    assert len(shell.done("staff", "list")) == 1


def test_a_backup_that_does_not_fit_replaces_nothing(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    target = tmp_path / "backups"
    target.mkdir()
    (made,) = [Path(shell.done("backup", str(target))["file"])]
    before = made.read_bytes()
    with full_disk():
        answer = shell.run("backup", str(target))
    assert is_one_sentence(answer)
    assert [path.name for path in target.iterdir()] == [made.name]
    assert made.read_bytes() == before
    assert not (shell.home / "clinic" / ".backup").exists()
