"""Proves that a check of the set-up names the step that fails and what to do."""

import socket
from pathlib import Path

import pytest

from desktop.mail.address import MailFolder, SmtpServer
from desktop.mail.check import Step, check
from tests.mail.certificates import Authority
from tests.mail.servers import Desires, mail_server, one_line_server

SENDER = "desk@larkfield.example.org"


def local(port: int, authority: Authority | None = None, user: str | None = None) -> SmtpServer:
    return SmtpServer(
        "localhost", port, False, user, SENDER, authority.file if authority is not None else None
    )


def outcome(steps: tuple[Step, ...]) -> dict[str, bool | None]:
    return {step.name: step.ok for step in steps}


def failed(steps: tuple[Step, ...]) -> str:
    [sentence] = [step.sentence for step in steps if step.ok is False]
    return sentence


def test_every_step_of_a_good_set_up_is_said_to_be_well(authority: Authority) -> None:
    with mail_server(Desires(password="x"), starttls=authority.context_for("localhost")) as desires:
        steps = check(local(desires.port, authority, "desk"), "x")

    assert [step.sentence for step in steps] == [
        "localhost was found.",
        f"localhost answers on port {desires.port}.",
        "The connection is encrypted.",
        "The certificate is valid for localhost.",
        "Signed in as desk.",
        "Letters may come from desk@larkfield.example.org.",
    ]
    assert all(step.ok for step in steps)
    assert desires.letters == []


def test_a_server_on_this_computer_needs_no_encryption(server: Desires) -> None:
    steps = check(local(server.port), None)

    assert all(step.ok for step in steps)
    assert steps[2].sentence == "Not needed: the mail server is on this computer."


def test_a_wrong_password_stops_at_signing_in(authority: Authority) -> None:
    with mail_server(Desires(password="x"), starttls=authority.context_for("localhost")) as desires:
        steps = check(local(desires.port, authority, "desk"), "y")

    assert list(outcome(steps).values()) == [True, True, True, True, False, None]
    assert failed(steps).startswith("The mail server did not accept the password. Enter user name")


@pytest.mark.parametrize("implicit", [False, True])
def test_a_wrong_certificate_stops_behind_encryption(authority: Authority, implicit: bool) -> None:
    context = authority.context_for("mail.example.org")
    with mail_server(
        Desires(), starttls=None if implicit else context, implicit=context if implicit else None
    ) as desires:
        steps = check(SmtpServer("localhost", desires.port, implicit, None, SENDER, authority.file), None)

    assert list(outcome(steps).values()) == [True, True, True, False, None, None]
    assert "Use the server's name exactly" in failed(steps)


def test_a_missing_authority_file_is_the_certificates_fault(tmp_path: Path) -> None:
    steps = check(SmtpServer("localhost", 25, False, None, SENDER, tmp_path / "ca.pem"), None)

    assert list(outcome(steps).values()) == [True, None, None, False, None, None]


def test_a_dead_port_stops_at_connecting() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and not listening
        port = taken.getsockname()[1]
        steps = check(SmtpServer("127.0.0.1", port, False, None, SENDER), None)

    assert list(outcome(steps).values()) == [True, False, None, None, None, None]
    assert failed(steps) == (
        f"The mail server 127.0.0.1 did not answer on port {port}. "
        "Check the internet connection and the port; a firewall may be in the way."
    )


def test_a_sender_that_is_not_allowed_stops_at_the_last_step(server: Desires) -> None:
    server.mail = "553 5.7.1 Not yours"
    steps = check(local(server.port), None)

    assert list(outcome(steps).values()) == [True, True, True, True, True, False]


def test_a_busy_server_is_worth_another_try() -> None:
    with one_line_server(b"421 4.3.2 Too many connections.\r\n") as port:
        steps = check(local(port), None)

    assert list(outcome(steps).values()) == [True, False, None, None, None, None]
    assert failed(steps) == (
        "The mail server asks for patience: 4.3.2 Too many connections. Try again in a few minutes."
    )


def test_a_server_that_hangs_up_is_worth_another_try() -> None:
    with one_line_server(b"220 mail.test\r\n250 mail.test\r\n") as port:
        steps = check(local(port), None)

    assert list(outcome(steps).values()) == [True, True, True, True, True, False]
    assert "Try again in a few minutes" in failed(steps)


def test_a_folder_is_tried_with_a_letter(tmp_path: Path) -> None:
    [step] = check(MailFolder(tmp_path / "out", SENDER), None)

    assert step == Step("folder", ok=True, sentence=f"Letters can be written to {tmp_path / 'out'}.")


def test_a_folder_that_cannot_be_there_is_explained(tmp_path: Path) -> None:
    [step] = check(MailFolder(tmp_path / "missing" / "out", SENDER), None)

    assert step.ok is False
    assert step.sentence == (
        f"The folder {tmp_path / 'missing' / 'out'} cannot be written to. "
        "Check that it exists, that its drive is connected and that it may be written to."
    )


@pytest.mark.usefixtures("no_space")
def test_a_full_disk_is_said_so(tmp_path: Path) -> None:
    [step] = check(MailFolder(tmp_path, SENDER), None)

    assert step.sentence == "The disk is full. Free some space, then try again."
