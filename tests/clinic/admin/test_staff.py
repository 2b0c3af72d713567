"""Administrators decide who may sign in."""

from pathlib import Path

from desktop.clinic.home import ClinicHome
from desktop.record.exchange import NotAdmitted
from desktop.sync.gateway.door import Door
from tests.clinic.admin.shell import Shell
from tests.clinic.homes import PASSWORD

ANN = ("staff", "add", "--user", "Ann", "--name", "Ann Lee", "--role", "supervisor")


def admitted(shell: Shell, user: str, password: str) -> bool:
    opened = ClinicHome(shell.home / "clinic").open(shell.keystore)
    try:
        Door(opened.engine, shell.clock, lambda: None).admit(user, password).close()
    except NotAdmitted:
        return False
    finally:
        opened.engine.dispose()
    return True


def test_who_was_added_is_admitted_with_their_password_only(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    shell.done(*ANN, stdin="first password")
    assert admitted(shell, "ann", "first password")
    assert not admitted(shell, "ann", PASSWORD)
    assert not admitted(shell, "nobody", PASSWORD)
    assert {"user": "ann", "name": "Ann Lee", "role": "supervisor", "active": True} in shell.done(
        "staff", "list"
    )


def test_a_new_password_replaces_the_forgotten_one(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    shell.done(*ANN, stdin="first password")
    shell.done("staff", "reset", "ann", stdin="second password")
    assert admitted(shell, "ann", "second password")
    assert not admitted(shell, "ann", "first password")


def test_who_was_deactivated_is_admitted_no_more_but_stays_listed(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    shell.done(*ANN, stdin="first password")
    shell.done("staff", "deactivate", "ann")
    assert not admitted(shell, "ann", "first password")
    assert [row["active"] for row in shell.done("staff", "list")] == [False, True]


def test_only_administrators_manage_staff(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    shell.done(*ANN, stdin="first password")
    answer = shell.run("staff", "deactivate", "james", "--as", "ann")
    assert (answer.status, answer.err) == (1, "That person may not do this, or is no longer active.\n")
