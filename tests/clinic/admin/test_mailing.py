"""The mail server is set without its password in any file, and tested step by step."""

from pathlib import Path

import pytest

from tests.clinic.admin.shell import Shell
from tests.mail.servers import Desires, mail_server


def test_a_relative_folder_is_kept_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shell = Shell(tmp_path / "home").founded()
    monkeypatch.chdir(tmp_path)
    assert shell.done("mail", "set", "folder:outbox")["server"].startswith(f"folder:{tmp_path}/outbox?from=")


@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # the test's server is on this computer
def test_the_password_is_in_the_key_store_and_in_no_file(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    with mail_server(Desires(password="robot's word")) as server:
        url = f"smtp://robot@127.0.0.1:{server.port}?from=clinic@example.org"
        assert shell.done("mail", "set", url, stdin="robot's word\n") == {"server": url}
        steps = shell.done("mail", "test", "somebody@example.org")["steps"]
    assert all(step["ok"] for step in steps)
    assert [step["name"] for step in steps][-2:] == ["sender", "message"]
    assert [recipient for recipient, _ in server.letters] == ["somebody@example.org"]
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or b"robot's word" not in file.read_bytes()


def test_a_server_that_is_away_fails_at_its_step(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    with mail_server(Desires()) as server:
        url = f"smtp://127.0.0.1:{server.port}?from=clinic@example.org"
    shell.done("mail", "set", url)
    answer = shell.run("mail", "test", "somebody@example.org", "--json")
    assert answer.status == 1
    assert [(step["name"], step["ok"]) for step in answer.document["steps"]][:2] == [
        ("name", True),
        ("connect", False),
    ]


def test_what_is_set_is_shown(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    assert shell.done("mail", "show") == {"server": None, "per_minute": 20, "per_day": 1500, "problem": None}
    assert shell.run("mail", "test", "somebody@example.org").status == 1
