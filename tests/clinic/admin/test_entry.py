"""Whatever goes wrong, a command answers with one sentence, the right exit status, and no traceback."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.clinic.admin.call import Surroundings
from desktop.clinic.admin.entry import main
from desktop.keystore import KeyStoreLocked, MemoryKeyStore
from desktop.real import new_id, random_bytes
from tests.clinic.admin.shell import SETUP, Shell
from tests.clinic.homes import CHEAP, PASSWORD

MISUSES = [
    ([], "VERB"),
    (["dance"], "invalid choice: 'dance'"),
    (["staff"], "VERB"),
    (["setup", "--user", "james"], "required: --clinic-name, --time-zone, --name"),
    (["import", "csv", "/no/such/file.csv"], "There is no file /no/such/file.csv."),
    (["import", "fhir", "/no/such/folder"], "There is no folder /no/such/folder."),
    (["invite", "NOBODY"], "no patient with that chart id"),
    (["invite"], "required: CHART-ID"),
    (["revoke", "HAJE000001", "--as", "ghost"], "nobody with that sign-in name"),
    (["staff", "add", "--user", "ann", "--name", "Ann"], "Password is missing"),
    (["staff", "add", "--user", "ann", "--name", "Ann", "--role", "king"], "invalid choice: 'king'"),
    (["mail", "set", "ftp://example.org"], "A mail server begins with smtp://"),
    (["mail", "set", "smtp://bob:secret@example.org"], "Leave the password out"),
    (["mail", "test", "nobody"], "not an e-mail address"),
    (["accept"], "Give the link or code on the first line"),
    (["backup"], "Say into which folder"),
    (["keys", "import", "/no/kit"], "There is no file /no/kit."),
    (["keys", "export", "/no/folder/kit"], "There is no folder /no/folder."),
    ([*SETUP], "There is a clinic here already"),
    (["restore", "/tmp", "--kit", "/no/kit"], "There is a clinic here already"),
]


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    return Shell(tmp_path_factory.mktemp("home")).founded().with_patients()


@pytest.mark.parametrize(("argv", "said"), MISUSES, ids=[" ".join(argv) or "nothing" for argv, _ in MISUSES])
def test_wrong_use_is_one_sentence_and_status_two(shell: Shell, argv: list[str], said: str) -> None:
    answer = shell.run(*argv)
    assert (answer.status, answer.out) == (2, "")
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err


def test_an_answer_that_cannot_be_read_is_not_repeated(shell: Shell) -> None:
    answer = shell.run("accept", stdin="TOKEN123\nborn: yesterday\nphone: 443-555-0118\n")
    assert answer.status == 2
    assert "yesterday" not in answer.err
    assert "TOKEN123" not in answer.err


def test_a_home_without_a_clinic_says_so(tmp_path: Path) -> None:
    answer = Shell(tmp_path).run("status")
    assert (answer.status, answer.err) == (
        2, "There is no clinic in this folder yet. Set one up first, or restore a backup.\n",
    )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


def test_a_short_password_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    answer = Shell(tmp_path / "home").run(*SETUP, stdin="short")
    assert (answer.status, answer.err) == (2, "A password has at least 8 characters.\n")
    assert not (tmp_path / "home").exists()


class LockedKeyStore(MemoryKeyStore):
    """Answers nothing, as a locked one does."""

    def get(self, name: str) -> bytes | None:
        raise KeyStoreLocked


def test_a_locked_key_store_is_explained(shell: Shell) -> None:
    answer = Shell(shell.home, LockedKeyStore()).run("patients")
    assert answer.status == 1
    assert answer.err.startswith("The key store of this computer is locked")


def test_lost_keys_point_to_the_recovery_kit(shell: Shell) -> None:
    answer = Shell(shell.home).run("patients")
    assert answer.status == 1
    assert "recovery kit" in answer.err


def test_a_damaged_database_is_explained(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    database = shell.home / "clinic" / "clinic.db"
    database.write_bytes(database.read_bytes()[:4096] + bytes(4096) + b"x" * 8192)
    answer = shell.run("patients")
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err


def test_help_names_every_verb(shell: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    assert shell.run("--help").status == 0
    told = capsys.readouterr().out
    for group in (
        "setup staff import patients invites invite",
        "revoke accept journal mail keys backup restore",
    ):
        assert all(f"    {verb} " in told for verb in [*group.split(), "status"])


def test_home_may_be_named_after_the_verb(shell: Shell) -> None:
    assert Shell(Path("/nowhere"), shell.keystore).run("patients", "--home", str(shell.home)).status == 0


def test_a_refused_command_is_a_document_too(shell: Shell) -> None:
    answer = shell.run("staff", "deactivate", "james", "--json")
    assert (answer.status, answer.document["reason"]) == (1, "last_administrator")
    assert answer.err == "This is the last active administrator; make another one first.\n"


def test_a_terminal_is_asked_without_echo_and_twice_for_a_new_password(shell: Shell) -> None:
    asked: list[str] = []
    answers = iter([PASSWORD, "something else"])

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return next(answers)

    answer = on_a_terminal(shell, ask, "staff", "add", "--user", "bo", "--name", "Bo")
    assert asked == ["Password: ", "Password, again: "]
    assert answer == (2, "The two passwords are not the same.\n")


class Terminal(io.StringIO):
    """A person sits before it."""

    def isatty(self) -> bool:
        return True


def on_a_terminal(shell: Shell, ask: Callable[[str], str], *argv: str) -> tuple[int, str]:
    out, err = io.StringIO(), io.StringIO()
    around = Surroundings(shell.keystore, shell.clock, new_id, random_bytes, CHEAP, Terminal(), out, err, ask)
    return main(["--home", str(shell.home), *argv], around), err.getvalue()
